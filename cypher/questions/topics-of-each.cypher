// Answers: which topics is each of these things about?
// Parameters: things (ids):
// :param {things: ["un/crc/art-28-1#access-to-education"]}
// Columns: id (the thing asked about), topic, edge (ABOUT).
UNWIND $things AS id
MATCH (:Entity {id: id})-[edge:ABOUT]->(topic:Topic)
WITH id, edge, topic
ORDER BY topic.sortKey, edge.id
RETURN id, topic.digest + topic.id AS topic, edge.digest + edge.id AS edge
