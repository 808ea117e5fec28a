-- Every edge from a group to a broader one.
SELECT edge.start AS narrower, edge.finish AS broader
FROM node
CROSS JOIN edge ON edge.start = node.id AND edge.kind = 'BROADER'
WHERE node.kind = 'Group'
