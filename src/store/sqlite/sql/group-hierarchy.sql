-- Every edge from a group to a broader one.
SELECT edge.start AS narrower, edge.finish AS broader
FROM edge
JOIN node ON node.id = edge.start AND node.kind = 'Group'
WHERE edge.kind = 'BROADER'
