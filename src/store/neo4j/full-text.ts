import type { SearchField } from '../../model/search/search-field';
import type { SearchPattern, SearchTier } from '../../model/search/search-query';

/** Each field's properties. */
const PROPERTIES: Record<SearchField, Readonly<Record<SearchPattern['of'], string>>> = {
  NAME: { words: 'searchName', stems: 'searchNameStems' },
  ALIAS: { words: 'searchAlias', stems: 'searchAliasStems' },
  SUMMARY: { words: 'searchSummary', stems: 'searchSummaryStems' },
};

/** The six properties of a node that are searched. */
export const SEARCHED_PROPERTIES = Object.values(PROPERTIES).flatMap(({ words, stems }) => [words, stems]);

/** The property that holds the words of a field, each after a space but the first. */
export function searchedWords(field: SearchField): string {
  return PROPERTIES[field].words;
}

/** Lucene’s expression for nodes that match the tier. Patterns hold letters, digits and marks of ours only. */
export function matchOf({ wholes, terms }: Pick<SearchTier, 'wholes' | 'terms'>): string {
  const words = terms.map((patterns) => `+(${anyOf(patterns)})`).join(' ');
  return [...wholes.flatMap(matching), ...(terms.length > 0 ? [`(${words})`] : [])].join(' ');
}

/** Lucene's expression for nodes that match one of the patterns. */
export function anyOf(patterns: readonly SearchPattern[]): string {
  return patterns.flatMap(matching).join(' ');
}

function matching({ fields, of, text, isPrefix }: SearchPattern): string[] {
  return fields.map((field) => `${PROPERTIES[field][of]}:${isPrefix ? `${text}*` : `"${text}"`}`);
}
