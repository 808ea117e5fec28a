// Answers: which obligations does law, policy or a mechanism of the State contradict, or may it, on the day?
// Parameters: state (id), day:
// :param {state: "KAZ", day: "2012-10-01"}
// Columns: id.
MATCH ()-[edge:CONTRADICTS]->(obligation)
WHERE edge.derivedState IN [$state, 'several'] AND $state IN edge.derivedStates AND edge.earliestStart <= $day AND edge.latestEnd > $day
RETURN DISTINCT obligation.id AS id
