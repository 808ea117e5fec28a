-- The edges that start at the nodes :ids (a JSON list), by start and id. :kinds is a JSON list or null (all); :day leaves out what surely doesn’t hold then, or leads to what doesn’t, null nothing.
SELECT edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish, edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end
FROM json_each(:ids) AS wanted
CROSS JOIN edge ON edge.start = wanted.value
WHERE (:kinds IS NULL OR edge.kind IN (SELECT value FROM json_each(:kinds)))
  AND (:day IS NULL OR (edge.earliest_start <= :day AND edge.latest_end > :day
    AND EXISTS (SELECT 1 FROM node WHERE node.id = edge.finish AND node.earliest_start <= :day AND node.latest_end > :day)))
ORDER BY edge.start, edge.id
