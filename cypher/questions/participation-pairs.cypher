// Answers: which State has an act (ratification, signature, ...) about which instrument?
// Parameters: state, instrument (ids; null for all):
// :param {state: null, instrument: "un/crc"}
// Columns: state, instrument (ids), each pair once; by the instrument's id with its numbers padded, then the State's.
CALL () {
  MATCH (state:State)
  WHERE $instrument IS NULL AND ($state IS NULL OR state.id = $state)
  MATCH (state)-[:PARTICIPATION]->(instrument)
  RETURN state, instrument
  UNION
  MATCH (instrument:Entity {id: $instrument})<-[:PARTICIPATION]-(state:State)
  WHERE $state IS NULL OR state.id = $state
  RETURN state, instrument
}
WITH state, instrument
ORDER BY instrument.sortKey, state.id
RETURN state.id AS state, instrument.id AS instrument
