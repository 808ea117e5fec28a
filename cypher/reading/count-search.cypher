// Answers: how many nodes match the full-text expression?
// Parameters: match (a Lucene expression); kinds (a list, null for all):
// :param {match: "searchName:(child) searchSummary:(child)", kinds: null}
// Columns: number.
CALL db.index.fulltext.queryNodes('entity_search', $match) YIELD node
WITH node
WHERE $kinds IS NULL OR node.kind IN $kinds
RETURN count(node) AS number
