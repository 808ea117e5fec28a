import { KEYED_TYPES } from './types-of-schema.generated';

/** An object of an answer, as a client's cache sees it. */
export interface AnswerObject {
  readonly __typename?: unknown;
  readonly key?: unknown;
}

const keyed: ReadonlySet<unknown> = new Set(KEYED_TYPES);

/**
 * What a cache keeps the object under: the id and the date on which it is looked at (`kaz/order-468@2012-10-01`). Null
 * where it has none, or was asked for without its `key`: then it belongs to what it was read with, and no other date
 * can take its place.
 */
export function keyOf({ __typename, key }: AnswerObject): string | null {
  return keyed.has(__typename) && typeof key === 'string' ? key : null;
}
