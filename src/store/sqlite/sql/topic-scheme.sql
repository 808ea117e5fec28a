-- Every topic, with its broader ones; no concept of another scheme that topics are mapped to.
SELECT node.id AS topic,
  (SELECT json_group_array(finish) FROM (SELECT finish FROM edge WHERE start = node.id AND kind = 'BROADER' ORDER BY finish)) AS broader
FROM node
WHERE node.kind = 'Topic'
  AND NOT EXISTS (SELECT 1 FROM edge WHERE edge.finish = node.id AND edge.kind = 'MAPPED_TO')
ORDER BY node.sort
