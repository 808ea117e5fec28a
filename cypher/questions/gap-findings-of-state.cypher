// Answers: which findings name a gap and speak of the State (of itself, of a place within it, or of its law), of what,
// and where do they stand?
// Parameters: state (id), joinable (kinds of instruments that States join):
// :param {state: "KAZ", joinable: ["Treaty", "IloConvention", "Agreement"]}
// Columns: finding; subjects (what it deals with); placedUnder (ids of those that are placed under another one of
// them); assertedBy; places (document and pinpoint); affects (ids of the groups that it befalls); hangsOn (the
// obligations that it breaches or deals with, and the instrument that it says was not incorporated); gapsOf (ids of all
// that it names a gap of: a provision stands for what it imposes too, and that an instrument was not incorporated is
// said of each of its obligations).
MATCH (finding:Finding)
USING INDEX finding:Finding(derivedState)
WHERE finding.derivedState IN [$state, 'several'] AND $state IN finding.derivedStates AND finding.gap IS NOT NULL
WITH finding
ORDER BY finding.sortKey
RETURN
  finding.digest + finding.id AS finding,
  COLLECT {
    MATCH (finding)-[about:ABOUT]->(subject)
    WITH subject, about
    ORDER BY subject.sortKey, about.id
    RETURN subject.digest + subject.id
  } AS subjects,
  COLLECT {
    MATCH (finding)-[:ABOUT]->(subject)-[:SUBSIDIARY_OF]->()<-[:ABOUT]-(finding)
    RETURN DISTINCT subject.id
  } AS placedUnder,
  COLLECT {
    MATCH (finding)-[asserted:ASSERTED_BY]->(speaker)
    WITH speaker, asserted
    ORDER BY speaker.sortKey, asserted.id
    RETURN speaker.digest + speaker.id
  } AS assertedBy,
  COLLECT {
    MATCH (finding)-[cited:CITED_IN]->(document)
    WITH cited, document
    ORDER BY document.sortKey, cited.id
    RETURN document.id + ', ' + coalesce(cited.pinpoint, '')
  } AS places,
  COLLECT { MATCH (finding)-[:AFFECTS]->(group) RETURN group.id ORDER BY group.id } AS affects,
  COLLECT {
    MATCH (finding)-[:VIOLATES|ABOUT]->(norm)
    WHERE norm:Obligation OR (finding.gap = 'NOT_INCORPORATED' AND norm.kind IN $joinable)
    WITH DISTINCT norm
    ORDER BY norm.sortKey
    RETURN norm.digest + norm.id
  } AS hangsOn,
  COLLECT {
    CALL (finding) {
      MATCH (finding)-[:VIOLATES|ABOUT]->()<-[:IMPOSES*0..1]-(norm)
      RETURN norm
      UNION
      MATCH (finding)-[:ABOUT]->(instrument:Instrument)
      WHERE finding.gap = 'NOT_INCORPORATED'
      MATCH (norm:Obligation {derivedInstrument: instrument.id})
      RETURN norm
    }
    RETURN norm.id
  } AS gapsOf
