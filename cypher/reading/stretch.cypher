// Answers: what are the next nodes after an id, in the order of ids?
// Parameters: after ('' for the first), kinds (null for all), day (null for all of time; else what surely doesn’t hold
// then is left out), limit:
// :param {after: "", kinds: null, day: null, limit: 100}
// Columns: id, text (the record as JSON).
MATCH (node:Entity)
WHERE node.id > $after
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND ($day IS NULL OR (node.earliestStart <= $day AND node.latestEnd > $day))
RETURN node.id AS id, node.record AS text
ORDER BY node.id
LIMIT $limit
