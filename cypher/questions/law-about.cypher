// Answers: does the data hold law of the State about each of these topics, or a narrower one? One provision of its statutes and regulations a
// topic, by itself or by what it imposes, that may hold on the day: one that surely does before others, then the one whose sources speak as
// of the latest date.
// Parameters: state (id), topics (ids), day:
// :param {state: "KAZ", topics: ["topic/education"], day: "2012-10-01"}
// Columns: id (the topic asked about), provision, instrument; edge (ABOUT), start, finish (ids).
UNWIND $topics AS id
MATCH (:Entity {id: id})<-[:BROADER*0..]-(topic)
CALL (topic) {
  MATCH (topic)<-[edge:ABOUT]-(provision:Provision)
  RETURN provision, edge
  UNION
  MATCH (topic)<-[edge:ABOUT]-(:Obligation)<-[:IMPOSES]-(provision)
  RETURN provision, edge
}
WITH DISTINCT id, provision, edge
WHERE provision.earliestStart <= $day AND provision.latestEnd > $day
MATCH (provision) ((:Provision)-[:PART_OF]->()) + (instrument:Statute|Regulation)
WHERE EXISTS { (instrument)-[:LAW_OF]->({id: $state}) }
// '~' comes after '-': a year counts as its last day.
WITH id, provision, instrument, edge
ORDER BY
  provision.latestStart <= $day AND provision.earliestEnd > $day DESC,
  coalesce(provision.attestedOn + '~', '') DESC,
  provision.sortKey,
  edge.id
WITH id, collect({provision: provision, instrument: instrument, edge: edge})[0] AS law
WITH id, law.provision AS provision, law.instrument AS instrument, law.edge AS edge
RETURN
  id,
  provision.record AS provision,
  instrument.record AS instrument,
  startNode(edge).id AS start,
  endNode(edge).id AS finish,
  edge.record AS edge
