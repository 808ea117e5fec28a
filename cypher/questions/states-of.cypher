// Answers: which States have an act about the instrument?
// Parameters: instrument (id):
// :param {instrument: "un/crc"}
// Columns: id, each once.
MATCH (:Entity {id: $instrument})<-[:PARTICIPATION]-(state)
WITH DISTINCT state
RETURN state.id AS id
ORDER BY state.sortKey
