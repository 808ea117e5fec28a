-- For each node of :ids (a JSON list) its edges of :kind, with the node at the other end: at most :limit of them
-- {side} the row with the keys :sort and :edge (both null for none), leaving out what surely doesn't hold on :day (null for none).
SELECT * FROM (
  SELECT
    wanted.key AS position, other.sort AS sort_key,
    edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
    edge.properties AS edge_properties, edge.citations,
    edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
    edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end,
    other.id, other.kind, other.properties,
    other.earliest_start, other.latest_start, other.earliest_end, other.latest_end,
    row_number() OVER (PARTITION BY wanted.key ORDER BY other.sort {order}, edge.id {order}) AS place
  FROM json_each(:ids) AS wanted
  CROSS JOIN edge ON edge.{near} = wanted.value AND edge.kind = :kind
  CROSS JOIN node AS other ON other.id = edge.{far}
  WHERE (:day IS NULL OR (:day >= edge.earliest_start AND :day < edge.latest_end))
    AND (:sort IS NULL OR (other.sort, edge.id) {beyond} (:sort, :edge))
)
WHERE place <= :limit
ORDER BY position, place
