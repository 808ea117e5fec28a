import { LIMITS } from '../../model/limits';
import { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import { SEARCH_WAYS, parseSearch, searchTiers, type SearchWay } from '../../model/search/search-query';
import { EVERYWHERE, type GraphStore } from '../../store/graph-store';
import { vocabularyOf } from '../search/vocabulary-of';

const WHOLE_NAMES = SEARCH_WAYS.filter(({ form }) => form === SearchForm.WHOLE);
const NAMES = SEARCH_WAYS.filter(({ fields }) => !fields.includes(SearchField.SUMMARY));

/** Ids of nodes by a name. */
interface NamedNodes {
  /** The first whose name, or another name of it, is this; null where there is none. */
  readonly exactly: string | null;
  /** The first whose name, or another name of it, holds the words, typing errors mended; null where there is none. */
  readonly nearly: string | null;
}

/** The nodes of these kinds (all where null) that are called so. */
export async function nodesNamed(
  store: GraphStore,
  name: string,
  kinds: readonly string[] | null,
): Promise<NamedNodes> {
  const typed = parseSearch(name);
  if (typed.length === 0 || typed.length > LIMITS.searchWords) return { exactly: null, nearly: null };
  const terms = (await vocabularyOf(store)).mend(typed);
  const first = async (ways: readonly SearchWay[]) => {
    const page = { limit: 1, backward: false };
    const { hits } = await store.search({ tiers: searchTiers(terms, ways), scope: { ...EVERYWHERE, kinds }, page });
    return hits[0]?.node.id ?? null;
  };
  const exactly = await first(WHOLE_NAMES);
  return { exactly, nearly: exactly ?? (await first(NAMES)) };
}
