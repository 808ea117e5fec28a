import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { ThingLink } from '../../parts/thing-link';
import type { Related } from './relations';

/** A thing to which another one stands in a relation, and what is said of that. */
export function RelatedItem({ edge, on }: { readonly edge: Related; readonly on: string }) {
  const { t } = useTranslation(['thing', 'participation']);
  const { date } = useWords();
  return (
    <li>
      <ThingLink thing={edge.node} on={on} />
      {edge.action && (
        <span className="quiet-text">
          {' '}
          · {t(`participation:actions.${edge.action}`)}
          {edge.date && `, ${date(edge.date)}`}
        </span>
      )}
      {edge.holds === 'UNKNOWN' && <span className="quiet-text"> · {t('thing:unknownOnDate')}</span>}
      {edge.note && (
        <p className="quiet-text" lang="en">
          <bdi>{edge.note}</bdi>
        </p>
      )}
    </li>
  );
}
