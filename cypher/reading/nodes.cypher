// Answers: what are the nodes with these ids?
// Parameters: ids:
// :param {ids: ["KAZ", "un/crc"]}
// Columns: key (digest and id in one: what stands for this content), record.
MATCH (node:Entity)
WHERE node.id IN $ids
RETURN node.digest + node.id AS key, node.record AS record
