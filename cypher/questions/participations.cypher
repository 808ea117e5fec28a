// Answers: what have the States done about the instrument, or about all; and about the instruments on which it depends
// as their protocol, and so on? These come with or without an act about them.
// Parameters: states (ids), instrument (id); null for all:
// :param {states: ["KAZ"], instrument: null}
// Columns: state (id); instrument; acts (PARTICIPATION edges of the State); parents (ids). By the instrument's id with
// its numbers padded, then the State's.
CALL () {
  MATCH (state:State)
  WHERE $instrument IS NULL AND ($states IS NULL OR state.id IN $states)
  MATCH (state)-[:PARTICIPATION]->(joined)
  RETURN state, joined
  UNION
  MATCH (joined:Entity {id: $instrument})<-[:PARTICIPATION]-(state:State)
  WHERE $states IS NULL OR state.id IN $states
  RETURN state, joined
}
UNWIND [joined.id] + coalesce(joined.derivedDependsOn, []) AS id
WITH DISTINCT state, id
MATCH (instrument:Entity {id: id})
WITH state, instrument
ORDER BY instrument.sortKey, state.id
RETURN
  state.id AS state,
  instrument.digest + instrument.id AS instrument,
  COLLECT {
    MATCH (state)-[act:PARTICIPATION]->(instrument)
    RETURN act.digest + act.id
    ORDER BY act.id
  } AS acts,
  coalesce(instrument.derivedParents, []) AS parents
