-- The next nodes after :after in the order of their ids, at most :limit. :kinds is a JSON list or null (all); :day leaves out what surely doesn’t hold then, null nothing.
-- The plus keeps the engine on the index of the ids, in whose order it may stop.
SELECT id, kind, properties, earliest_start, latest_start, earliest_end, latest_end
FROM node
WHERE id > :after
  AND (:kinds IS NULL OR +kind IN (SELECT value FROM json_each(:kinds)))
  AND (:day IS NULL OR (earliest_start <= :day AND latest_end > :day))
ORDER BY id
LIMIT :limit
