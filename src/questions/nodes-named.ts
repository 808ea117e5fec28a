import type { NodeRecord } from '../model/records';
import { SearchField } from '../model/search/search-field';
import { parseSearch, searchTiers } from '../model/search/search-query';
import { searchedTexts } from '../model/search/searched-texts';
import { tokensOf } from '../model/search/search-tokens';
import type { GraphStore } from '../store/graph-store';
import { vocabularyOf } from './vocabulary-of';

/** How many nodes with the words in their names are looked through for the one that is called so. */
const NAMESAKES = 100;

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
  const words = wordsIn(name);
  if (words === '') return { exactly: null, nearly: null };
  const terms = (await vocabularyOf(store)).mend(parseSearch(name));
  const tiers = searchTiers(terms).filter(({ ways }) => ways.at(-1)?.field !== SearchField.SUMMARY);
  const { hits } = await store.search({ tiers, kinds, page: { limit: NAMESAKES, backward: false } });
  const isCalledSo = ({ properties }: NodeRecord) => {
    const { NAME, ALIAS } = searchedTexts(properties);
    return [...NAME, ...ALIAS].some((text) => wordsIn(text) === words);
  };
  return { exactly: hits.find(({ node }) => isCalledSo(node))?.node.id ?? null, nearly: hits[0]?.node.id ?? null };
}

function wordsIn(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}
