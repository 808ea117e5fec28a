// Answers: which nodes are stored, and what do they hold, and what is worked out for them, as digests?
// Parameters: none.
// Columns: id, digest (null where the node is not lexgraph's), derived.
MATCH (node:Entity)
RETURN node.id AS id, node.digest AS digest, node.derived AS derived
