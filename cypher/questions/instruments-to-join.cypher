// Answers: which treaties and conventions are there, and which agreements in which the State takes part, and of which
// is an act of the State known?
// Parameters: state (id), joinable (kinds that States join), closed (those of them that are between States which they
// name):
// :param {state: "KAZ", joinable: ["Treaty", "IloConvention", "Agreement"], closed: ["Agreement"]}
// Columns: instrument (id), known; by the instrument's id with its numbers padded.
MATCH (instrument:Instrument)
WHERE instrument.kind IN $joinable
WITH instrument, EXISTS { (instrument)<-[:PARTICIPATION]-({id: $state}) } AS known
WHERE known OR NOT instrument.kind IN $closed
WITH instrument, known
ORDER BY instrument.sortKey
RETURN instrument.id AS instrument, known
