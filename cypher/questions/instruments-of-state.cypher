// Answers: about which instruments does the State have an act (ratification, signature, ...)?
// Parameters: state (id):
// :param {state: "KAZ"}
// Columns: id, each once, in the order of ids with their numbers padded.
MATCH (:Entity {id: $state})-[:PARTICIPATION]->(instrument)
WITH DISTINCT instrument
RETURN instrument.id AS id
ORDER BY instrument.sortKey
