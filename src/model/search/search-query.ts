import { SearchField } from './search-field';
import { SearchForm } from './search-form';
import { tokensOf, type SearchToken } from './search-tokens';
import { wholeText } from './searched-texts';

/** One thing that must be found: words that stand next to each other (one word, unless it was quoted). */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly quoted: boolean;
  /** Stems of words that it may have meant: none, unless it seems to be mistyped. */
  readonly meant: readonly string[];
  /** Where it stands in the composed form (NFC) of the search text, its end excluded. */
  readonly start: number;
  readonly end: number;
}

/** In which field a term may match, and how. */
export interface SearchWay {
  readonly field: SearchField;
  readonly form: SearchForm;
}

/** A step of the ranking: every term must match in one of these ways. Ways that others of them hold already are left out. */
export interface SearchTier {
  /** The place of the last of its ways among `SEARCH_WAYS`: 1 is the best. */
  readonly rank: number;
  readonly terms: readonly SearchTerm[];
  readonly ways: readonly SearchWay[];
  /** What the engines hold of a field where one of its texts has just the words of the terms: the form WHOLE. */
  readonly whole: string;
}

/**
 * All ways, best first: name before other names before summary. In each the whole text before words of it before their beginnings before
 * their stems before what they may have meant; a summary is no name that anybody types whole.
 */
export const SEARCH_WAYS: readonly SearchWay[] = Object.values(SearchField)
  .flatMap((field) => Object.values(SearchForm).map((form) => ({ field, form })))
  .filter(({ field, form }) => field !== SearchField.SUMMARY || form !== SearchForm.WHOLE);

/** The most terms that are looked for; further ones are dropped. */
const MOST_TERMS = 16;

const QUOTATION_MARK = /["“”„«»]/g;

/** Takes a search text apart: words, and phrases between quotation marks. Nothing in it is an error; it may be empty. */
export function parseSearch(text: string): SearchTerm[] {
  const composed = text.normalize('NFC');
  const terms: SearchTerm[] = [];
  let start = 0;
  let isQuoted = false;
  for (const end of [...[...composed.matchAll(QUOTATION_MARK)].map(({ index }) => index), composed.length]) {
    const tokens = tokensOf(composed.slice(start, end));
    if (isQuoted && tokens.length > 0) terms.push(termOf(tokens, true, start));
    else for (const token of tokens) terms.push(termOf([token], false, start));
    start = end + 1;
    isQuoted = !isQuoted;
  }
  return terms.slice(0, MOST_TERMS);
}

/** The tiers of the ranking by these ways, best first. */
export function searchTiers(terms: readonly SearchTerm[], by: readonly SearchWay[] = SEARCH_WAYS): SearchTier[] {
  const isMistyped = terms.some(({ meant }) => meant.length > 0);
  const ways = by.filter(({ form }) => isMistyped || form !== SearchForm.TYPO);
  const whole = wholeText(terms.flatMap(({ words }) => words));
  return ways.map((way, index) => ({
    rank: SEARCH_WAYS.indexOf(way) + 1,
    terms,
    ways: ways.slice(0, index + 1).filter((each, place, all) => !isHeldBy(each, all.slice(place + 1))),
    whole,
  }));
}

/** The whole text holds its words, and a word begins with itself. */
function isHeldBy({ field, form }: SearchWay, others: readonly SearchWay[]): boolean {
  const isSharp = form === SearchForm.WHOLE || form === SearchForm.EXACT;
  return isSharp && others.some((other) => other.field === field);
}

function termOf(tokens: readonly SearchToken[], quoted: boolean, offset: number): SearchTerm {
  const [first, last] = [tokens[0], tokens.at(-1)] as [SearchToken, SearchToken];
  return {
    words: tokens.map(({ word }) => word),
    stems: tokens.map(({ stem }) => stem),
    quoted,
    meant: [],
    start: offset + first.start,
    end: offset + last.end,
  };
}
