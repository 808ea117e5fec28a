// Answers: which nodes have an edge of these kinds to the node, and a date that may lie between two days (both
// included)? A partial date is compared as far as it goes.
// Parameters: of (id), kinds (of edges), dates (names of properties), from, to (null where that side is open), limit:
// :param {of: "KAZ", kinds: ["OCCURS_IN", "MADE_BY"], dates: ["startedOn", "submitted"], from: "2009-01-01", to: null, limit: 100}
// Columns: node, kinds (of its edges to the one asked about).
MATCH (:Entity {id: $of})<-[edge]-(node)
WHERE type(edge) IN $kinds
WITH node, collect(DISTINCT type(edge)) AS kinds
WHERE any(
  name IN $dates
  WHERE node[name] IS NOT NULL
    AND ($from IS NULL OR node[name] >= left($from, size(node[name])))
    AND ($to IS NULL OR node[name] <= left($to, size(node[name])))
)
WITH node, kinds
ORDER BY node.sortKey
LIMIT $limit
RETURN node.digest + node.id AS node, kinds
