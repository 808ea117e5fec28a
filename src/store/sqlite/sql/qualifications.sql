-- For each provision of :provisions (a JSON list) the declarations that qualify it, or an article that it is a part of, made by a
-- State of :states (a JSON list).
WITH RECURSIVE
whole (position, id) AS (
  SELECT key, value FROM json_each(:provisions)
  UNION
  SELECT whole.position, edge.finish FROM whole CROSS JOIN edge ON edge.start = whole.id AND edge.kind = 'PART_OF'
)
SELECT
  whole.position, maker.finish AS state, edge.properties ->> 'effect' AS effect,
  declaration.id, declaration.kind, declaration.properties,
  declaration.earliest_start, declaration.latest_start, declaration.earliest_end, declaration.latest_end
FROM whole
CROSS JOIN edge ON edge.finish = whole.id AND edge.kind = 'QUALIFIES'
CROSS JOIN node AS declaration ON declaration.id = edge.start
CROSS JOIN edge AS maker ON maker.start = declaration.id AND maker.kind = 'MADE_BY' AND maker.finish IN (SELECT value FROM json_each(:states))
ORDER BY whole.position, declaration.sort, maker.finish, edge.id
