// Answers: which edges are stored, and what do they hold, as a digest?
// Parameters: none.
// Columns: id, kind, digest.
MATCH (:Entity)-[edge]->()
WHERE edge.digest IS NOT NULL
RETURN edge.id AS id, type(edge) AS kind, edge.digest AS digest
