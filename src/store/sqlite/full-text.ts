import type { SearchField } from '../../model/search/search-field';
import type { SearchPattern, SearchTier } from '../../model/search/search-query';

/** Each field's columns. */
const COLUMNS: Record<SearchField, Readonly<Record<SearchPattern['of'], string>>> = {
  NAME: { words: 'name', stems: 'name_stem' },
  ALIAS: { words: 'alias', stems: 'alias_stem' },
  SUMMARY: { words: 'summary', stems: 'summary_stem' },
};

/** The column that holds the words of a field. */
export function searchedWords(field: SearchField): string {
  return COLUMNS[field].words;
}

/** FTS5's expression for nodes that match the tier. Patterns hold letters, digits and marks of ours only. */
export function matchOf({ wholes, terms }: Pick<SearchTier, 'wholes' | 'terms'>): string {
  const words = terms.map((patterns) => `(${anyOf(patterns)})`).join(' AND ');
  return [...wholes.map(matching), ...(terms.length > 0 ? [`(${words})`] : [])].join(' OR ');
}

/** FTS5's expression for nodes that match one of the patterns. */
export function anyOf(patterns: readonly SearchPattern[]): string {
  return patterns.map(matching).join(' OR ');
}

function matching({ fields, of, text, isPrefix, isAnywhere = false }: SearchPattern): string {
  // To tell columns apart takes as long as to find the rows.
  if (isAnywhere) return `"${text}"`;
  let columns = '';
  for (const field of fields) columns += columns === '' ? COLUMNS[field][of] : ` ${COLUMNS[field][of]}`;
  return `{${columns}} : "${text}"${isPrefix ? ' *' : ''}`;
}
