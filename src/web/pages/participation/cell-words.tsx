import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { kindOf, type Cell } from './cell';

/** How a State stands to an instrument, and since when. */
export function CellWords({ cell }: { readonly cell: Cell }) {
  const { t } = useTranslation(['participation', 'common']);
  const { date, ofDate } = useWords();
  const kind = kindOf(cell);
  const day = kind === 'binds' ? cell.inForceFrom : kind === 'notYet' || kind === 'mayBind' ? cell.since : null;
  return (
    <>
      <span className={`plain-chip sign-${kind}`}>
        {t(`participation:cell.${kind}${day ? 'Since' : ''}`, { date: day && ofDate(day) })}
      </span>
      {cell.presumed && cell.attestedOn && (
        <small className="presumed"> {t('common:presumedSince', { date: date(cell.attestedOn) })}</small>
      )}
    </>
  );
}
