// Answers: which nodes are stored, and what do they hold, as a digest?
// Parameters: none.
// Columns: id, digest (null where the node is not lexgraph's).
MATCH (node:Entity)
RETURN node.id AS id, node.digest AS digest
