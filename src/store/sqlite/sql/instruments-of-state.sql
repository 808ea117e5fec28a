-- The instruments about which the State :state has an act.
SELECT DISTINCT node.id, node.sort FROM edge CROSS JOIN node ON node.id = edge.finish
WHERE edge.start = :state AND edge.kind = 'PARTICIPATION'
ORDER BY node.sort
