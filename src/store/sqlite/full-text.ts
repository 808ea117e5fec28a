import type { SearchField, SearchForm, SearchTerm, SearchTier } from '../../model/search/search-query';

const STEM_COLUMNS: Record<SearchField, string> = { name: 'name_stem', alias: 'alias_stem', summary: 'summary_stem' };

/** FTS5's expression for nodes that match the tier, but not the one before it. Terms hold letters and digits only. */
export function matchOf(tier: SearchTier, better: SearchTier | null): string {
  const matches = expressionOf(tier);
  return better ? `(${matches}) NOT (${expressionOf(better)})` : matches;
}

function expressionOf({ terms, ways }: SearchTier): string {
  return terms.map((term) => `(${ways.map(({ field, form }) => wayOf(term, field, form)).join(' OR ')})`).join(' AND ');
}

function wayOf(term: SearchTerm, field: SearchField, form: SearchForm): string {
  if (form === 'stem' && !term.quoted) return `${STEM_COLUMNS[field]} : "${term.stems.join(' ')}"`;
  const phrase = `${field} : "${term.words.join(' ')}"`;
  return form === 'prefix' && !term.quoted ? `${phrase} *` : phrase;
}
