// Answers: which topics are these, or narrower ones?
// Parameters: topics (ids). To try it in Neo4j Browser or cypher-shell, run this line first:
// :param {topics: ["topic/education"]}
// Columns: id, each once.
UNWIND $topics AS asked
MATCH (topic:Entity {id: asked})
UNWIND topic.derivedNarrower AS id
RETURN DISTINCT id
