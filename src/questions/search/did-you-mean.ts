import { correctedText } from '../../model/search/corrected-text';
import { searchedTexts } from '../../model/search/searched-texts';
import type { GraphStore } from '../../store/graph-store';
import { requestOf, searchOf, type PreparedSearch } from './prepare-search';
import { vocabularyOf } from '../asking/vocabulary-of';

/**
 * The text that was probably meant; it finds something. Null where something was found as it was typed, or where
 * nothing near is known. Where the graph knows each word, but nothing holds them all, other words that are near are
 * tried too.
 */
export async function didYouMean(
  store: GraphStore,
  search: PreparedSearch,
  hasAnswers: boolean,
): Promise<string | null> {
  const isMistyped = search.terms.some(({ meant }) => meant.length > 0);
  if (search.cited.length > 0 || (hasAnswers && !isMistyped)) return null;
  const typed = isMistyped ? await correctionBy(store, search) : null;
  if (typed !== null || hasAnswers) return typed;
  const terms = (await vocabularyOf(store)).mendAll(search.terms);
  if (terms.every(({ meant }) => meant.length === 0)) return null;
  return correctionBy(store, searchOf(search, terms));
}

/** The text as the best of what is found spells it. */
async function correctionBy(store: GraphStore, search: PreparedSearch): Promise<string | null> {
  const { hits } = await store.search({ ...requestOf(search), page: { limit: 1, backward: false } });
  const [best] = hits;
  return best ? correctedText(search.text, search.terms, Object.values(searchedTexts(best.node)).flat()) : null;
}
