-- For each obligation of :obligations (a JSON list) the provisions and measures of the State :state that implement or contradict it: parts of its
-- law and policy, and mechanisms that work there.
WITH RECURSIVE
found (position, edge, provision) AS (
  SELECT wanted.key, edge.id, edge.start
  FROM json_each(:obligations) AS wanted
  CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind IN ('IMPLEMENTS', 'CONTRADICTS')
),
whole (provision, id) AS (
  SELECT DISTINCT provision, provision FROM found
  UNION
  SELECT whole.provision, edge.finish FROM whole CROSS JOIN edge ON edge.start = whole.id AND edge.kind = 'PART_OF'
)
SELECT DISTINCT
  found.position, provision.sort,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end,
  provision.id, provision.kind, provision.properties,
  provision.earliest_start, provision.latest_start, provision.earliest_end, provision.latest_end
FROM found
CROSS JOIN edge ON edge.id = found.edge
CROSS JOIN node AS provision ON provision.id = found.provision
CROSS JOIN whole ON whole.provision = found.provision
CROSS JOIN edge AS law ON law.start = whole.id AND law.kind IN ('LAW_OF', 'SERVES') AND law.finish = :state
ORDER BY found.position, provision.sort, edge.id
