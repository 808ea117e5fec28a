import { tokensOf, type SearchToken } from './search-tokens';

/** A field that search looks at, best first. */
export type SearchField = 'name' | 'alias' | 'summary';

/** How a term may match: the very word, the beginning of a word (as while typing), or a word of the same stem. */
export type SearchForm = 'exact' | 'prefix' | 'stem';

/** One thing that must be found: words that stand next to each other (one word, unless it was quoted). */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly quoted: boolean;
}

/** A step of the ranking: every term must match in one of these ways. */
export interface SearchTier {
  readonly terms: readonly SearchTerm[];
  readonly ways: readonly { readonly field: SearchField; readonly form: SearchForm }[];
}

const FIELDS: readonly SearchField[] = ['name', 'alias', 'summary'];
const FORMS: readonly SearchForm[] = ['exact', 'prefix', 'stem'];

/** The most terms that are looked for; further ones are dropped. */
const MOST_TERMS = 16;

/** Takes a search text apart: words, and phrases between quotation marks. Nothing in it is an error; it may be empty. */
export function parseSearch(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [index, part] of text.split(/["“”„«»]/).entries()) {
    const tokens = tokensOf(part);
    const isQuoted = index % 2 === 1;
    if (isQuoted && tokens.length > 0) terms.push(termOf(tokens, true));
    else for (const token of tokens) terms.push(termOf([token], false));
  }
  return terms.slice(0, MOST_TERMS);
}

/** The tiers of the ranking: name before alias before summary, and in each the word itself before its beginning before its stem. */
export function searchTiers(terms: readonly SearchTerm[]): SearchTier[] {
  const ways = FIELDS.flatMap((field) => FORMS.map((form) => ({ field, form })));
  return ways.map((_, index) => ({ terms, ways: ways.slice(0, index + 1) }));
}

function termOf(tokens: readonly SearchToken[], quoted: boolean): SearchTerm {
  return { words: tokens.map(({ word }) => word), stems: tokens.map(({ stem }) => stem), quoted };
}
