// Answers: which edges of these kinds at the node, in either direction, have a date that may lie between two days (both
// included)? A partial date is compared as far as it goes.
// Parameters: of (id), kinds (of edges), dates (names of properties), from, to (null where that side is open), limit:
// :param {of: "KAZ", kinds: ["PARTICIPATION"], dates: ["date", "inForceFrom"], from: "1994-01-01", to: "1994-12-31", limit: 100}
// Columns: edge, node (at the other end).
MATCH (asked:Entity {id: $of})-[edge]-(other)
WHERE type(edge) IN $kinds
  AND any(
    name IN $dates
    WHERE edge[name] IS NOT NULL
      AND ($from IS NULL OR edge[name] >= left($from, size(edge[name])))
      AND ($to IS NULL OR edge[name] <= left($to, size(edge[name])))
  )
WITH edge, other
ORDER BY edge.id
LIMIT $limit
RETURN edge.digest + edge.id AS edge, other.digest + other.id AS node
