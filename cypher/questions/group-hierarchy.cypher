// Answers: which group is a part of which broader one? Every edge between groups.
// Parameters: none.
// Columns: narrower, broader (ids).
MATCH (narrower:Group)-[:BROADER]->(broader)
RETURN narrower.id AS narrower, broader.id AS broader
ORDER BY narrower, broader
