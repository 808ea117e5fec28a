import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import { placeOfRow } from '../answer/place-of-row';
import { presumedInWords } from '../answer/presumed-in-words';
import type { Duty } from './duty';

interface DutyItemProps {
  readonly duty: Duty;
  /** The body under which it stands. */
  readonly under: string;
  readonly on: string;
}

/** What a norm of law asks of a body, where it stands, whom it binds beside it, and up to when that was read. */
export function DutyItem({ duty, under, on }: DutyItemProps) {
  const { t } = useTranslation(['responsibilities', 'common']);
  const { t: told } = useTranslation('answer');
  const words = useWords();
  const { obligation, standing, bearers, discrepancies, citations } = duty;
  const others = bearers.filter(({ id, __typename }) => id !== under && __typename !== 'State');
  return (
    <li className="answer-row">
      <h4 className="row-title">
        <ThingLink thing={obligation} on={on}>
          <bdi lang="en">{obligation.summary ?? obligation.name}</bdi>
        </ThingLink>
      </h4>
      <p className="facts">
        <span className={`chip standing-${standing}`}>
          {t(`common:standing.${standing === 'BINDING' ? 'OWN_LAW' : standing}`)}
        </span>
        <span>
          <bdi>{placeOfRow(duty, on, told, words.language)}</bdi>
        </span>
        {duty.presumed && <span className="presumed">{presumedInWords(duty, { t: told, words })}</span>}
      </p>
      {others.length > 0 && (
        <p className="facts">
          {t('responsibilities:others')}
          {others.map((other) => (
            <ThingLink key={other.id} thing={other} on={on} />
          ))}
        </p>
      )}
      {discrepancies.length > 0 && (
        <p className="facts">
          {t('responsibilities:disagree')}
          {discrepancies.map((discrepancy) => (
            <ThingLink key={discrepancy.id} thing={discrepancy} />
          ))}
        </p>
      )}
      <Sources citations={citations} />
    </li>
  );
}
