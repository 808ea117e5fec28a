import { SearchForm } from './search-form';
import type { SearchTerm } from './search-query';
import { tokensOf, type SearchToken } from './search-tokens';

/** Where a term stands in a text, and how it matches there; the end is excluded. */
export interface TermMatch {
  readonly term: SearchTerm;
  readonly form: SearchForm;
  readonly start: number;
  readonly end: number;
}

const FORMS = Object.values(SearchForm);

/**
 * Where the terms stand in the text, which is in composed form (NFC): each in the best of the forms in which it stands
 * there, in the order of the text.
 */
export function matchesIn(text: string, terms: readonly SearchTerm[]): TermMatch[] {
  const tokens = tokensOf(text);
  return terms.flatMap((term) => bestOf(matchesOf(term, tokens))).sort((one, other) => one.start - other.start);
}

function matchesOf(term: SearchTerm, tokens: readonly SearchToken[]): TermMatch[] {
  return tokens.flatMap((token, index) => {
    const last = tokens[index + term.words.length - 1];
    const form = term.quoted ? formOfPhrase(term, tokens, index) : formOfWord(term, token);
    return form && last ? [{ term, form, start: token.start, end: last.end }] : [];
  });
}

function formOfPhrase({ words }: SearchTerm, tokens: readonly SearchToken[], index: number): SearchForm | null {
  return words.every((word, place) => tokens[index + place]?.word === word) ? SearchForm.EXACT : null;
}

function formOfWord(
  { words: [word = ''], stems: [ownStem], meant }: SearchTerm,
  token: SearchToken,
): SearchForm | null {
  if (token.word === word) return SearchForm.EXACT;
  if (token.word.startsWith(word)) return SearchForm.PREFIX;
  if (token.stem === ownStem) return SearchForm.STEM;
  return meant.includes(token.stem) ? SearchForm.TYPO : null;
}

function bestOf(matches: readonly TermMatch[]): readonly TermMatch[] {
  const best = FORMS.find((form) => matches.some((match) => match.form === form));
  return matches.filter(({ form }) => form === best);
}
