// Answers: what of the State implements or contradicts each of these obligations: parts of its law and policy, and
// mechanisms that work there?
// Parameters: state (id), obligations (ids):
// :param {state: "KAZ", obligations: ["un/crc/art-28-1#access-to-education"]}
// Columns: id (the obligation asked about), edge, provision (or policy, or mechanism).
UNWIND $obligations AS id
MATCH (:Entity {id: id})<-[edge:IMPLEMENTS|CONTRADICTS]-(provision)
WHERE $state IN provision.derivedStates
WITH id, edge, provision
ORDER BY provision.sortKey, edge.id
RETURN id, edge.digest + edge.id AS edge, provision.digest + provision.id AS provision
