import { choice } from '../declaration/value-kinds';

/** How a search may match in a field, best first. */
export enum SearchForm {
  CITATION = 'CITATION',
  WHOLE = 'WHOLE',
  VARIANT = 'VARIANT',
  EXACT = 'EXACT',
  PREFIX = 'PREFIX',
  STEM = 'STEM',
  TYPO = 'TYPO',
}

export const searchForm = choice(SearchForm, 'SearchForm', 'How a search matches in a field, the best first.', {
  CITATION: 'The search cites it, as lawyers do: `art. 28(1) CRC`; `resolveCitation` reads it so.',
  WHOLE: 'The search is the whole name, upper and lower case, diacritics and signs aside.',
  VARIANT:
    'The search is the whole name, its spaces, signs, filling zeros, endings and typing errors aside: `C 029` of `C029`.',
  EXACT: 'Its words stand there, upper and lower case and diacritics aside.',
  PREFIX: 'A word of it is the beginning of one that stands there, as while typing.',
  STEM: 'A word of it stands there with another ending: singular or plural, British or American spelling.',
  TYPO: 'A word of it is close to one that stands there, and is probably mistyped: the graph does not hold it.',
});
