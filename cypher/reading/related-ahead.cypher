// Answers: what stands behind these nodes by these relations, what behind those, and what behind these again? One text for all relations and all
// trees of them: the server makes a plan of it once.
// Parameters: roots (numbers of steps that begin at nodes, with the ids of these); first, second, third (the steps of each level: number; above, the number of the step
// that finds the nodes; kinds of nodes that it is asked of, null for all; label of the edges, forward or back; day, null for all of time; limit, of which one more row is given;
// node and edge, the properties that a row shows); most (edges of the nodes of a level: where they have more, it is left out):
// :param {roots: [{step: 0, ids: ["KAZ"]}], first: [{number: 1, above: 0, kinds: null, label: "PARTICIPATION", forward: true, day: "2012-10-01", limit: 50, node: ["id", "kind", "name"], edge: []}], second: [{number: 2, above: 1, kinds: ["Treaty"], label: "PART_OF", forward: false, day: null, limit: 50, node: ["record"], edge: ["record"]}], third: [], most: 5000}
// Columns: pages (lists of a step’s number, a node’s id and the rows).
UNWIND $roots AS root
UNWIND root.ids AS id
MATCH (node:Entity {id: id})
WITH root.step AS step, collect(node) AS nodes
WITH collect({step: step, nodes: nodes}) AS found0
CALL (found0) {
  UNWIND found0 AS found
  UNWIND found.nodes AS asked
  WITH DISTINCT found.step AS above, asked
  UNWIND [step IN $first WHERE step.above = above AND (step.kinds IS NULL OR asked.kind IN step.kinds)] AS step
  WITH step, asked, COUNT { (asked)--() } AS degree
  WITH collect([step, asked]) AS wanted, sum(degree) AS edges
  UNWIND CASE WHEN edges <= $most THEN wanted ELSE [] END AS each
  WITH each[0] AS step, each[1] AS asked
  CALL (step, asked) {
    MATCH (asked)-[edge]-(other)
    WHERE type(edge) = step.label AND asked = CASE WHEN step.forward THEN startNode(edge) ELSE endNode(edge) END
      AND (step.day IS NULL OR (edge.earliestStart <= step.day AND edge.latestEnd > step.day))
    WITH edge, other
    ORDER BY other.sortKey, edge.id
    WITH collect([other, edge]) AS all
    RETURN [row IN all[..step.limit + 1] | [name IN step.node | row[0][name]] + [name IN step.edge | row[1][name]]] AS rows,
      [row IN all[..step.limit] | row[0]] AS others
  }
  RETURN collect([step.number, asked.id, rows]) AS pages1, collect({step: step.number, nodes: others}) AS found1
}
CALL (found1) {
  UNWIND found1 AS found
  UNWIND found.nodes AS asked
  WITH DISTINCT found.step AS above, asked
  UNWIND [step IN $second WHERE step.above = above AND (step.kinds IS NULL OR asked.kind IN step.kinds)] AS step
  WITH step, asked, COUNT { (asked)--() } AS degree
  WITH collect([step, asked]) AS wanted, sum(degree) AS edges
  UNWIND CASE WHEN edges <= $most THEN wanted ELSE [] END AS each
  WITH each[0] AS step, each[1] AS asked
  CALL (step, asked) {
    MATCH (asked)-[edge]-(other)
    WHERE type(edge) = step.label AND asked = CASE WHEN step.forward THEN startNode(edge) ELSE endNode(edge) END
      AND (step.day IS NULL OR (edge.earliestStart <= step.day AND edge.latestEnd > step.day))
    WITH edge, other
    ORDER BY other.sortKey, edge.id
    WITH collect([other, edge]) AS all
    RETURN [row IN all[..step.limit + 1] | [name IN step.node | row[0][name]] + [name IN step.edge | row[1][name]]] AS rows,
      [row IN all[..step.limit] | row[0]] AS others
  }
  RETURN collect([step.number, asked.id, rows]) AS pages2, collect({step: step.number, nodes: others}) AS found2
}
CALL (found2) {
  UNWIND found2 AS found
  UNWIND found.nodes AS asked
  WITH DISTINCT found.step AS above, asked
  UNWIND [step IN $third WHERE step.above = above AND (step.kinds IS NULL OR asked.kind IN step.kinds)] AS step
  WITH step, asked, COUNT { (asked)--() } AS degree
  WITH collect([step, asked]) AS wanted, sum(degree) AS edges
  UNWIND CASE WHEN edges <= $most THEN wanted ELSE [] END AS each
  WITH each[0] AS step, each[1] AS asked
  CALL (step, asked) {
    MATCH (asked)-[edge]-(other)
    WHERE type(edge) = step.label AND asked = CASE WHEN step.forward THEN startNode(edge) ELSE endNode(edge) END
      AND (step.day IS NULL OR (edge.earliestStart <= step.day AND edge.latestEnd > step.day))
    WITH edge, other
    ORDER BY other.sortKey, edge.id
    WITH collect([other, edge]) AS all
    RETURN [row IN all[..step.limit + 1] | [name IN step.node | row[0][name]] + [name IN step.edge | row[1][name]]] AS rows,
      [row IN all[..step.limit] | row[0]] AS others
  }
  RETURN collect([step.number, asked.id, rows]) AS pages3, collect({step: step.number, nodes: others}) AS found3
}
RETURN pages1 + pages2 + pages3 AS pages
