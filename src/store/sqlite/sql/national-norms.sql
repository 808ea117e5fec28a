-- For each provision of :provisions (a JSON list) the instrument that it is a part of, the groups that what it imposes protects, and those that it, its
-- article or its instrument shuts out: the `part` of each row says which.
WITH RECURSIVE
wanted (position, id) AS (SELECT key, value FROM json_each(:provisions)),
whole (position, id) AS (
  SELECT position, id FROM wanted
  UNION
  SELECT whole.position, edge.finish
  FROM whole
  CROSS JOIN node AS part ON part.id = whole.id AND part.kind = 'Provision'
  CROSS JOIN edge ON edge.start = part.id AND edge.kind = 'PART_OF'
),
found (position, part, id) AS (
  SELECT whole.position, 'instrument', whole.id
  FROM whole CROSS JOIN wanted ON wanted.position = whole.position AND wanted.id <> whole.id
  UNION
  SELECT wanted.position, 'protects', protects.finish
  FROM wanted
  CROSS JOIN edge AS imposes ON imposes.start = wanted.id AND imposes.kind = 'IMPOSES'
  CROSS JOIN edge AS protects ON protects.start = imposes.finish AND protects.kind = 'PROTECTS'
  UNION
  SELECT whole.position, 'excludes', edge.finish
  FROM whole CROSS JOIN edge ON edge.start = whole.id AND edge.kind = 'EXCLUDES'
)
SELECT
  found.position, found.part, node.id, node.kind, node.properties,
  node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
FROM found
CROSS JOIN node ON node.id = found.id
WHERE found.part <> 'instrument' OR node.kind <> 'Provision'
ORDER BY found.position, found.part, node.sort
