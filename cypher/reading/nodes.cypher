// Answers: what are the nodes with these ids?
// Parameters: ids:
// :param {ids: ["KAZ", "un/crc"]}
// Columns: node (id, kind, all properties as JSON text, the four days).
MATCH (node:Entity)
WHERE node.id IN $ids
RETURN node {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS node
