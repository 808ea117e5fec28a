// Answers: which provisions of the State's own law implement or contradict each of these obligations?
// Parameters: state (id), obligations (ids):
// :param {state: "KAZ", obligations: ["un/crc/art-28-1#access-to-education"]}
// Columns: id (the obligation asked about), kind, edge, provision.
UNWIND $obligations AS id
MATCH (:Entity {id: id})<-[edge:IMPLEMENTS|CONTRADICTS]-(provision)
WHERE EXISTS { (provision)-[:PART_OF*0..]->()-[:LAW_OF]->({id: $state}) }
RETURN id, type(edge) AS kind, edge {.id, .properties, .citationRecords, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS edge, provision {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS provision
ORDER BY provision.sortKey, edge.id
