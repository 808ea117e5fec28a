import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { ThingLink } from '../../parts/thing-link';
import { nameIn } from '../../parts/named';
import { WhatIsHeldOperation, type WhatIsHeldQuery } from './held.generated';

type DataHeld = NonNullable<WhatIsHeldQuery['coverageOfData']>;

/** What the data holds of a State, and up to when. */
export function Held({ state }: { readonly state: string }) {
  const { t } = useTranslation('ask');
  const held = useAnswer(WhatIsHeldOperation, { state });
  return (
    <section className="held" aria-label={t('held.label')}>
      <Awaited state={held}>{({ coverageOfData }) => coverageOfData && <Figures held={coverageOfData} />}</Awaited>
    </section>
  );
}

function Figures({ held }: { readonly held: DataHeld }) {
  const { t } = useTranslation(['ask', 'common']);
  const { date, number, language } = useWords();
  const state = nameIn(language, held.state).name;
  if (held.lawHeld === 'NOTHING' && held.holdings.every((holding) => holding.number === 0))
    return (
      <>
        <h2>{t('ask:held.heading', { state })}</h2>
        <p>{t('ask:held.nothing', { state })}</p>
      </>
    );
  return (
    <>
      <h2>{t('ask:held.heading', { state })}</h2>
      <dl className="figures">
        {held.holdings
          .filter((holding) => holding.number > 0)
          .map((holding) => (
            <div key={holding.kind}>
              <dt>{t(`ask:held.kinds.${holding.kind}`, { count: holding.number })}</dt>
              <dd>{number(holding.number)}</dd>
            </div>
          ))}
      </dl>
      <p>
        {held.latest && t('ask:held.latest', { date: date(held.latest) })}{' '}
        {t('ask:held.documents', { count: held.documents.length, number: number(held.documents.length) })}
      </p>
      <ul className="documents">
        {held.documents.slice(0, 4).map(({ document }) => (
          <li key={document.id}>
            <ThingLink thing={document} />
            {document.attestedOn && <span className="quiet-text"> · {date(document.attestedOn)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
