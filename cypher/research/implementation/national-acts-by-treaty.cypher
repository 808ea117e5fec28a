// Answers: which national act carries out, or runs against, how many obligations of which treaty? The two-mode network
// of national acts and international instruments.
// Parameters: state (id), asOf (a whole date):
// :param {state: "KAZ", asOf: "2012-10-01"}
// Columns: act, instrument, implements (number of the instrument's obligations that a part of the act carries out),
// perhaps (those of which it is not known whether that held on the day), contradicts (number; certain or not).
// Beware: the figures count what was entered and compared, element by element: they weigh edges and measure no
// compliance. All but a few are implemented in part: definition-elements.cypher tells which part.
MATCH (norm)-[edge:IMPLEMENTS|CONTRADICTS]->(obligation:Obligation)
WHERE $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
MATCH (norm)-[:PART_OF*0..4]->(whole)-[:LAW_OF|SERVES]->({id: $state})
WHERE NOT EXISTS { (whole)-[:PART_OF]->() }
MATCH (obligation)<-[:IMPOSES]-()-[:PART_OF*1..4]->(treaty:Instrument)
WHERE NOT EXISTS { (treaty)-[:PART_OF]->() } AND treaty <> whole
WITH
  whole,
  treaty,
  obligation,
  collect(CASE WHEN edge:IMPLEMENTS THEN $asOf >= edge.latestStart AND $asOf < edge.earliestEnd END) AS implementing,
  count(CASE WHEN edge:CONTRADICTS THEN 1 END) AS contradicting
RETURN
  whole.id AS act,
  treaty.id AS instrument,
  sum(CASE WHEN true IN implementing THEN 1 ELSE 0 END) AS implements,
  sum(CASE WHEN size(implementing) > 0 AND NOT true IN implementing THEN 1 ELSE 0 END) AS perhaps,
  sum(CASE WHEN contradicting > 0 THEN 1 ELSE 0 END) AS contradicts
ORDER BY implements DESC, contradicts DESC, perhaps DESC, act, instrument
