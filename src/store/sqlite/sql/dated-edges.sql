-- Edges of :kinds at the node :of, in either direction, with the node at the other end: where one of the properties
-- :dates holds a date that may lie from :from to :to (both included, null where that side is open). A partial date is
-- compared as far as it goes. At most :limit.
WITH touching (id, other) AS (
  SELECT edge.id, edge.finish FROM json_each(:kinds) AS kind CROSS JOIN edge ON edge.start = :of AND edge.kind = kind.value
  UNION
  SELECT edge.id, edge.start FROM json_each(:kinds) AS kind CROSS JOIN edge ON edge.finish = :of AND edge.kind = kind.value
)
SELECT
  edge.row AS edge,
  other.row AS node
FROM touching
CROSS JOIN edge ON edge.id = touching.id
CROSS JOIN node AS other ON other.id = touching.other
WHERE EXISTS (
  SELECT 1 FROM json_each(edge.properties) AS dated
  WHERE dated.key IN (SELECT value FROM json_each(:dates))
    AND (:from IS NULL OR dated.value >= substr(:from, 1, length(dated.value)))
    AND (:to IS NULL OR dated.value <= substr(:to, 1, length(dated.value)))
)
ORDER BY edge.id
LIMIT :limit
