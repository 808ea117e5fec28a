// Answers: which topics are these, or narrower ones?
// Parameters: topics (ids). To try it in Neo4j Browser or cypher-shell, run this line first:
// :param {topics: ["topic/education"]}
// Columns: id, each once.
UNWIND $topics AS topic
MATCH (:Entity {id: topic})<-[:BROADER*0..]-(narrower)
RETURN DISTINCT narrower.id AS id
