import { withDatesInWords } from '../../language/dates';
import { pinpointInWords } from '../../language/pinpoint-in-words';
import { lastingAddress } from '../../parts/lasting-address';
import { nameIn } from '../../parts/named';
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
  const { language } = words;
  const sources = citations.map(({ document, pinpoint }) =>
    [document.name, pinpoint && pinpointInWords(pinpoint, language).text].filter(Boolean).join(', '),
  );
  const act = nameIn(language, instrument).name;
  const statement = `${obligation.summary ?? obligation.name} (${[act, ...sources].join('; ')}).`;
  const address = lastingAddress(version, { open: obligation.id });
  return `${statement} ${withDatesInWords(standingReason)} ${t('asOf', { date: words.date(asOf) })} ${address}`;
}
