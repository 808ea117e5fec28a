import { afterAny, foldedAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import { actNumberAt } from './act-number';
import { dateAfter } from './find-date';
import type { Mention } from './found-citation';
import type { FoundName, NameTree } from './name-tree';
import type { CitableWork } from './citable-work';
import { formsAfter, formsBefore } from './sort-of-act';
import type { WorksOfGraph } from './works-of-graph';

/** Words between the name of a law and that of its State. */
const BEFORE_STATE = new Set(['of', 'the', 'republic', 'республики', 'республика', ',', '(']);

const QUOTATION_MARKS = new Set(['«', '»', '“', '”', '„', '"']);

/** How a name is looked for from a token on. */
type FindName = <T>(tree: NameTree<T>, tokens: readonly CitationToken[], from: number) => FoundName<T> | null;

const exactly: FindName = (tree, tokens, from) => tree.longestAt(tokens, from);
const nearly: FindName = (tree, tokens, from) => tree.nearAt(tokens, from);

/**
 * The work that is named from this token on, by its name or by its title after the sort of act; null where none is.
 * `isLoose` takes abbreviations in small letters, too.
 */
export function mentionAt(
  graph: WorksOfGraph,
  tokens: readonly CitationToken[],
  from: number,
  isLoose: boolean,
): Mention | null {
  const named = namedAt(graph, tokens, from, isLoose, exactly);
  const titled = titledAt(graph, tokens, from, exactly);
  if (!named || !titled || named.to !== titled.to) return longer(named, titled);
  return { ...titled, works: [...new Set([...titled.works, ...named.works])] };
}

/** The same where one error is taken out of the name; null where several acts are as near. */
export function nearMentionAt(graph: WorksOfGraph, tokens: readonly CitationToken[], from: number): Mention | null {
  const named = namedAt(graph, tokens, from, false, nearly);
  const titled = titledAt(graph, tokens, from, nearly);
  if (!named || !titled || named.to !== titled.to) return longer(named, titled);
  const both = titled.works.filter((work) => named.works.includes(work));
  return both.length > 0 ? { ...titled, works: both } : null;
}

/** The one that takes more of the text. */
export function longer(one: Mention | null, other: Mention | null): Mention | null {
  if (!one || !other) return one ?? other;
  return one.to > other.to ? one : other;
}

function namedAt(
  { works, states }: WorksOfGraph,
  tokens: readonly CitationToken[],
  from: number,
  isLoose: boolean,
  find: FindName,
): Mention | null {
  const before = stateAt(states, tokens, from);
  const start = before ? afterQuotationMark(tokens, before.to) : from;
  const found = find(works, tokens, start);
  if (!found || (!isLoose && isSmallAbbreviation(found, tokens[start]))) return null;
  const after = toldAfter(states, tokens, found.to);
  return { works: found.values, ...after, state: after.state ?? before?.id ?? null, from };
}

/** `Закон РК от 27 июля 2007 года № 319-III «Об образовании»`. */
function titledAt(
  { titles, states }: WorksOfGraph,
  tokens: readonly CitationToken[],
  from: number,
  find: FindName,
): Mention | null {
  if (formsBefore(foldedAt(tokens, from)) === null) return null;
  const before = toldBetween(states, tokens, from + 1);
  const found = find(titles, tokens, afterQuotationMark(tokens, before.to));
  if (!found) return null;
  const after = toldAfter(states, tokens, found.to);
  const { state, year } = { state: after.state ?? before.state, year: after.year ?? before.year };
  return { works: found.values, state, year, from, to: after.to };
}

/** What is told beside the name of a work: its State and its year; and the token after it. */
interface ToldBeside {
  readonly state: string | null;
  readonly year: string | null;
  readonly to: number;
}

/**
 * After a name; in Kazakh up to the sort of act: `«Білім туралы» Қазақстан Республикасының 2007 жылғы 27 шілдедегі №
 * 319-III Заңының`.
 */
function toldAfter(states: WorksOfGraph['states'], tokens: readonly CitationToken[], from: number): ToldBeside {
  const told = toldBetween(states, tokens, afterQuotationMark(tokens, from));
  const isSort = formsAfter(foldedAt(tokens, told.to)) !== null;
  if (isSort) return { ...told, to: told.to + 1 };
  // A mark alone is left to what follows.
  return told.state === null && told.year === null ? { ...told, to: from } : told;
}

/** State, date and number, in this order. */
function toldBetween(states: WorksOfGraph['states'], tokens: readonly CitationToken[], from: number): ToldBeside {
  const state = stateAfter(states, tokens, from);
  const dated = dateAfter(tokens, state?.to ?? from);
  const to = dated?.to ?? state?.to ?? from;
  const number = actNumberAt(tokens, to);
  return { state: state?.id ?? null, year: dated?.date.slice(0, 4) ?? null, to: number?.to ?? to };
}

function afterQuotationMark(tokens: readonly CitationToken[], at: number): number {
  return QUOTATION_MARKS.has(textAt(tokens, at)) ? at + 1 : at;
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
export function stateAt(
  states: WorksOfGraph['states'],
  tokens: readonly CitationToken[],
  from: number,
): FoundState | null {
  const found = states.longestAt(tokens, from);
  const [id] = found?.values ?? [];
  if (!found || id === undefined) return null;
  const isRepublic = foldedAt(tokens, found.to).startsWith('республикасы');
  return { id, to: isRepublic ? found.to + 1 : found.to };
}

/** `of the Republic of Kazakhstan`, `РК`, `(Kazakhstan)`. */
function stateAfter(states: WorksOfGraph['states'], tokens: readonly CitationToken[], to: number): FoundState | null {
  const found = stateAt(states, tokens, afterAny(tokens, to, BEFORE_STATE, 5));
  const isClosed = found !== null && textAt(tokens, to) === '(' && textAt(tokens, found.to) === ')';
  return found && isClosed ? { ...found, to: found.to + 1 } : found;
}
