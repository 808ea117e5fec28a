import type { TFunction } from 'i18next';
import { pinpointInWords } from '../../language/pinpoint-in-words';
import type { AnswerRow } from './use-rows';

/** Documents in which one reads a norm itself. */
const OWN_TEXTS: readonly string[] = ['LAW_TEXT', 'INSTRUMENT_TEXT'];

/** What of a row is read. */
interface Stands {
  readonly instrument: Pick<AnswerRow['instrument'], 'name' | 'shortName'>;
  readonly citations: AnswerRow['citations'];
}

/** Where a norm stands: `CRC, art. 28(1)`; of a norm that another document tells of, that one’s paragraph by its own name. */
export function placeOfRow({ instrument, citations }: Stands, t: TFunction<'answer'>, language: string): string {
  const act = instrument.shortName ?? instrument.name;
  const [first] = citations;
  if (!first?.pinpoint) return act;
  const { document, pinpoint } = first;
  if (OWN_TEXTS.includes(document.form)) return `${act}, ${pinpointInWords(pinpoint, language).text}`;
  return `${act} (${t('answer:row.toldBy', { document: document.symbol ?? document.name, pinpoint })})`;
}
