// Answers: which State has an act (ratification, signature, ...) about which instrument?
// Parameters: states (ids), instrument (id); null for all:
// :param {states: null, instrument: "un/crc"}
// Columns: state, instrument (ids), each pair once; by the instrument's id with its numbers padded, then the State's.
CALL () {
  MATCH (state:State)
  WHERE $instrument IS NULL AND ($states IS NULL OR state.id IN $states)
  MATCH (state)-[:PARTICIPATION]->(instrument)
  RETURN state, instrument
  UNION
  MATCH (instrument:Entity {id: $instrument})<-[:PARTICIPATION]-(state:State)
  WHERE $states IS NULL OR state.id IN $states
  RETURN state, instrument
}
WITH state, instrument
ORDER BY instrument.sortKey, state.id
RETURN state.id AS state, instrument.id AS instrument
