-- The edges of :kinds at each node of :ids (JSON lists), in either direction: of each node the first :limit by kind,
-- then id; of all not more than :most. The plus signs make one search a node instead of one a kind.
WITH touching (node, id, kind, start, finish) AS (
  SELECT wanted.value, edge.id, edge.kind, edge.start, edge.finish
  FROM json_each(:ids) AS wanted
  CROSS JOIN edge ON edge.start = wanted.value AND +edge.kind IN (SELECT value FROM json_each(:kinds))
  UNION
  SELECT wanted.value, edge.id, edge.kind, edge.start, edge.finish
  FROM json_each(:ids) AS wanted
  CROSS JOIN edge ON edge.finish = wanted.value AND +edge.kind IN (SELECT value FROM json_each(:kinds))
)
SELECT id, kind, start AS "from", finish AS "to"
FROM (SELECT touching.*, row_number() OVER (PARTITION BY node ORDER BY kind, id) AS place FROM touching)
WHERE place <= :limit
LIMIT :most
