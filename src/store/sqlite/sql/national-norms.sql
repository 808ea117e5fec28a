-- For each provision of :provisions (a JSON list) the instrument that it is a part of, the groups that what it imposes
-- protects, and those that it, its article or its instrument shuts out.
SELECT
  wanted.value AS id, instrument.row AS instrument,
  (SELECT json_group_array(row) FROM (
    SELECT DISTINCT node.row
    FROM edge AS imposes
    CROSS JOIN edge ON edge.start = imposes.finish AND edge.kind = 'PROTECTS'
    CROSS JOIN node ON node.id = edge.finish
    WHERE imposes.start = wanted.value AND imposes.kind = 'IMPOSES'
    ORDER BY node.sort
  )) AS protects,
  (SELECT json_group_array(row) FROM (
    SELECT node.row
    FROM node
    WHERE node.id IN (
      SELECT edge.finish FROM edge WHERE edge.start = wanted.value AND edge.kind = 'EXCLUDES'
      UNION
      SELECT value FROM json_each(norm.excludes)
    )
    ORDER BY node.sort
  )) AS excludes
FROM json_each(:provisions) AS wanted
LEFT JOIN norm ON norm.id = wanted.value
LEFT JOIN node AS instrument ON instrument.id = norm.instrument
