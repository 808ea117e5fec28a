import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../language/languages';
import { readable } from '../../language/readable';
import { useWords } from '../../language/use-words';
import { OutsideLink } from '../../parts/outside-link';
import { hostOf, readAt } from '../../parts/read-at';
import type { Thing } from './thing';

/** Facts that are dates. */
const DATES = [
  'adoptedOn',
  'inForceFrom',
  'validFrom',
  'validTo',
  'lastDay',
  'attestedOn',
  'publishedOn',
  'madeOn',
  'startedOn',
  'endedOn',
  'date',
  'withdrawnOn',
  'due',
  'submitted',
  'considered',
] as const;

/** Facts that stand as the data has them. */
const TEXTS = [
  'shortName',
  'reference',
  'number',
  'symbol',
  'publisher',
  'officialName',
  'population',
  'unit',
  'resolution',
  'text',
] as const;

/** What is said of a thing in a word or a date, and what it is called elsewhere. */
export function Facts({ thing }: { readonly thing: Thing }) {
  const { t } = useTranslation(['thing', 'common']);
  const words = useWords();
  const { date } = words;
  const facts = thing as unknown as Readonly<Record<string, unknown>>;
  const written = (name: string) => (typeof facts[name] === 'string' ? facts[name] : null);
  const others = thing.aliases.filter((alias) => alias !== thing.name);
  const places = thing.__typename === 'Document' ? readAt(thing, { t, words }) : [];
  return (
    <dl className="facts-list">
      {TEXTS.filter(written).map((name) => (
        <Fact key={name} name={t(`facts.${name}`)}>
          <bdi lang="en">{written(name)}</bdi>
        </Fact>
      ))}
      {written('statusReason') && <Fact name={t('facts.statusReason')}>{readable(written('statusReason')!)}</Fact>}
      {DATES.filter(written).map((name) => (
        <Fact key={name} name={t(`facts.${name}`)}>
          {date(written(name)!)}
        </Fact>
      ))}
      {places.length > 0 && (
        <Fact name={t('facts.readAt')}>
          <ul className="plain">
            {places.map(({ name, address }) => (
              <li key={address}>
                <OutsideLink address={address}>{name ?? hostOf(address)}</OutsideLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {thing.translations.map(({ language, name }) => (
        <Fact key={language} name={LANGUAGES[language.toLowerCase() as keyof typeof LANGUAGES]}>
          <bdi lang={language.toLowerCase()}>{name}</bdi>
        </Fact>
      ))}
      {others.length > 0 && (
        <Fact name={t('facts.aliases')}>
          {others.map((alias, index) => (
            <span key={alias}>
              {index > 0 && '; '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
