// Answers: does the database hold nodes that are not lexgraph's?
// Parameters: none.
// Columns: total, entities, versions, locks: numbers of nodes.
CALL () { MATCH (node) RETURN count(node) AS total }
CALL () { MATCH (node:Entity) RETURN count(node) AS entities }
CALL () { MATCH (node:LexgraphVersion) RETURN count(node) AS versions }
CALL () { MATCH (node:LexgraphLock) RETURN count(node) AS locks }
RETURN total, entities, versions, locks
