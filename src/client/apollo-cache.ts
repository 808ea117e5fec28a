import { keyOf, type AnswerObject } from './key-of';
import { POSSIBLE_TYPES } from './types-of-schema.generated';

/** The settings of an `InMemoryCache` of Apollo Client 3 or 4: `new InMemoryCache(apolloCache)`. */
export const apolloCache: {
  readonly possibleTypes: Record<string, string[]>;
  readonly dataIdFromObject: (object: AnswerObject) => string | undefined;
} = {
  possibleTypes: POSSIBLE_TYPES,
  dataIdFromObject: (object) => {
    const key = keyOf(object);
    return key === null ? undefined : `${String(object.__typename)}:${key}`;
  },
};
