-- For each provision of :provisions (a JSON list) the instrument that it is a part of, the groups that what it imposes protects, and those that it, its
-- article or its instrument shuts out: the `part` of each row says which.
WITH found (position, part, id) AS (
  SELECT wanted.key, 'instrument', norm.instrument FROM json_each(:provisions) AS wanted CROSS JOIN norm ON norm.id = wanted.value
  UNION
  SELECT wanted.key, 'protects', protects.finish
  FROM json_each(:provisions) AS wanted
  CROSS JOIN edge AS imposes ON imposes.start = wanted.value AND imposes.kind = 'IMPOSES'
  CROSS JOIN edge AS protects ON protects.start = imposes.finish AND protects.kind = 'PROTECTS'
  UNION
  SELECT wanted.key, 'excludes', edge.finish
  FROM json_each(:provisions) AS wanted CROSS JOIN edge ON edge.start = wanted.value AND edge.kind = 'EXCLUDES'
  UNION
  SELECT wanted.key, 'excludes', excluded.value
  FROM json_each(:provisions) AS wanted CROSS JOIN norm ON norm.id = wanted.value CROSS JOIN json_each(norm.excludes) AS excluded
)
SELECT
  found.position, found.part, node.id, node.kind, node.properties,
  node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
FROM found
CROSS JOIN node ON node.id = found.id
ORDER BY found.position, found.part, node.sort
