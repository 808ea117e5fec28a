-- For each obligation of :obligations (a JSON list) the provisions and measures of the State :state that implement or
-- contradict it: parts of its law and policy, and mechanisms that work there.
SELECT
  wanted.value AS id, edge.row AS edge, provision.row AS provision
FROM json_each(:obligations) AS wanted
CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind IN ('IMPLEMENTS', 'CONTRADICTS')
LEFT JOIN norm ON norm.id = edge.start
CROSS JOIN belonging ON belonging.state = :state AND belonging.id = coalesce(norm.instrument, edge.start)
CROSS JOIN node AS provision ON provision.id = edge.start
ORDER BY provision.sort, edge.id
