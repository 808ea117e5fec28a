import { searchedTexts } from '../../model/search/searched-texts';
import { snippetOf, type SnippetPart } from '../../model/search/snippet';
import type { PreparedSearch } from './prepare-search';
import type { SearchAnswer } from './search-page';

/** The piece of text that shows why the node was found, in the field in which it was. */
export function snippetOfAnswer({ terms }: PreparedSearch, { node, field }: SearchAnswer): SnippetPart[] {
  return snippetOf(searchedTexts(node)[field], terms);
}
