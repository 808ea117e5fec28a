-- For each obligation of :obligations (a JSON list) the provisions and measures of the State :state that implement or contradict it: parts of its
-- law and policy, and mechanisms that work there.
SELECT
  wanted.key AS position,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end,
  provision.id, provision.kind, provision.properties,
  provision.earliest_start, provision.latest_start, provision.earliest_end, provision.latest_end
FROM json_each(:obligations) AS wanted
CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind IN ('IMPLEMENTS', 'CONTRADICTS')
LEFT JOIN norm ON norm.id = edge.start
CROSS JOIN belonging ON belonging.state = :state AND belonging.id = coalesce(norm.instrument, edge.start)
CROSS JOIN node AS provision ON provision.id = edge.start
ORDER BY wanted.key, provision.sort, edge.id
