// Answers: which findings name a gap of each of these obligations, and speak of the State: of itself, of a place within it, or of its law?
// Parameters: state (id), obligations (ids):
// :param {state: "KAZ", obligations: ["un/crc/art-28-1#access-to-education"]}
// Columns: id (the obligation asked about), finding.
UNWIND $obligations AS id
MATCH (:Entity {id: id})<-[:VIOLATES|ABOUT]-(finding:Finding)
WHERE finding.gap IS NOT NULL
WITH DISTINCT id, finding
WHERE EXISTS { (finding)-[:OCCURS_IN|ABOUT]->()-[:BROADER|PART_OF|LAW_OF*0..]->({id: $state}) }
WITH id, finding
ORDER BY finding.sortKey
RETURN id, finding {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS finding
