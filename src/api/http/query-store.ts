import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';

/** Characters of all queries that clients may name by their hash (automatic persisted queries). */
const KEPT_CHARACTERS = 4_000_000;

/** What an entry takes beside its text. */
const BESIDE_TEXT = 200;

/** Keeps the texts of queries, those asked last, for clients that name them by their hash. */
export function queryStore(): InMemoryLRUCache {
  return new InMemoryLRUCache({ maxSize: KEPT_CHARACTERS, sizeCalculation: (text) => text.length + BESIDE_TEXT });
}
