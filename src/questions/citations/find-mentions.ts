import { foldedAt, isTightAt, textAt, type CitationToken } from '../../model/citations/citation-token';
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
  const state = stateAfter(states, tokens, found.to) ?? { id: before ? before.id : null, to: found.to };
  const { year, to } = yearAfter(tokens, state.to) ?? { year: null, to: state.to };
  return { works: found.values, state: state.id, year, from, to };
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
  const isRepublic = foldedAt(tokens, found.to).startsWith('республикасы');
  return { id, to: isRepublic ? found.to + 1 : found.to };
}

/** `of the Republic of Kazakhstan`, `РК`, `(Kazakhstan)`. */
function stateAfter(states: WorksOfGraph['states'], tokens: readonly CitationToken[], to: number): FoundState | null {
  let at = to;
  while (at < to + 5 && BEFORE_STATE.has(foldedAt(tokens, at))) at += 1;
  const found = stateAt(states, tokens, at);
  const isClosed = found !== null && textAt(tokens, to) === '(' && textAt(tokens, found.to) === ')';
  return found && isClosed ? { ...found, to: found.to + 1 } : found;
}

/** `of 2015`, `of 23 November 2015`, `(2015)`, `от 23 ноября 2015 года`, `2015`. */
function yearAfter(tokens: readonly CitationToken[], from: number): { year: string; to: number } | null {
  let at = from;
  while (at < from + 2 && BEFORE_YEAR.has(foldedAt(tokens, at))) at += 1;
  const isDated = /^\d{1,2}$/.test(textAt(tokens, at)) && /^\p{L}{3,}$/u.test(textAt(tokens, at + 1));
  if (isDated) at += 2;
  const year = textAt(tokens, at);
  if (!/^(?:1[89]|20)\d\d$/.test(year)) return null;
  const to = afterWordForYear(tokens, at + 1);
  const isInBrackets = textAt(tokens, from) === '(' && textAt(tokens, to) === ')';
  return { year, to: isInBrackets ? to + 1 : to };
}

/** `года`, `г.` */
function afterWordForYear(tokens: readonly CitationToken[], at: number): number {
  if (!/^г(?:од[ау]?)?$/.test(foldedAt(tokens, at))) return at;
  return textAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
}

/** Words before the number of an act, and what such a number looks like: `No. 110-VIII`. */
const ACT = new Set([
  'law',
  'code',
  'act',
  'order',
  'decree',
  'resolution',
  'закон',
  'закона',
  'законом',
  'приказ',
  'приказа',
  'заны',
  'буирыгы',
]);
const NUMBER_SIGN = new Set(['no', '№', 'n', '#']);

/** What is written as the number of an act or of an ILO convention, or as a document’s symbol, whether or not there is such a thing; null otherwise. */
export function unknownWorkAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  return actAt(tokens, from) ?? conventionAt(tokens, from) ?? symbolAt(tokens, from);
}

function actAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (!ACT.has(foldedAt(tokens, from)) || !NUMBER_SIGN.has(foldedAt(tokens, from + 1))) return null;
  const at = textAt(tokens, from + 2) === '.' ? from + 3 : from + 2;
  return /^\d+$/.test(textAt(tokens, at)) ? { from, to: afterJoined(tokens, at + 1, ['-']) } : null;
}

/** `C190`, `ILO Convention No. 190`. */
function conventionAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (/^C\d{1,3}$/.test(textAt(tokens, from))) return { from, to: from + 1 };
  if (!['ilo', 'мот'].includes(foldedAt(tokens, from))) return null;
  if (!/^(?:convention|protocol|конвенци)/.test(foldedAt(tokens, from + 1))) return null;
  let at = from + 2;
  while (at < from + 4 && ['no', '№', '.'].includes(foldedAt(tokens, at))) at += 1;
  return /^\d{1,3}$/.test(textAt(tokens, at)) ? { from, to: at + 1 } : null;
}

/** `A/HRC/24/43/Add.1`, `CRC/C/KAZ/CO/4`: great letters and numbers with two strokes or more between. */
function symbolAt(tokens: readonly CitationToken[], from: number): UnknownWork | null {
  if (!/^[A-Z]{1,6}$/.test(textAt(tokens, from))) return null;
  const to = afterJoined(tokens, from + 1, ['/', '.', '-']);
  const texts = tokens.slice(from, to).map(({ text }) => text);
  const isSymbol = texts.filter((text) => text === '/').length >= 2 && texts.some((text) => /^\d+$/.test(text));
  return isSymbol ? { from, to } : null;
}

/** The most tokens that a symbol or a number takes. */
const LONGEST_SYMBOL = 20;

/** After all further words that such signs join to the one before, with no space. */
function afterJoined(tokens: readonly CitationToken[], from: number, signs: readonly string[]): number {
  let at = from;
  while (at < from + LONGEST_SYMBOL && isJoint(tokens, at, signs)) at += 2;
  return at;
}

function isJoint(tokens: readonly CitationToken[], at: number, signs: readonly string[]): boolean {
  const isWord = tokens[at + 1]?.isWord === true;
  return isWord && signs.includes(textAt(tokens, at)) && isTightAt(tokens, at) && isTightAt(tokens, at + 1);
}
