-- For each id of :ids (a JSON list of nodes' and edges' ids) the discrepancies about it.
SELECT DISTINCT found.asked AS id, node.row AS discrepancy
FROM (
  SELECT wanted.value AS asked, edge.start AS id
  FROM json_each(:ids) AS wanted
  CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind = 'ABOUT'
  UNION
  SELECT wanted.value, dispute.id
  FROM (
    SELECT node.id, disputed.value AS edge
    FROM node CROSS JOIN json_each(node.properties, '$.disputes') AS disputed
    WHERE node.kind = 'Discrepancy'
  ) AS dispute
  CROSS JOIN json_each(:ids) AS wanted ON wanted.value = dispute.edge
) AS found
CROSS JOIN node ON node.id = found.id AND node.kind = 'Discrepancy'
ORDER BY node.sort
