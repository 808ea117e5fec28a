import { keyOf, type AnswerObject } from './key-of';
import { KEYED_TYPES, POSSIBLE_TYPES, UNKEYED_TYPES } from './types-of-schema.generated';

/** The settings of urql's normalized cache: `cacheExchange(graphcache)` of `@urql/exchange-graphcache`. */
export const graphcache: {
  readonly possibleTypes: Record<string, string[]>;
  readonly keys: Record<string, (object: AnswerObject) => string | null>;
} = {
  possibleTypes: POSSIBLE_TYPES,
  keys: Object.fromEntries([...KEYED_TYPES, ...UNKEYED_TYPES].map((name) => [name, keyOf])),
};
