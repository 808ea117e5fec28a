-- What the declarations of the States of :states (a JSON list) do to what they qualify: each with all parts of it,
-- itself included.
SELECT maker.finish AS state, edge.properties ->> 'effect' AS effect, declaration.row AS declaration, qualified.parts
FROM json_each(:states) AS asked
CROSS JOIN edge AS maker ON maker.finish = asked.value AND maker.kind = 'MADE_BY'
CROSS JOIN node AS declaration ON declaration.id = maker.start
CROSS JOIN edge ON edge.start = declaration.id AND edge.kind = 'QUALIFIES'
CROSS JOIN qualified ON qualified.id = edge.id
ORDER BY declaration.sort, maker.finish, edge.id
