import type { CitationToken } from '../../model/citations/citation-token';
import type { Mention, UnknownWork } from './found-citation';
import type { FoundName } from './name-tree';
import type { CitableWork } from './citable-work';
import type { WorksOfGraph } from './works-of-graph';

/** Words between the name of a law and that of its State, or before its date. */
const BEFORE_STATE = new Set(['of', 'the', 'republic', 'республики', 'республика', ',', '(']);
const BEFORE_YEAR = new Set(['of', 'dated', 'от', '(', ',']);

/** The name of a work that begins with this token, the longest; null where none does. `isLoose` takes abbreviations in small letters, too. */
export function mentionAt(
  { works, states }: WorksOfGraph,
  tokens: readonly CitationToken[],
  from: number,
  isLoose: boolean,
): Mention | null {
  const before = stateAt(states, tokens, from);
  const start = before?.to ?? from;
  const found = works.longestAt(tokens, start);
  if (!found || (!isLoose && isSmallAbbreviation(found, tokens[start]))) return null;
  const state = stateAfter(states, tokens, found.to);
  const dated = yearAfter(tokens, state?.to ?? found.to);
  return {
    works: found.values,
    state: state?.id ?? before?.id ?? null,
    year: dated?.year ?? null,
    from,
    to: dated?.to ?? state?.to ?? found.to,
  };
}

/** `cat` is an animal, `CAT` a convention. */
function isSmallAbbreviation({ isAbbreviation }: FoundName<CitableWork>, token: CitationToken | undefined): boolean {
  return isAbbreviation && token !== undefined && token.text === token.text.toLowerCase();
}

interface FoundState {
  readonly id: string;
  readonly to: number;
}

/** The name of a State, with the word for republic after it as Kazakh has it. */
function stateAt(states: WorksOfGraph['states'], tokens: readonly CitationToken[], from: number): FoundState | null {
  const found = states.longestAt(tokens, from);
  const [id] = found?.values ?? [];
  if (!found || id === undefined) return null;
  const isRepublic = tokens[found.to]?.folded.startsWith('республикасы') === true;
  return { id, to: isRepublic ? found.to + 1 : found.to };
}

/** `of the Republic of Kazakhstan`, `РК`, `(Kazakhstan)`. */
function stateAfter(states: WorksOfGraph['states'], tokens: readonly CitationToken[], to: number): FoundState | null {
  let at = to;
  while (at < to + 5 && BEFORE_STATE.has(tokens[at]?.folded ?? '')) at += 1;
  const found = stateAt(states, tokens, at);
  const isClosed = found !== null && tokens[to]?.text === '(' && tokens[found.to]?.text === ')';
  return found && isClosed ? { ...found, to: found.to + 1 } : found;
}

/** `of 2015`, `of 23 November 2015`, `(2015)`, `от 23 ноября 2015 года`, `2015`. */
function yearAfter(tokens: readonly CitationToken[], to: number): { year: string; to: number } | null {
  let at = to;
  while (at < to + 2 && BEFORE_YEAR.has(tokens[at]?.folded ?? '')) at += 1;
  const isDated = /^\d{1,2}$/.test(tokens[at]?.text ?? '') && /^\p{L}{3,}$/u.test(tokens[at + 1]?.text ?? '');
  const yearAt = isDated ? at + 2 : at;
  const year = tokens[yearAt]?.text ?? '';
  if (!/^(?:1[89]|20)\d\d$/.test(year)) return null;
  let end = yearAt + 1;
  if (/^г(?:ода?)?$/.test(tokens[end]?.folded ?? '')) end += tokens[end + 1]?.text === '.' ? 2 : 1;
  if (tokens[to]?.text === '(' && tokens[end]?.text === ')') end += 1;
  return { year, to: end };
}

/** Words before the number of an act, and what such a number looks like: `No. 110-VIII`. */
const ACT = new Set(['law', 'code', 'act', 'order', 'decree', 'resolution', 'закон', 'закона', 'законом', 'приказ', 'приказа', 'заны', 'буирыгы']);
const NUMBER_SIGN = new Set(['no', '№', 'n', '#']);

/** What is written as the number of an act or of an ILO convention, or as a document’s symbol, whether or not there is such a thing; null otherwise. */
export function unknownWorkAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  return actAt(tokens, from) ?? conventionAt(tokens, from) ?? symbolAt(tokens, from);
}

function actAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (!ACT.has(tokens[from]?.folded ?? '') || !NUMBER_SIGN.has(tokens[from + 1]?.folded ?? '')) return null;
  let at = from + 2;
  if (tokens[at]?.text === '.') at += 1;
  if (!/^\d+$/.test(tokens[at]?.text ?? '')) return null;
  at += 1;
  while (tokens[at]?.text === '-' && tokens[at]?.isTight && tokens[at + 1]?.isTight && tokens[at + 1]?.isWord) at += 2;
  return { from, to: at };
}

/** `C190`, `ILO Convention No. 190`. */
function conventionAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (/^C\d{1,3}$/.test(tokens[from]?.text ?? '')) return { from, to: from + 1 };
  const isIlo = ['ilo', 'мот'].includes(tokens[from]?.folded ?? '');
  if (!isIlo || !/^(?:convention|protocol|конвенци)/.test(tokens[from + 1]?.folded ?? '')) return null;
  let at = from + 2;
  while (at < from + 4 && ['no', '№', '.'].includes(tokens[at]?.folded ?? '')) at += 1;
  return /^\d{1,3}$/.test(tokens[at]?.text ?? '') ? { from, to: at + 1 } : null;
}

/** The most tokens that a symbol takes. */
const LONGEST_SYMBOL = 20;

/** `A/HRC/24/43/Add.1`, `CRC/C/KAZ/CO/4`: great letters and numbers with strokes between. */
function symbolAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (!/^[A-Z]{1,6}$/.test(tokens[from]?.text ?? '')) return null;
  let at = from + 1;
  let strokes = 0;
  while (at < from + LONGEST_SYMBOL && ['/', '.', '-'].includes(tokens[at]?.text ?? '') && tokens[at]?.isTight && tokens[at + 1]?.isTight && tokens[at + 1]?.isWord) {
    if (tokens[at]?.text === '/') strokes += 1;
    at += 2;
  }
  const isSymbol = strokes >= 2 && tokens.slice(from, at).some(({ text }) => /^\d+$/.test(text));
  return isSymbol ? { from, to: at } : null;
}
