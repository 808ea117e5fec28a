-- How many edges of :kind each node of :ids (a JSON list) has, leaving out what surely doesn't hold on :day (null for
-- none).
SELECT wanted.key AS position, count(*) AS number
FROM json_each(:ids) AS wanted
CROSS JOIN edge ON edge.{near} = wanted.value AND edge.kind = :kind
WHERE :day IS NULL OR (:day >= edge.earliest_start AND :day < edge.latest_end)
GROUP BY wanted.key
