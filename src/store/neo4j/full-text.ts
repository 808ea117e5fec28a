import type { SearchField, SearchForm, SearchTerm, SearchTier } from '../../model/search/search-query';

/** Each field's properties: of words, and of stems. */
const PROPERTIES: Record<SearchField, readonly [words: string, stems: string]> = {
  name: ['searchName', 'searchNameStems'],
  alias: ['searchAlias', 'searchAliasStems'],
  summary: ['searchSummary', 'searchSummaryStems'],
};

/** The index holds longer words in pieces of this length. */
const LONGEST_TOKEN = 255;

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

function expressionOf({ terms, ways }: SearchTier): string {
  return terms.map((term) => `+(${ways.map(({ field, form }) => wayOf(term, field, form)).join(' ')})`).join(' ');
}

function wayOf(term: SearchTerm, field: SearchField, form: SearchForm): string {
  const [words, stems] = PROPERTIES[field];
  if (form === 'stem' && !term.quoted) return `${stems}:"${term.stems.join(' ')}"`;
  const phrase = term.words.join(' ');
  const isBeginning = form === 'prefix' && !term.quoted && phrase.length <= LONGEST_TOKEN;
  return isBeginning ? `${words}:${phrase}*` : `${words}:"${phrase}"`;
}
