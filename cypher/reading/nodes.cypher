// Answers: what are the nodes with these ids?
// Parameters: ids:
// :param {ids: ["KAZ", "un/crc"]}
// Columns: node (its record).
MATCH (node:Entity)
WHERE node.id IN $ids
RETURN node.record AS node
