// Answers: how many nodes of each kind match the full-text expression?
// Parameters: match (a Lucene expression):
// :param {match: "searchName:(child) searchSummary:(child)"}
// Columns: kind, number.
CALL db.index.fulltext.queryNodes('entity_search', $match) YIELD node
RETURN node.kind AS kind, count(node) AS number
