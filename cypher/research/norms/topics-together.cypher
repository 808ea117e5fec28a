// Answers: which topics stand together on the same obligations, findings or recommendations, and how closely? Edges of
// a network of topics, with Jaccard's measure.
// Parameters: kinds (of the nodes looked at), least (smallest number of nodes that two topics share):
// :param {kinds: ["Obligation", "Finding", "Recommendation"], least: 5}
// Columns: one, other, together (number of nodes about both), similarity (of those about at least one, 0 to 1).
// Beware: topics were assigned by the curator, narrow ones beside wide ones: a pair of a topic and its wider one says
// nothing. Such pairs are left out, and so are economic sectors.
MATCH (one:Topic)<-[:ABOUT]-(node)-[:ABOUT]->(other:Topic)
WHERE one.id < other.id AND node.kind IN $kinds AND one.id STARTS WITH 'topic/' AND other.id STARTS WITH 'topic/'
WITH one, other, count(DISTINCT node) AS together
WHERE together >= $least AND NOT EXISTS { (one)-[:BROADER]->+(other) } AND NOT EXISTS { (other)-[:BROADER]->+(one) }
WITH
  one,
  other,
  together,
  COUNT { MATCH (one)<-[:ABOUT]-(node) WHERE node.kind IN $kinds RETURN DISTINCT node } AS ofOne,
  COUNT { MATCH (other)<-[:ABOUT]-(node) WHERE node.kind IN $kinds RETURN DISTINCT node } AS ofOther
RETURN one.id AS one, other.id AS other, together, round(toFloat(together) / (ofOne + ofOther - together), 3) AS similarity
ORDER BY together DESC, similarity DESC, one, other
