-- Discrepancies about the node or edge :about, or that dispute an edge that begins or ends at the node, as the edge's
-- id says; all where null.
SELECT node.row AS discrepancy
FROM node
WHERE node.kind = 'Discrepancy'
  AND (
    :about IS NULL
    OR EXISTS (SELECT 1 FROM edge WHERE edge.start = node.id AND edge.kind = 'ABOUT' AND edge.finish = :about)
    OR EXISTS (
      SELECT 1 FROM json_each(node.properties, '$.disputes') AS dispute
      WHERE dispute.value = :about
        OR substr(dispute.value, 1, length(:about) + 1) = :about || '>'
        OR substr(dispute.value, -length(:about) - 1) = '>' || :about
    )
  )
ORDER BY node.sort
