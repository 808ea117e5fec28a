-- The nodes in these rows. :rows is a JSON list of numbers.
SELECT
  node.row AS key, node.id, node.kind, node.properties, node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
FROM json_each(:rows) AS wanted
CROSS JOIN node ON node.row = wanted.value
