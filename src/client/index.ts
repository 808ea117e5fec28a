export { apolloCache } from './apollo-cache';
export { graphcache } from './graphcache';
export { keyOf, type AnswerObject } from './key-of';
export * from './questions.generated';
export { relayDataId } from './relay-data-id';
export type * from './schema-types.generated';
export { KEYED_TYPES, POSSIBLE_TYPES } from './types-of-schema.generated';
