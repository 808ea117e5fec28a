import { LexgraphError } from '../model/errors/lexgraph-error';
import { WrongKind } from '../model/errors/wrong-kind';
import { NODE_KINDS } from '../model/kinds';
import { nearest } from '../model/nearest';
import { isNamed } from '../model/graph-model';
import { parseSearch, searchTiers, type SearchTier } from '../model/search/search-query';

/** What to look for; `kinds` are names of kinds or interfaces, null for all. */
export interface SearchQuestion {
  readonly text: string;
  readonly kinds: readonly string[] | null;
}

/** A search that is ready to be run page by page. */
export interface PreparedSearch {
  readonly tiers: readonly SearchTier[];
  readonly kinds: readonly string[] | null;
}

/** Reads the search text. Throws `EMPTY_SEARCH` where it holds no letter or digit, `WRONG_KIND` for a kind that is none. */
export function prepareSearch({ text, kinds }: SearchQuestion): PreparedSearch {
  const terms = parseSearch(text);
  if (terms.length === 0)
    throw new LexgraphError(
      'EMPTY_SEARCH',
      'The search text is empty: give at least one word or number, such as "school".',
    );
  return { tiers: searchTiers(terms), kinds: kinds && kinds.flatMap(labelsOf) };
}

function labelsOf(name: string): string[] {
  const labels = NODE_KINDS.filter((kind) => isNamed(kind, name)).map((kind) => kind.label);
  if (labels.length > 0) return labels;
  throw new WrongKind(
    'kinds',
    name,
    'word that names no kind',
    'kind',
    nearest(
      name,
      NODE_KINDS.map((kind) => kind.label),
    ),
  );
}
