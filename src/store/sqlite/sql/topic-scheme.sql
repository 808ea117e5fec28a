-- Every topic, with its broader ones.
SELECT node.id AS topic,
  (SELECT json_group_array(finish) FROM (SELECT finish FROM edge WHERE start = node.id AND kind = 'BROADER' ORDER BY finish)) AS broader
FROM node
WHERE node.kind = 'Topic'
ORDER BY node.sort
