-- For each thing of :things (a JSON list) the topics that it is about.
SELECT wanted.value AS id, topic.row AS topic, edge.row AS edge
FROM json_each(:things) AS wanted
CROSS JOIN edge ON edge.start = wanted.value AND edge.kind = 'ABOUT'
CROSS JOIN node AS topic ON topic.id = edge.finish AND topic.kind = 'Topic'
ORDER BY topic.sort, edge.id
