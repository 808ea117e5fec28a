// Answers: which bodies have the most ties, and of which kinds? Degree: neighbours and edges of each body, what is
// cited left aside.
// Parameters: kinds (of the bodies), limit (a whole number):
// :param {kinds: ["Institution", "Organisation"], limit: 50}
// Columns: body, name, neighbours (number of other nodes that it is tied to), ties (number of edges),
// recommendationsReceived, recommendationsMade, tasks (ASSIGNED), byKind (number of edges of each kind), documents
// (number of those that cite it).
// Beware: a degree measures first of all how much the sources speak of a body. `documents` helps to see that; divide by
// it, or compare within one document. Bodies that may be the same under two names share their ties among them:
// evidence/possibly-the-same.cypher.
MATCH (body:Actor)
WHERE body.kind IN $kinds
MATCH (body)-[edge]-(neighbour:Entity)
WHERE NOT edge:CITED_IN AND NOT edge:POSSIBLY_SAME_AS
WITH body, type(edge) AS kind, count(edge) AS ties, collect(DISTINCT neighbour) AS neighbours
ORDER BY body.id, ties DESC, kind
WITH
  body,
  sum(ties) AS ties,
  collect(kind + ' ' + ties) AS byKind,
  reduce(all = [], each IN collect(neighbours) | all + each) AS neighbours
RETURN
  body.id AS body,
  body.name AS name,
  COUNT { UNWIND neighbours AS neighbour RETURN DISTINCT neighbour } AS neighbours,
  ties,
  COUNT { (body)<-[:ADDRESSED_TO]-() } AS recommendationsReceived,
  COUNT { (body)<-[:MADE_BY]-(:Recommendation) } AS recommendationsMade,
  COUNT { (body)-[:RESPONSIBLE_FOR {status: 'ASSIGNED'}]->() } AS tasks,
  byKind,
  COUNT { MATCH (body)-[:CITED_IN]->(document) RETURN DISTINCT document } AS documents
ORDER BY neighbours DESC, ties DESC, body
LIMIT $limit
