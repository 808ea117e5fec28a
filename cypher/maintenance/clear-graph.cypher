// Does: removes some nodes of the graph, with their edges; to be run until none is left. Clears what a killed first
// load left behind.
// Parameters: limit:
// :param {limit: 1}
// Columns: removed: how many nodes.
MATCH (node:Entity)
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
