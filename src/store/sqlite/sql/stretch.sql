-- The next nodes after :after in the order of their ids, at most :limit, each as the JSON of its record. :kinds is a
-- JSON list or null (all); :day leaves out what surely doesn’t hold then, null nothing. The plus keeps the engine on
-- the index of the ids, in whose order it may stop.
SELECT id, concat('{"id":', json_quote(id), ',"kind":', json_quote(kind), ',"properties":', properties,
  ',"window":{"earliestStart":', json_quote(earliest_start), ',"latestStart":', json_quote(latest_start),
  ',"earliestEnd":', json_quote(earliest_end), ',"latestEnd":', json_quote(latest_end), '}}') AS text
FROM node
WHERE id > :after
  AND (:kinds IS NULL OR +kind IN (SELECT value FROM json_each(:kinds)))
  AND (:day IS NULL OR (earliest_start <= :day AND latest_end > :day))
ORDER BY id
LIMIT :limit
