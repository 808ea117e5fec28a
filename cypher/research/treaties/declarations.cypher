// Answers: which reservations, declarations and recognised competences do States have, and which provision does each
// change?
// Parameters: states (ids; null for all):
// :param {states: null}
// Columns: state, instrument, kind (RESERVATION, DECLARATION, OBJECTION or COMPETENCE), article, accepted (of a
// competence; null where the source doesn't say), date, withdrawnOn, text (null where unknown), qualifies (provision
// and effect), attestedOn, citations (document|pinpoint|checked).
// Beware: a competence has a date of its own and never takes that of the treaty. `accepted: false` is known for the day
// attested and before; null is not no. A declaration whose text is unknown leaves the treaty binding. A node's `kind`
// is what it is a node of; the declaration's own kind is its `kindValue`.
MATCH (state:State)<-[:MADE_BY]-(declaration:Declaration)-[:DECLARED_UNDER]->(instrument:Instrument)
WHERE $states IS NULL OR state.id IN $states
RETURN
  state.id AS state,
  instrument.id AS instrument,
  declaration.kindValue AS kind,
  declaration.article AS article,
  declaration.accepted AS accepted,
  declaration.date AS date,
  declaration.withdrawnOn AS withdrawnOn,
  declaration.text AS text,
  COLLECT {
    MATCH (declaration)-[qualifies:QUALIFIES]->(provision)
    RETURN provision.id + ' (' + qualifies.effect + ')'
    ORDER BY provision.sortKey, qualifies.id
  } AS qualifies,
  declaration.attestedOn AS attestedOn,
  COLLECT {
    MATCH (declaration)-[cited:CITED_IN]->(document)
    RETURN document.id + '|' + coalesce(cited.pinpoint, '') + '|' + cited.checked
    ORDER BY document.id, cited.id
  } AS citations
ORDER BY state, instrument, declaration.id
