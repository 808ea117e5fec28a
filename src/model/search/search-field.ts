import { SearchRole } from '../declaration/search-role';
import { choice } from '../declaration/value-kinds';

/** A field that search looks at, best first. */
export enum SearchField {
  NAME = 'NAME',
  ALIAS = 'ALIAS',
  SUMMARY = 'SUMMARY',
}

export const searchField = choice(SearchField, 'SearchField', 'A field that search looks at, the best first.', {
  NAME: 'The name.',
  ALIAS: 'Another name, the name in another language, a short name, a reference number or a symbol.',
  SUMMARY: 'The summary.',
});

/** Where search finds properties of a role. */
export const FIELD_OF_ROLE: Readonly<Record<SearchRole, SearchField>> = {
  [SearchRole.NAME]: SearchField.NAME,
  [SearchRole.OTHER_NAME]: SearchField.ALIAS,
  [SearchRole.CODE]: SearchField.ALIAS,
  [SearchRole.TEXT]: SearchField.SUMMARY,
};
