// Answers: which topics or groups are these, or narrower ones?
// Parameters: subjects (ids). To try it in Neo4j Browser or cypher-shell, run this line first:
// :param {subjects: ["topic/education"]}
// Columns: id, each once.
UNWIND $subjects AS asked
MATCH (subject:Entity {id: asked})
UNWIND subject.derivedNarrower AS id
RETURN DISTINCT id
