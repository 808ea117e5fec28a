import type { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import type { SearchTerm, SearchTier, SearchWay } from '../../model/search/search-query';

/** Each field's columns: of words, and of stems. */
const COLUMNS: Record<SearchField, readonly [words: string, stems: string]> = {
  NAME: ['name', 'name_stem'],
  ALIAS: ['alias', 'alias_stem'],
  SUMMARY: ['summary', 'summary_stem'],
};

/** The column that holds the words of a field. */
export function searchedWords(field: SearchField): string {
  return COLUMNS[field][0];
}

/** FTS5's expression for nodes that match the tier, but not the one before it. Terms hold letters and digits only. */
export function matchOf(tier: SearchTier, better: SearchTier | null): string {
  const matches = expressionOf(tier);
  return better ? `(${matches}) NOT (${expressionOf(better)})` : matches;
}

function expressionOf({ terms, ways, whole }: SearchTier): string {
  const wholes = ways.filter(isWhole).map(({ field }) => `${COLUMNS[field][0]} : "${whole}"`);
  const others = ways.filter((way) => !isWhole(way));
  const words = terms.map((term) => `(${others.flatMap((way) => wayOf(term, way)).join(' OR ')})`).join(' AND ');
  return [...wholes, ...(others.length > 0 ? [`(${words})`] : [])].join(' OR ');
}

function isWhole({ form }: SearchWay): boolean {
  return form === SearchForm.WHOLE;
}

/** What matches the term in this way; nothing where it does not apply to a single term. */
function wayOf({ words, stems, quoted, meant }: SearchTerm, { field, form }: SearchWay): string[] {
  const [wordColumn, stemColumn] = COLUMNS[field];
  const phrase = `${wordColumn} : "${words.join(' ')}"`;
  if (quoted) return form === SearchForm.EXACT || form === SearchForm.PREFIX ? [phrase] : [];
  switch (form) {
    case SearchForm.WHOLE:
      return [];
    case SearchForm.EXACT:
      return [phrase];
    case SearchForm.PREFIX:
      return [`${phrase} *`];
    case SearchForm.STEM:
      return [`${stemColumn} : "${stems.join(' ')}"`];
    case SearchForm.TYPO:
      return meant.map((stem) => `${stemColumn} : "${stem}"`);
  }
}
