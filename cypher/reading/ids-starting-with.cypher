// Answers: which ids begin with this text?
// Parameters: prefix; kinds (a list, null for all); limit:
// :param {prefix: "un/crc/art-2", kinds: null, limit: 10}
// Columns: id, in the order of their characters.
MATCH (node:Entity)
WHERE node.id STARTS WITH $prefix AND ($kinds IS NULL OR node.kind IN $kinds)
RETURN node.id AS id
ORDER BY id
LIMIT $limit
