// Answers: which norms does each of these provisions impose, and which topics is it, or one of these, about?
// Parameters: provisions (ids):
// :param {provisions: ["kaz/order-398/admission-to-education"]}
// Columns: id (the provision asked about), imposes (norms), topics (ids).
UNWIND $provisions AS id
MATCH (provision:Entity {id: id})
RETURN
  id,
  COLLECT {
    MATCH (provision)-[:IMPOSES]->(norm)
    WITH norm
    ORDER BY norm.sortKey
    RETURN norm.digest + norm.id
  } AS imposes,
  COLLECT {
    MATCH (provision)-[:IMPOSES*0..1]->()-[:ABOUT]->(topic:Topic)
    RETURN DISTINCT topic.id
  } AS topics
