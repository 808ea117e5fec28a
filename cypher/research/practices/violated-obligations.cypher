// Answers: which practices and findings breach, or are alleged to breach, which obligations, where, and against whom?
// Parameters: place (id of a State, place or sector; null for all), topic (id, with the topics within it; null for
// all):
// :param {place: null, topic: null}
// Columns: obligation, instrument, what (the practice or finding), assertion (FOUND, RELAYED, PARTY_CLAIM or ALLEGED),
// assertedBy (ids), places (ids), affected (groups), attestedOn, citations (document|pinpoint|checked).
// Beware: only FOUND is found by the source itself. RELAYED is passed on, PARTY_CLAIM said by a party of itself,
// ALLEGED alleged: count them apart. Where a source names no place, none is shown. Practices are known for their own
// time only.
MATCH (what:Practice|Finding)-[violation:VIOLATES]->(obligation:Obligation)<-[:IMPOSES]-(provision)
MATCH (provision)-[:PART_OF*1..4]->(instrument:Instrument)
WHERE
  NOT EXISTS { (instrument)-[:PART_OF]->() }
  AND ($place IS NULL OR EXISTS { (what)-[:OCCURS_IN]->()-[:BROADER]->*({id: $place}) })
  AND ($topic IS NULL OR EXISTS { (what)-[:ABOUT]->()-[:BROADER]->*({id: $topic}) })
WITH DISTINCT what, violation, obligation, instrument
ORDER BY obligation.sortKey, what.sortKey, violation.id
RETURN
  obligation.id AS obligation,
  instrument.id AS instrument,
  what.id AS what,
  what.assertion AS assertion,
  COLLECT { MATCH (what)-[:ASSERTED_BY]->(who) RETURN who.id ORDER BY who.id } AS assertedBy,
  COLLECT { MATCH (what)-[:OCCURS_IN]->(place) RETURN place.id ORDER BY place.id } AS places,
  COLLECT { MATCH (what)-[:AFFECTS]->(group) RETURN group.id ORDER BY group.id } AS affected,
  what.attestedOn AS attestedOn,
  violation.citations AS citations
