// Answers: what are the edges that start at these nodes?
// Parameters: ids, kinds (null for all), day (null for all of time; else what surely doesn’t hold then, or leads to
// what doesn’t, is left out):
// :param {ids: ["un/crc/art-28-1"], kinds: null, day: null}
// Columns: id, text (the record as JSON).
MATCH (start:Entity)
WHERE start.id IN $ids
MATCH (start)-[edge]->(finish:Entity)
WHERE ($kinds IS NULL OR type(edge) IN $kinds)
  AND (
    $day IS NULL
    OR (
      edge.earliestStart <= $day AND edge.latestEnd > $day
      AND finish.earliestStart <= $day AND finish.latestEnd > $day
    )
  )
RETURN edge.id AS id, edge.record AS text
ORDER BY start.id, edge.id
