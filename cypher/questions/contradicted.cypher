// Answers: which of these obligations does law, policy or a mechanism of the State contradict, or may it, on the day?
// Parameters: state (id), day, obligations (ids):
// :param {state: "KAZ", day: "2012-10-01", obligations: ["un/crc/art-28-1#access-to-education"]}
// Columns: id.
UNWIND $obligations AS id
MATCH (:Entity {id: id})<-[edge:CONTRADICTS]-(provision)
WHERE edge.earliestStart <= $day AND edge.latestEnd > $day AND $state IN provision.derivedStates
RETURN DISTINCT id
