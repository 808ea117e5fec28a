import { registerEnumType } from 'type-graphql';

/** A field that search looks at, best first. */
export enum SearchField {
  NAME = 'NAME',
  ALIAS = 'ALIAS',
  SUMMARY = 'SUMMARY',
}

registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'A field that search looks at, the best first.',
  valuesConfig: {
    NAME: { description: 'The name.' },
    ALIAS: { description: 'Another name, the name in another language, a short name, a reference number or a symbol.' },
    SUMMARY: { description: 'The summary.' },
  },
});
