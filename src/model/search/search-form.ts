import { choice } from '../declaration/value-kinds';

/** How a search may match in a field, best first. */
export enum SearchForm {
  WHOLE = 'WHOLE',
  EXACT = 'EXACT',
  PREFIX = 'PREFIX',
  STEM = 'STEM',
  TYPO = 'TYPO',
}

export const searchForm = choice(SearchForm, 'SearchForm', 'How a search matches in a field, the best first.', {
  WHOLE: 'The search is the whole name, upper and lower case, diacritics and signs aside.',
  EXACT: 'Its words stand there, upper and lower case and diacritics aside.',
  PREFIX: 'A word of it is the beginning of one that stands there, as while typing.',
  STEM: 'A word of it stands there with another ending: singular or plural, British or American spelling.',
  TYPO: 'A word of it is close to one that stands there, and is probably mistyped: the graph does not hold it.',
});
