-- The edges of :edges (a JSON list of {id, from}).
SELECT edge.id, edge.row AS edge
FROM json_each(:edges) AS wanted
CROSS JOIN edge ON edge.id = wanted.value ->> 'id'
