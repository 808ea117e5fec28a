// Answers: which findings name a gap and speak of the State (of itself, of a place within it, or of its law), and of which obligations?
// Parameters: state (id), topics (list that narrows the answer, null for all):
// :param {state: "KAZ", topics: ["topic/labour-inspection"]}
// Columns: finding; hangsOn (ids of the obligations that it breaches or deals with, and of the instrument that it says was not
// incorporated); affects (ids of the groups that it befalls).
MATCH (finding:Finding)
USING INDEX finding:Finding(derivedState)
WHERE finding.derivedState IN [$state, 'several'] AND $state IN finding.derivedStates AND finding.gap IS NOT NULL
WITH finding
WHERE $topics IS NULL OR EXISTS { (finding)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
WITH finding
ORDER BY finding.sortKey
RETURN
  finding.digest + finding.id AS finding,
  COLLECT {
    MATCH (finding)-[:VIOLATES|ABOUT]->(norm)
    WHERE norm:Obligation OR (finding.gap = 'NOT_INCORPORATED' AND norm:Treaty|IloConvention|Agreement)
    RETURN DISTINCT norm.id AS id ORDER BY id
  } AS hangsOn,
  COLLECT { MATCH (finding)-[:AFFECTS]->(group) RETURN group.id ORDER BY group.id } AS affects
