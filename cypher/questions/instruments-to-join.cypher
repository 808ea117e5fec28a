// Answers: which treaties and conventions are there, and which agreements in which the State takes part, and of which is an act of the State known?
// Parameters: state (id):
// :param {state: "KAZ"}
// Columns: instrument (id), known; by the instrument's id with its numbers padded.
MATCH (instrument:Treaty|IloConvention|Agreement)
WITH instrument, EXISTS { (instrument)<-[:PARTICIPATION]-({id: $state}) } AS known
WHERE known OR NOT instrument:Agreement
WITH instrument, known
ORDER BY instrument.sortKey
RETURN instrument.id AS instrument, known
