// Answers: up the supply chain from those who employ: who buys from them, whose subsidiary is the buyer, and what has
// each undertaken or a task about?
// Parameters: from (id of the group or body at the beginning of the chain):
// :param {from: "group/landowners"}
// Columns: chain (ids, from the beginning to the body), links (BUYS_FROM, SUBSIDIARY_OF), goods (bought at each
// purchase), body (the last of the chain), undertakings (private ones and soft law for which it has a task, with the
// role), means (that it operates, founds or pays for), citations (of the chain's edges: document|pinpoint|checked).
// Beware: what a company does against a practice is largely its own claim: evidence/who-asserts-what.cypher. A company
// without undertakings is one of whose undertakings the sources don't tell. Private undertakings and guiding principles
// bind nobody by their nature.
MATCH chain = (start:Entity {id: $from}) (()<-[:BUYS_FROM]-()){0,6} (buyer) (()-[:SUBSIDIARY_OF]->()){0,4} (body:Actor)
WHERE length(chain) > 0
RETURN
  [node IN nodes(chain) | node.id] AS chain,
  [edge IN relationships(chain) | type(edge)] AS links,
  [edge IN relationships(chain) WHERE edge:BUYS_FROM | edge.goods] AS goods,
  body.id AS body,
  COLLECT {
    MATCH (body)-[task:RESPONSIBLE_FOR]->(text:SoftLaw)
    RETURN text.id + ' (' + task.role + ')'
    ORDER BY text.id, task.role, task.id
  } AS undertakings,
  COLLECT {
    MATCH (body)-[:RESPONSIBLE_FOR|FOUNDED|FUNDS]->(means:Mechanism|Organisation|Event)
    RETURN DISTINCT means.id
    ORDER BY means.id
  } AS means,
  reduce(all = [], edge IN relationships(chain) | all + edge.citations) AS citations
ORDER BY size(chain), chain
