import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/**
 * Characters of all queries whose parsed form is kept at hand. Parsed, each takes some fifty bytes, comments included.
 */
const KEPT_CHARACTERS = 200_000;

/** Keeps parsed queries, those asked last, by the length of their texts: Apollo’s own store doesn’t count comments. */
export function documentStore(): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache<DocumentNode>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ loc }) => 1 + (loc?.source.body.length ?? KEPT_CHARACTERS),
  });
}
