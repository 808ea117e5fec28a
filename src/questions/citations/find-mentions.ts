import { foldedAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import type { Mention } from './found-citation';
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
