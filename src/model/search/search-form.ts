import { registerEnumType } from 'type-graphql';

/** How a word of the search may match, best first. */
export enum SearchForm {
  EXACT = 'EXACT',
  PREFIX = 'PREFIX',
  STEM = 'STEM',
  TYPO = 'TYPO',
}

registerEnumType(SearchForm, {
  name: 'SearchForm',
  description: 'How a word of the search matches, the best first.',
  valuesConfig: {
    EXACT: { description: 'It is the very word, upper and lower case and diacritics aside.' },
    PREFIX: { description: 'It is the beginning of the word, as while typing.' },
    STEM: { description: 'It has the same stem: another ending, singular or plural, British or American spelling.' },
    TYPO: { description: 'It is no word of the graph, but close to this one: probably mistyped.' },
  },
});
