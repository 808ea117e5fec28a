import type { Direction } from '../../model/graph-model';
import { EDGE_KINDS } from '../../model/kinds';

/** What is kept where a day is asked about: all but what surely does not hold then. */
const MAY_HOLD = '($day IS NULL OR (edge.earliestStart <= $day AND edge.latestEnd > $day))';

/** Statements made from the declaration of an edge kind. Their texts are constant: one for each kind, direction and order. */
interface EdgeStatements {
  readonly related: Readonly<Record<Direction, { readonly next: string; readonly previous: string }>>;
  readonly count: Readonly<Record<Direction, string>>;
  readonly remove: string;
}

/** By the label of the kind. */
export const EDGE_STATEMENTS: ReadonlyMap<string, EdgeStatements> = new Map(
  EDGE_KINDS.map(({ label }) => [label, edgeStatements(label)]),
);

function edgeStatements(label: string): EdgeStatements {
  const forward = `(asked)-[edge:${label}]->(other)`;
  const reverse = `(asked)<-[edge:${label}]-(other)`;
  return {
    related: { forward: relatedTexts(forward), reverse: relatedTexts(reverse) },
    count: { forward: countText(forward), reverse: countText(reverse) },
    remove: `UNWIND $ids AS id
MATCH ()-[edge:${label} {id: id}]->()
DELETE edge`,
  };
}

function relatedTexts(pattern: string) {
  return { next: relatedText(pattern, '>', 'ASC'), previous: relatedText(pattern, '<', 'DESC') };
}

function relatedText(pattern: string, beyond: '>' | '<', order: 'ASC' | 'DESC'): string {
  return `UNWIND $ids AS id
MATCH (asked:Entity {id: id})
CALL (asked) {
  MATCH ${pattern}
  WHERE ${MAY_HOLD}
    AND ($sort IS NULL OR other.sortKey ${beyond} $sort OR (other.sortKey = $sort AND edge.id ${beyond} $edge))
  RETURN edge, other
  ORDER BY other.sortKey ${order}, edge.id ${order}
  LIMIT $limit
}
RETURN id, other.sortKey AS sortKey, edge.record AS edge, other.record AS node`;
}

function countText(pattern: string): string {
  return `UNWIND $ids AS id
MATCH (asked:Entity {id: id})
RETURN id, COUNT { ${pattern} WHERE ${MAY_HOLD} } AS number`;
}
