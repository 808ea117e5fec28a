-- Nodes from which an edge of :kinds leads to the node :of, with the kinds of these edges: where one of the properties
-- :dates holds a date that may lie from :from to :to (both included, null where that side is open). A partial date is
-- compared as far as it goes. At most :limit.
SELECT
  node.row AS node,
  json_group_array(DISTINCT edge.kind) AS kinds
FROM json_each(:kinds) AS kind
CROSS JOIN edge ON edge.finish = :of AND edge.kind = kind.value
CROSS JOIN node ON node.id = edge.start
WHERE EXISTS (
  SELECT 1 FROM json_each(node.properties) AS dated
  WHERE dated.key IN (SELECT value FROM json_each(:dates))
    AND (:from IS NULL OR dated.value >= substr(:from, 1, length(dated.value)))
    AND (:to IS NULL OR dated.value <= substr(:to, 1, length(dated.value)))
)
GROUP BY node.id
ORDER BY node.sort
LIMIT :limit
