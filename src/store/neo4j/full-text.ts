import type { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import type { SearchTerm, SearchTier, SearchWay } from '../../model/search/search-query';

/** Each field's properties: of words, and of stems. */
const PROPERTIES: Record<SearchField, readonly [words: string, stems: string]> = {
  NAME: ['searchName', 'searchNameStems'],
  ALIAS: ['searchAlias', 'searchAliasStems'],
  SUMMARY: ['searchSummary', 'searchSummaryStems'],
};

/** The six properties of a node that are searched. */
export const SEARCHED_PROPERTIES = Object.values(PROPERTIES).flat();

/** The property that holds the words of a field, each after a space but the first. */
export function searchedWords(field: SearchField): string {
  return PROPERTIES[field][0];
}

/** Lucene's expression for nodes that match the tier, but not the one before it. Terms hold letters and digits only. */
export function matchOf(tier: SearchTier, better: SearchTier | null): string {
  const matches = `+(${expressionOf(tier)})`;
  return better ? `${matches} -(${expressionOf(better)})` : matches;
}

function expressionOf({ terms, ways, whole }: SearchTier): string {
  const wholes = ways.filter(isWhole).map(({ field }) => `${PROPERTIES[field][0]}:"${whole}"`);
  const others = ways.filter((way) => !isWhole(way));
  const words = terms.map((term) => `+(${others.flatMap((way) => wayOf(term, way)).join(' ')})`).join(' ');
  return [...wholes, ...(others.length > 0 ? [`(${words})`] : [])].join(' ');
}

function isWhole({ form }: SearchWay): boolean {
  return form === SearchForm.WHOLE;
}

/** What matches the term in this way; nothing where it does not apply to a single term. */
function wayOf({ words, stems, quoted, meant }: SearchTerm, { field, form }: SearchWay): string[] {
  const [wordProperty, stemProperty] = PROPERTIES[field];
  const phrase = words.join(' ');
  if (quoted) return form === SearchForm.EXACT || form === SearchForm.PREFIX ? [`${wordProperty}:"${phrase}"`] : [];
  switch (form) {
    case SearchForm.WHOLE:
      return [];
    case SearchForm.EXACT:
      return [`${wordProperty}:"${phrase}"`];
    case SearchForm.PREFIX:
      return [`${wordProperty}:${phrase}*`];
    case SearchForm.STEM:
      return [`${stemProperty}:"${stems.join(' ')}"`];
    case SearchForm.TYPO:
      return meant.map((stem) => `${stemProperty}:"${stem}"`);
  }
}
