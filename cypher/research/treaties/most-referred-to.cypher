// Answers: which instruments do other texts build on most? In-degree over references, by whom, and the out-degree
// beside it.
// Parameters: least (smallest number of references to be shown):
// :param {least: 1}
// Columns: instrument, references (number of texts that refer to it), byInternational (ids of international
// instruments), byNational (ids of national ones), byRecommendations (ids), refersTo (number of instruments that it
// refers to itself).
// Beware: a reference from or to an article counts for its instrument. References are recorded as far as the parts that
// were entered go: a high figure says that they lean on the instrument, a low one says little.
MATCH (instrument:Instrument)<-[:PART_OF*0..4]-()<-[:REFERS_TO]-(source)
MATCH (source)-[:PART_OF*0..4]->(text:Instrument|Recommendation)
WHERE text <> instrument AND NOT EXISTS { (text)-[:PART_OF]->() } AND NOT EXISTS { (instrument)-[:PART_OF]->() }
WITH DISTINCT instrument, text
ORDER BY text.sortKey
WITH
  instrument,
  [text IN collect(text) | {
    id: text.id,
    kind: CASE WHEN text:Recommendation THEN 'recommendation' WHEN EXISTS { (text)-[:LAW_OF]->() } THEN 'national' ELSE 'international' END
  }] AS texts
WHERE size(texts) >= $least
RETURN
  instrument.id AS instrument,
  size(texts) AS references,
  [text IN texts WHERE text.kind = 'international' | text.id] AS byInternational,
  [text IN texts WHERE text.kind = 'national' | text.id] AS byNational,
  [text IN texts WHERE text.kind = 'recommendation' | text.id] AS byRecommendations,
  COUNT {
    MATCH (instrument)<-[:PART_OF*0..4]-()-[:REFERS_TO]->(target)
    MATCH (target)-[:PART_OF*0..4]->(other:Instrument)
    WHERE other <> instrument AND NOT EXISTS { (other)-[:PART_OF]->() }
    RETURN DISTINCT other
  } AS refersTo
ORDER BY references DESC, instrument
