// Answers: which parts of these instruments bind only States that accept them, or are shut out by a declaration of some
// State?
// Parameters: instruments (ids):
// :param {instruments: ["un/op-cedaw"]}
// Columns: id (the instrument), provision.
UNWIND $instruments AS id
MATCH (provision:Provision {derivedInstrument: id})
WHERE provision.acceptance = 'OPT_IN' OR EXISTS { (provision)<-[:QUALIFIES {effect: 'EXCLUDES'}]-() }
WITH id, provision
ORDER BY provision.sortKey
RETURN id, provision.digest + provision.id AS provision
