-- For each node of :ids (a JSON list) its edges of :kind, with the node at the other end: at most :limit of them
-- {side} the row with the keys :sort and :edge (both null for none), leaving out what surely doesn't hold on :day (null
-- for none). One JSON text: a list for each id, in order, of what is asked for of each edge and node.
SELECT '[' || group_concat('[' || coalesce(cells, '') || ']') || ']' AS pages
FROM (
  SELECT (
    SELECT group_concat(cell)
    FROM (
      SELECT {cell} AS cell
      FROM edge
      CROSS JOIN node AS other ON other.id = edge.{far}
      WHERE edge.{near} = wanted.value AND edge.kind = :kind
        AND (:day IS NULL OR (:day >= edge.earliest_start AND :day < edge.latest_end))
        AND (:sort IS NULL OR (other.sort, edge.id) {beyond} (:sort, :edge))
      ORDER BY other.sort {order}, edge.id {order}
      LIMIT :limit
    )
  ) AS cells
  FROM json_each(:ids) AS wanted
)
