// Answers: how many acts of the State about treaties does the graph hold; as of when do their sources speak, and which documents do they cite?
// Parameters: state (id):
// :param {state: "KAZ"}
// Columns: attestedOn, documents (ids), number.
MATCH (:Entity {id: $state})-[act:PARTICIPATION]->()
WITH
  act.attestedOn AS attestedOn,
  COLLECT { UNWIND act.citations AS citation RETURN DISTINCT split(citation, '|')[0] AS id ORDER BY id } AS documents
RETURN attestedOn, documents, count(*) AS number
