import { NATURES } from '../declaration/nature';
import { nodeKind } from '../graph-model';
import { sortKeyOf } from '../id';
import type { NodeRecord } from '../records';

/** Where a node stands among hits of one rank, as one text: the place of its nature, then its sort key. */
export function searchPlaceOf({ id, kind }: Pick<NodeRecord, 'id' | 'kind'>): string {
  return `${NATURES[nodeKind(kind).nature].searchPlace}${sortKeyOf(id)}`;
}
