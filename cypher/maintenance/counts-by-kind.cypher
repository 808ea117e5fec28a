// Answers: how many nodes of each kind are there?
// Parameters: none.
// Columns: kind, number.
MATCH (node:Entity)
RETURN node.kind AS kind, count(*) AS number
ORDER BY kind
