-- For each instrument of :instruments (a JSON list) the edges by which statutes and regulations of the State :state refer to it or a part of it, or carry
-- out an obligation of it.
WITH RECURSIVE
part (position, id) AS (
  SELECT key, value FROM json_each(:instruments)
  UNION
  SELECT part.position, edge.start FROM part CROSS JOIN edge ON edge.finish = part.id AND edge.kind = 'PART_OF'
),
norm (position, id) AS (
  SELECT position, id FROM part
  UNION
  SELECT part.position, edge.finish FROM part CROSS JOIN edge ON edge.start = part.id AND edge.kind = 'IMPOSES'
),
found (position, edge, whole) AS (
  SELECT norm.position, edge.id, edge.start
  FROM norm CROSS JOIN edge ON edge.finish = norm.id AND edge.kind IN ('REFERS_TO', 'IMPLEMENTS')
  UNION
  SELECT found.position, found.edge, edge.finish
  FROM found CROSS JOIN edge ON edge.start = found.whole AND edge.kind = 'PART_OF'
)
SELECT DISTINCT
  found.position,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end
FROM found
CROSS JOIN node AS law ON law.id = found.whole AND law.kind IN ('Statute', 'Regulation')
CROSS JOIN edge ON edge.id = found.edge
WHERE EXISTS (SELECT 1 FROM edge WHERE start = law.id AND kind = 'LAW_OF' AND finish = :state)
ORDER BY found.position, edge.id
