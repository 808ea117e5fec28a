// Answers: which topics are there, and which broader ones has each? Concepts of other schemes, to which topics are
// mapped, are left out.
// Parameters: none.
// Columns: topic (id), broader (ids); by the topic's id with its numbers padded.
MATCH (topic:Topic)
WHERE NOT EXISTS { (topic)<-[:MAPPED_TO]-() }
WITH topic
ORDER BY topic.sortKey
RETURN topic.id AS topic, COLLECT { MATCH (topic)-[:BROADER]->(broader) RETURN broader.id ORDER BY broader.id } AS broader
