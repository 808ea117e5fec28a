// Answers: does the data hold law of the State about each of these topics, or a narrower one? Provisions of its
// statutes and regulations that are about it by themselves or by what they impose: of those of one instrument that hold
// at the same times, by sources of the same date, the first.
// Parameters: concern (of the State’s own law), topics (ids):
// :param {concern: "law:KAZ", topics: ["topic/education"]}
// Columns: id (the topic asked about), provision, instrument, edge (ABOUT).
UNWIND $topics AS id
MATCH (topic:Entity {id: id})
UNWIND topic.derivedNarrower AS within
WITH DISTINCT id, within
MATCH (norm)-[edge:ABOUT]->()
USING INDEX edge:ABOUT(derivedReach)
WHERE edge.derivedReach IN [$concern + ' ' + within, 'several ' + within] AND id IN edge.derivedLawOn AND $concern IN norm.derivedConcerns
MATCH (norm)<-[:IMPOSES*0..1]-(provision:Provision)
MATCH (instrument:Entity {id: provision.derivedInstrument})
WITH id, provision, instrument, edge
ORDER BY id, provision.id, edge.id
RETURN
  id,
  provision.digest + provision.id AS provision,
  instrument.digest + instrument.id AS instrument,
  edge.digest + edge.id AS edge
