import { withDatesInWords } from '../../language/dates';
import { lastingAddress } from '../../parts/lasting-address';
import type { AskedRows } from './asked-rows';
import type { RowTelling } from './row';
import type { AnswerRow } from './use-rows';

/**
 * The row as a sentence with where it stands, and an address that leads back to it, as it was on that day in that state
 * of the data.
 */
export function citedRow(
  row: AnswerRow,
  { asOf }: AskedRows,
  { t, words, version }: Pick<RowTelling, 't' | 'words'> & { readonly version: string | undefined },
): string {
  const { obligation, instrument, citations, standingReason } = row;
  const sources = citations.map(({ document, pinpoint }) => [document.name, pinpoint].filter(Boolean).join(', '));
  const statement = `${obligation.summary ?? obligation.name} (${[instrument.name, ...sources].join('; ')}).`;
  const address = lastingAddress(version, { open: obligation.id });
  return `${statement} ${withDatesInWords(standingReason)} ${t('asOf', { date: words.date(asOf) })} ${address}`;
}
