import {
  afterAny,
  afterClosing,
  citationTokens,
  foldedAt,
  type CitationToken,
} from '../../model/citations/citation-token';
import { actNumberAt } from './act-number';
import type { CitableWork } from './citable-work';
import { dateAfter } from './find-date';
import type { Mention } from './found-citation';
import { LONGEST_TITLE, organizationAt, sortOf, type NumberedConvention } from './read-convention';
import type { WorksOfGraph } from './works-of-graph';

/** In Russian, between the word for the sort and the title, with endings. */
const UNITED_NATIONS = ['организац', 'объединенных', 'нации'];

/**
 * What the graph has of a convention of the ILO: by the number that was read, with its title where that follows, or by
 * its title after the organization or the year. Null where it has none.
 */
export function conventionMentionAt(
  graph: WorksOfGraph,
  tokens: readonly CitationToken[],
  from: number,
  numbered: NumberedConvention | null,
): Mention | null {
  if (!numbered) return afterOrganization(graph, tokens, from);
  const works = conventionsOf(graph, numbered);
  if (works.length === 0) return null;
  return { works, state: null, year: numbered.year, from, to: afterOwnTitle(graph, tokens, numbered, works) };
}

/** The works that bear the number. */
export function conventionsOf(
  { works }: WorksOfGraph,
  { sort, number }: Pick<NumberedConvention, 'sort' | 'number'>,
): readonly CitableWork[] {
  const name = citationTokens(sort === 'PROTOCOL' ? `ILO Protocol ${number}` : `ILO Convention ${number}`);
  const found = works.longestAt(name, 0);
  return found?.to === name.length ? found.values : [];
}

/** `Конвенция МОТ № 29 о принудительном труде`: the title of the same work after its number. */
function afterOwnTitle(
  graph: WorksOfGraph,
  tokens: readonly CitationToken[],
  { from, to }: NumberedConvention,
  works: readonly CitableWork[],
): number {
  const titled = titledFrom(graph, tokens, sortIn(tokens, from, to), to);
  return titled?.works.some((work) => works.includes(work)) ? titled.to : to;
}

/** `Конвенция МОТ 1930 года о принудительном труде`, `Конвенция ООН о правах ребёнка`: the title after what stands between it and the word for the sort. */
function afterOrganization(graph: WorksOfGraph, tokens: readonly CitationToken[], from: number): Mention | null {
  if (!sortOf(foldedAt(tokens, from))) return null;
  const organization = organizationAt(tokens, from + 1) ?? unitedNationsAt(tokens, from + 1) ?? from + 1;
  const dated = dateAfter(tokens, organization);
  const at = dated?.to ?? organization;
  if (at === from + 1) return null;
  const titled = titledFrom(graph, tokens, from, at);
  return titled && { ...titled, state: null, year: dated?.date.slice(0, 4) ?? null, from };
}

/** The token after the name of the United Nations; null where it doesn't stand here. */
function unitedNationsAt(tokens: readonly CitationToken[], at: number): number | null {
  if (foldedAt(tokens, at) === 'оон') return at + 1;
  const isWhole = UNITED_NATIONS.every((word, index) => foldedAt(tokens, at + index).startsWith(word));
  return isWhole ? at + UNITED_NATIONS.length : null;
}

/** What is named by the word for the sort and the title that begins at a token. */
function titledFrom(
  { works }: WorksOfGraph,
  tokens: readonly CitationToken[],
  sort: number,
  at: number,
): Pick<Mention, 'works' | 'to'> | null {
  const name = [...tokens.slice(sort, sort + 1), ...tokens.slice(at, at + LONGEST_TITLE)];
  const found = works.longestAt(name, 0);
  return found && found.to > 1 ? { works: found.values, to: at + found.to - 1 } : null;
}

function sortIn(tokens: readonly CitationToken[], from: number, to: number): number {
  const index = tokens.slice(from, to).findIndex(({ folded }) => sortOf(folded) !== null);
  return from + Math.max(0, index);
}

/** Between a title and the number of its work. */
const BEFORE_NUMBER = new Set([',', '(']);

/** After its own number that follows a title: `Minimum Age Convention, 1973 (No. 138)`, `Migration Law (No. 477-IV)`. */
export function afterOwnNumber(graph: WorksOfGraph, tokens: readonly CitationToken[], { works, to }: Mention): number {
  const number = actNumberAt(tokens, afterAny(tokens, to, BEFORE_NUMBER, 2));
  if (!number) return to;
  const conventions = (['CONVENTION', 'PROTOCOL'] as const).flatMap((sort) =>
    conventionsOf(graph, { sort, number: number.number.replace(/^0+/, '') }),
  );
  const bearers = new Set([...conventions, ...(graph.numbers.get(number.number) ?? [])]);
  return works.some((work) => bearers.has(work)) ? afterClosing(tokens, to, number.to) : to;
}
