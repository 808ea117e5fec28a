import type { Told } from '../../model/words/told';
import type { NodeRecord } from '../../model/records';
import { codeOf } from '../../model/search/code-of';
import { matchesIn } from '../../model/search/matches-in';
import type { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import { joinedTiers, SEARCH_WAYS, type SearchTerm, type SearchWay } from '../../model/search/search-query';
import { tokensOf } from '../../model/search/search-tokens';
import { searchedTexts } from '../../model/search/searched-texts';
import type { GraphStore, Page } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { areEnoughBesideCitation, mostWords, tellingTerms, type MostWords } from './most-words';
import { requestOf, searchOf, type PreparedSearch } from './prepare-search';
import { shownHits, type ShownHit, type ShownHits } from './shown-hits';

/** A node that was found, and why. */
export interface SearchAnswer {
  readonly node: NodeRecord;
  /** 1 is the best: the place of the weakest way in which a term had to match. */
  readonly rank: number;
  readonly field: SearchField;
  readonly form: SearchForm;
  /** How the search was read where it cites the node; null otherwise. */
  readonly understood: Told | null;
  readonly keys: readonly string[];
}

/** A page of answers, and the search that found them: that with fewer words, where no node holds all. */
export interface FoundAnswers {
  readonly search: PreparedSearch;
  readonly answers: readonly SearchAnswer[];
  readonly hasMore: boolean;
}

/**
 * Of so many words and more no node holds all in most searches: which of them nodes hold together is looked for first.
 */
const MANY_WORDS = 6;

/**
 * A page of what is found: what is cited, then what matches, best first, in a rank by the place of the nature, then by
 * id.
 */
export async function searchPage(store: GraphStore, search: PreparedSearch, page: Page): Promise<FoundAnswers> {
  const { terms, cited, unheld, scope } = search;
  const isOfMany = cited.length === 0 && unheld.length === 0 && terms.length >= MANY_WORDS;
  const most = isOfMany ? await mostOfMany(store, search) : null;
  if (most && most.terms.length < tellingTerms(terms).length) return pageOfMost(store, search, most, page);
  const all = await shownHits(store, search, page);
  if (all.hits.length > 0 || !(await isWithoutAny(store, search, page))) return answersOf(search, all);
  if (unheld.length > 0) return pageOfOthers(store, search, page);
  return pageOfMost(store, search, await mostWords(store, terms, scope), page);
}

/**
 * A page of what holds all words beside what the text cites in vain, or else as many as are enough: no words of a
 * citation stand for another instrument that happens to hold them.
 */
async function pageOfOthers(store: GraphStore, search: PreparedSearch, page: Page): Promise<FoundAnswers> {
  const { terms, unheld, scope } = search;
  const others = terms.filter(({ start }) => !unheld.some((span) => span.start <= start && start < span.end));
  if (tellingTerms(others).length === 0) return answersOf(search, { hits: [], hasMore: false });
  const narrowed = searchOf(search, others);
  const all = await shownHits(store, narrowed, page);
  if (all.hits.length > 0 || !(await isWithoutAny(store, narrowed, page))) return answersOf(narrowed, all);
  return pageOfMost(store, search, await mostWords(store, others, scope, areEnoughBesideCitation), page);
}

/**
 * The terms that some nodes hold together; null where something is called so as a whole, its words joined otherwise.
 */
async function mostOfMany(store: GraphStore, { terms, scope, vocabulary }: PreparedSearch): Promise<MostWords | null> {
  const [named, most] = await allAtOnce(
    store.search({ tiers: joinedTiers(terms, vocabulary), scope, places: 1, page: { limit: 1, backward: false } }),
    mostWords(store, terms, scope),
  );
  return named.hits.length > 0 ? null : most;
}

/** A page of what matches these terms, which some node holds; nothing where there are none. */
async function pageOfMost(
  store: GraphStore,
  search: PreparedSearch,
  { terms, holders }: MostWords,
  page: Page,
): Promise<FoundAnswers> {
  if (terms.length === 0) return answersOf(search, { hits: [], hasMore: false });
  const narrowed = searchOf(search, terms, { isFound: true, holders });
  return answersOf(narrowed, await shownHits(store, narrowed, page));
}

/** Whether the search finds nothing at all, and not only nothing more. */
async function isWithoutAny(store: GraphStore, search: PreparedSearch, page: Page): Promise<boolean> {
  if (search.cited.length > 0) return false;
  if (page.after === undefined && page.before === undefined) return true;
  const { hits } = await store.search({ ...requestOf(search), page: { limit: 1, backward: false } });
  return hits.length === 0;
}

function answersOf(search: PreparedSearch, { hits, hasMore }: ShownHits): FoundAnswers {
  const answers = hits.map((hit) => answerOf(hit, search));
  return { search, answers, hasMore };
}

function answerOf(hit: ShownHit, search: PreparedSearch): SearchAnswer {
  const way = SEARCH_WAYS[hit.rank - 1];
  if (!way) throw new Error(`There is no rank ${hit.rank}`);
  return new AnswerOfWay(hit, way, search);
}

class AnswerOfWay implements SearchAnswer {
  readonly node: NodeRecord;
  readonly rank: number;
  readonly understood: Told | null;

  constructor(
    private readonly hit: ShownHit,
    private readonly way: SearchWay,
    private readonly search: PreparedSearch,
  ) {
    [this.node, this.rank, this.understood] = [hit.node, hit.rank, hit.understood ?? null];
  }

  get keys(): readonly string[] {
    return this.hit.keys;
  }

  get form(): SearchForm {
    return this.way.form;
  }

  /** Telling it takes as long as finding the node did. */
  get field(): SearchField {
    return fieldOf(this.node, this.way, this.search);
  }
}

/** The best field in which the terms stand; words of a lesser one may have come in with it. */
function fieldOf(node: NodeRecord, { fields, form }: SearchWay, search: PreparedSearch): SearchField {
  const [best, ...others] = fields as readonly [SearchField, ...SearchField[]];
  const last = others.at(-1);
  if (last === undefined || isFoundIn(searchedTexts(node)[best], form, search)) return best;
  return form !== SearchForm.CITATION || isFoundIn(searchedTexts(node)[last], form, search) ? last : best;
}

/** Whether the terms match in these texts alone, in that form or a better one. */
function isFoundIn(texts: readonly string[], form: SearchForm, { terms }: PreparedSearch): boolean {
  const isWhole = [SearchForm.CITATION, SearchForm.WHOLE, SearchForm.VARIANT].includes(form);
  if (isWhole && texts.some((text) => isSameCode(text, terms))) return true;
  if (form === SearchForm.WHOLE) return false;
  const matches = texts.flatMap((text) => matchesIn(text.normalize('NFC'), terms));
  return new Set(matches.map(({ term }) => term)).size === terms.length;
}

function isSameCode(text: string, terms: readonly SearchTerm[]): boolean {
  return codeOf(tokensOf(text).map(({ word }) => word)) === codeOf(terms.flatMap(({ words }) => words));
}
