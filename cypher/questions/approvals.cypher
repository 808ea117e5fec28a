// Answers: which laws of the States' own approve that they join which instruments?
// Parameters: states (ids; null for all):
// :param {states: ["KAZ"]}
// Columns: state (id), instrument (id), approval (the event of the law's adoption). By the event's id with its numbers
// padded, then the instrument's, then the State's.
MATCH (state:State)<-[:INVOLVES]-(approval:Event {form: 'RATIFICATION_ACT'})-[:ABOUT]->(instrument)
WHERE $states IS NULL OR state.id IN $states
WITH DISTINCT state, instrument, approval
ORDER BY approval.sortKey, instrument.sortKey, state.id
RETURN
  state.id AS state,
  instrument.id AS instrument,
  approval.digest + approval.id AS approval
