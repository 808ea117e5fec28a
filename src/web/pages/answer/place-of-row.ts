import type { TFunction } from 'i18next';
import { pinpointInWords } from '../../language/pinpoint-in-words';
import { nameIn, type NamedThing } from '../../parts/named';
import type { AnswerRow } from './use-rows';

type RowCitation = AnswerRow['citations'][number];

/** Documents in which one reads a norm itself. */
const OWN_TEXTS: readonly string[] = ['LAW_TEXT', 'INSTRUMENT_TEXT'];

/** Where the norm was changed, and not where it stands. */
const FOOTNOTE = /^footnote\b/u;

/** What of a row is read. */
interface Stands {
  readonly instrument: NamedThing & { readonly shortName: string | null };
  readonly citations: AnswerRow['citations'];
}

/**
 * Where a norm stands on the day: `CRC, art. 28(1)`; an amendment may have given it another number. Of a norm that
 * another document tells of, that one’s paragraph by its own name.
 */
export function placeOfRow(
  { instrument, citations }: Stands,
  on: string,
  t: TFunction<'answer'>,
  language: string,
): string {
  const act = actInWords(instrument, language);
  const own = ownCitation(citations, on);
  if (own) return `${act}, ${pinpointInWords(own.pinpoint ?? '', language).text}`;
  const [first] = citations;
  if (!first?.pinpoint) return act;
  const { document, pinpoint } = first;
  return `${act} (${t('answer:row.toldBy', { document: document.symbol ?? document.name, pinpoint })})`;
}

/** What the act is called in the reader’s language; in English for short, where that is so. */
export function actInWords(instrument: Stands['instrument'], language: string): string {
  const named = nameIn(language, instrument);
  return named.language === 'en' ? (instrument.shortName ?? named.name) : named.name;
}

/** In the last edition of the day that was read, else in the first one after it; of one edition the first place. */
function ownCitation(citations: readonly RowCitation[], on: string): RowCitation | undefined {
  const own = citations.filter(
    ({ document, pinpoint }) => OWN_TEXTS.includes(document.form) && pinpoint && !FOOTNOTE.test(pinpoint),
  );
  const editions = own.map(editionOf).sort();
  const edition = editions.filter((each) => each <= on).at(-1) ?? editions[0];
  return own.find((citation) => editionOf(citation) === edition);
}

/** The day of the text that was read; texts without a day are of all time. */
function editionOf({ document }: RowCitation): string {
  return document.attestedOn ?? '';
}
