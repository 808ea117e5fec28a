-- The edges with these ids. :ids is a JSON list.
SELECT
  wanted.key AS position,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end
FROM json_each(:ids) AS wanted
CROSS JOIN edge ON edge.id = wanted.value
