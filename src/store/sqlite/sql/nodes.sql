-- The nodes with these ids. :ids is a JSON list.
SELECT node.id, node.kind, node.properties, node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
FROM json_each(:ids) AS wanted
CROSS JOIN node ON node.id = wanted.value
