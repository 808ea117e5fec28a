// Answers: does the data hold law of the State about each of these topics, or a narrower one? One provision of its statutes and regulations a
// topic, by itself or by what it imposes, that may hold on the day: one that surely does before others, then the one whose sources speak as
// of the latest date.
// Parameters: concern (of the State’s own law), topics (ids), day:
// :param {concern: "law:KAZ", topics: ["topic/education"], day: "2012-10-01"}
// Columns: id (the topic asked about), provision, instrument, edge (ABOUT).
UNWIND $topics AS id
MATCH (:Entity {id: id})<-[:BROADER*0..]-(topic)
WITH DISTINCT id, topic.id AS within
MATCH (norm)-[edge:ABOUT]->()
USING INDEX edge:ABOUT(derivedReach)
WHERE edge.derivedReach IN [$concern + ' ' + within, 'several ' + within] AND $concern IN norm.derivedConcerns
MATCH (norm)<-[:IMPOSES*0..1]-(provision:Provision)
WHERE provision.earliestStart <= $day AND provision.latestEnd > $day
MATCH (instrument:Entity {id: provision.derivedInstrument})
WHERE instrument:Statute OR instrument:Regulation
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
  edge.record AS edge
