// Does: removes nodes, with their edges.
// Parameters: ids:
// :param {ids: ["no/such-node"]}
UNWIND $ids AS id
MATCH (node:Entity {id: id})
DETACH DELETE node
