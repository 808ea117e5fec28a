// Answers: which edges are stored, and what do they hold, and what is worked out for them, as digests?
// Parameters: none.
// Columns: id, kind, digest, derived.
MATCH (:Entity)-[edge]->()
WHERE edge.digest IS NOT NULL
RETURN edge.id AS id, type(edge) AS kind, edge.digest AS digest, edge.derived AS derived
