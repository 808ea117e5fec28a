// Answers: what are these nodes, what stands behind some of them by these relations, what behind those, and what behind
// these again? One text for all relations and all trees of them: the server makes a plan of it once.
// Parameters: ids (the nodes that are asked for); roots (numbers of steps that begin at nodes, with the ids of these);
// first, second, third (the steps of each level: number; above, the number of the step that finds the nodes; kinds of
// nodes that it is asked of, null for all; label of the edges, forward or back; day, null for all of time; limit, of
// which more rows may be given; node and edge, the properties that a row shows, null where it shows nothing of the
// edge: two rows of one node are the same then, in whatever order); longest (rows of a page at most: one more than any
// limit); most (edges of the nodes of a level: where they have more, it is left out); together (pages of a row: the
// driver is slow with large rows, and with many):
// :param {ids: ["KAZ"], roots: [{step: -1, ids: ["KAZ"]}], first: [{number: 1, above: -1, kinds: null, label: "PARTICIPATION", forward: true, day: "2012-10-01", limit: 50, node: ["id", "kind", "name"], edge: null}], second: [{number: 2, above: 1, kinds: ["Treaty"], label: "PART_OF", forward: false, day: null, limit: 50, node: ["record"], edge: ["record"]}], third: [], longest: 51, most: 5000, together: 16}
// Columns: pages (lists of a step’s number, a node’s id, what the rows show of nodes, and of edges; of the nodes asked
// for 0, the id and the record).
UNWIND $roots AS root
UNWIND root.ids AS id
MATCH (node:Entity {id: id})
WITH root.step AS step, collect(node) AS nodes
WITH collect([step, nodes]) AS found0
CALL (found0) {
  UNWIND found0 AS found
  UNWIND found[1] AS asked
  WITH DISTINCT found[0] AS above, asked
  UNWIND [step IN $first WHERE step.above = above AND (step.kinds IS NULL OR asked.kind IN step.kinds)] AS step
  WITH collect([step, asked]) AS wanted, sum(COUNT { (asked)--() }) AS edges
  UNWIND CASE WHEN edges <= $most THEN wanted ELSE [] END AS each
  WITH each[0] AS step, each[1] AS asked
  CALL (step, asked) {
    MATCH (asked)-[edge]-(other)
    WHERE type(edge) = step.label AND asked = CASE WHEN step.forward THEN startNode(edge) ELSE endNode(edge) END
      AND (step.day IS NULL OR (edge.earliestStart <= step.day AND edge.latestEnd > step.day))
    WITH step, edge, other
    ORDER BY other.sortKey, CASE WHEN step.edge IS NULL THEN null ELSE edge.id END
    LIMIT $longest
    RETURN collect(other) AS others, collect([name IN step.node | other[name]]) AS nodes, collect([name IN step.edge | edge[name]]) AS edges
  }
  RETURN collect([step.number, asked.id, nodes, edges]) AS pages1, collect([step.number, others[..step.limit]]) AS found1
}
CALL (found1) {
  UNWIND found1 AS found
  UNWIND found[1] AS asked
  WITH DISTINCT found[0] AS above, asked
  UNWIND [step IN $second WHERE step.above = above AND (step.kinds IS NULL OR asked.kind IN step.kinds)] AS step
  WITH collect([step, asked]) AS wanted, sum(COUNT { (asked)--() }) AS edges
  UNWIND CASE WHEN edges <= $most THEN wanted ELSE [] END AS each
  WITH each[0] AS step, each[1] AS asked
  CALL (step, asked) {
    MATCH (asked)-[edge]-(other)
    WHERE type(edge) = step.label AND asked = CASE WHEN step.forward THEN startNode(edge) ELSE endNode(edge) END
      AND (step.day IS NULL OR (edge.earliestStart <= step.day AND edge.latestEnd > step.day))
    WITH step, edge, other
    ORDER BY other.sortKey, CASE WHEN step.edge IS NULL THEN null ELSE edge.id END
    LIMIT $longest
    RETURN collect(other) AS others, collect([name IN step.node | other[name]]) AS nodes, collect([name IN step.edge | edge[name]]) AS edges
  }
  RETURN collect([step.number, asked.id, nodes, edges]) AS pages2, collect([step.number, others[..step.limit]]) AS found2
}
CALL (found2) {
  UNWIND found2 AS found
  UNWIND found[1] AS asked
  WITH DISTINCT found[0] AS above, asked
  UNWIND [step IN $third WHERE step.above = above AND (step.kinds IS NULL OR asked.kind IN step.kinds)] AS step
  WITH collect([step, asked]) AS wanted, sum(COUNT { (asked)--() }) AS edges
  UNWIND CASE WHEN edges <= $most THEN wanted ELSE [] END AS each
  WITH each[0] AS step, each[1] AS asked
  CALL (step, asked) {
    MATCH (asked)-[edge]-(other)
    WHERE type(edge) = step.label AND asked = CASE WHEN step.forward THEN startNode(edge) ELSE endNode(edge) END
      AND (step.day IS NULL OR (edge.earliestStart <= step.day AND edge.latestEnd > step.day))
    WITH step, edge, other
    ORDER BY other.sortKey, CASE WHEN step.edge IS NULL THEN null ELSE edge.id END
    LIMIT $longest
    RETURN collect([name IN step.node | other[name]]) AS nodes, collect([name IN step.edge | edge[name]]) AS edges
  }
  RETURN collect([step.number, asked.id, nodes, edges]) AS pages3
}
WITH COLLECT { MATCH (node:Entity) WHERE node.id IN $ids RETURN [0, node.id, node.record] } + pages1 + pages2 + pages3 AS pages
UNWIND range(0, size(pages) - 1, $together) AS start
RETURN pages[start..start + $together] AS pages
