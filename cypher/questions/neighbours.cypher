// Answers: which edges of these kinds are there at each of these nodes, in either direction? Of each node the first so
// many by kind, then id.
// Parameters: ids, kinds (of edges), limit (of each node), most (of all):
// :param {ids: ["kaz/order-468", "un/crc"], kinds: ["PART_OF", "IMPOSES", "FOLLOWS"], limit: 100, most: 1000}
// Columns: id, kind, from, to (ids). An edge that joins two of the nodes may come twice.
UNWIND $ids AS asked
MATCH (node:Entity {id: asked})
CALL (node) {
  MATCH (node)-[edge]-()
  WHERE type(edge) IN $kinds
  RETURN edge
  ORDER BY type(edge), edge.id
  LIMIT $limit
}
RETURN edge.id AS id, type(edge) AS kind, startNode(edge).id AS from, endNode(edge).id AS to
LIMIT $most
