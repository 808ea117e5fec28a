-- The edges in these rows. :rows is a JSON list of numbers.
SELECT
  edge.row AS key, edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end
FROM json_each(:rows) AS wanted
CROSS JOIN edge ON edge.row = wanted.value
