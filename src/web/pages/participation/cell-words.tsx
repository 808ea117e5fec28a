import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { kindOf, type Cell, type CellKind } from './cell';

/** The sign before the word, as the answer has it for the same. */
const SIGNS: Record<CellKind, string> = {
  binds: 'standing-BINDING',
  notYet: 'standing-SIGNED_ONLY',
  mayBind: 'standing-UNKNOWN',
  signed: 'standing-SIGNED_ONLY',
  maybeBySignature: 'standing-UNKNOWN',
  notParty: 'standing-NOT_BINDING',
  withdrawn: 'standing-NOT_BINDING',
  unknown: 'standing-UNKNOWN',
};

/** How a State stands to an instrument, and since when. */
export function CellWords({ cell }: { readonly cell: Cell }) {
  const { t } = useTranslation(['participation', 'common']);
  const { date } = useWords();
  const kind = kindOf(cell);
  const day = kind === 'binds' ? cell.inForceFrom : kind === 'notYet' || kind === 'mayBind' ? cell.since : null;
  return (
    <>
      <span className={`plain-chip ${SIGNS[kind]}`}>
        {t(`participation:cell.${kind}${day ? 'Since' : ''}`, { date: day && date(day) })}
      </span>
      {cell.presumed && cell.attestedOn && (
        <small className="presumed"> {t('common:presumedSince', { date: date(cell.attestedOn) })}</small>
      )}
    </>
  );
}
