import { LIMITS } from '../../model/limits';
import { nameOf } from '../../model/records';
import { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import { SEARCH_WAYS, parseSearch, searchTiers, type SearchWay } from '../../model/search/search-query';
import { EVERYWHERE, type GraphStore } from '../../store/graph-store';
import { vocabularyOf } from './vocabulary-of';

const WHOLE_NAMES = SEARCH_WAYS.filter(({ form }) => form === SearchForm.WHOLE);
const NAMES = SEARCH_WAYS.filter(({ fields }) => !fields.includes(SearchField.SUMMARY));

/** Ids of nodes by a name. */
interface NamedNodes {
  /** The first whose name, or another name of it, is this; null where there is none. */
  readonly exactly: string | null;
  /**
   * Those whose name, or another name of it, holds the words, typing errors mended: at most three, the shortest names
   * first.
   */
  readonly nearly: readonly string[];
}

/** How many of those that hold the words are looked through for the shortest names, and how many are told. */
const [LOOKED_THROUGH, TOLD] = [50, 3];

/** The nodes of these kinds (all where null) that are called so. */
export async function nodesNamed(
  store: GraphStore,
  name: string,
  kinds: readonly string[] | null,
): Promise<NamedNodes> {
  const typed = parseSearch(name);
  if (typed.length === 0 || typed.length > LIMITS.searchWords) return { exactly: null, nearly: [] };
  const vocabulary = await vocabularyOf(store);
  const terms = vocabulary.mend(typed);
  const found = async (ways: readonly SearchWay[], limit: number) => {
    const page = { limit, backward: false };
    const tiers = searchTiers(terms, vocabulary, ways);
    const { hits } = await store.search({ tiers, scope: { ...EVERYWHERE, kinds }, page });
    return hits.map(({ node }) => node);
  };
  const [exactly] = await found(WHOLE_NAMES, 1);
  if (exactly) return { exactly: exactly.id, nearly: [] };
  const nearly = await found(NAMES, LOOKED_THROUGH);
  nearly.sort((one, other) => nameOf(one).length - nameOf(other).length);
  return { exactly: null, nearly: nearly.slice(0, TOLD).map(({ id }) => id) };
}
