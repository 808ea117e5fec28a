-- The edges that start at the nodes :ids (a JSON list), by start and id, each as the JSON of its record. :kinds is a
-- JSON list or null (all); :day leaves out what surely doesn’t hold then, or leads to what doesn’t, null nothing.
SELECT edge.id, concat('{"id":', json_quote(edge.id), ',"kind":', json_quote(edge.kind),
  ',"from":', json_quote(edge.start), ',"to":', json_quote(edge.finish),
  ',"properties":', edge.properties, ',"citations":', edge.citations,
  ',"window":{"earliestStart":', json_quote(edge.earliest_start), ',"latestStart":', json_quote(edge.latest_start),
  ',"earliestEnd":', json_quote(edge.earliest_end), ',"latestEnd":', json_quote(edge.latest_end), '}}') AS text
FROM json_each(:ids) AS wanted
CROSS JOIN edge ON edge.start = wanted.value
WHERE (:kinds IS NULL OR edge.kind IN (SELECT value FROM json_each(:kinds)))
  AND (:day IS NULL OR (edge.earliest_start <= :day AND edge.latest_end > :day
    AND EXISTS (SELECT 1 FROM node WHERE node.id = edge.finish AND node.earliest_start <= :day AND node.latest_end > :day)))
ORDER BY edge.start, edge.id
