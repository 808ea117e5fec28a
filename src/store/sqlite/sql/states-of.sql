-- The States that have an act about the instrument :instrument.
SELECT DISTINCT node.id, node.sort FROM edge CROSS JOIN node ON node.id = edge.start
WHERE edge.finish = :instrument AND edge.kind = 'PARTICIPATION'
ORDER BY node.sort
