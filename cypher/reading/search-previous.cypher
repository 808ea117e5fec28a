// Answers: which nodes match these full-text expressions, the last first? Otherwise as search-next.cypher.
// Parameters: tiers, each with its rank, its Lucene expression, and the sort key before which its hits end (null for none); kinds (a list,
// null for all); limit:
// :param {tiers: [{rank: 1, match: "searchName:(child)", start: null}], kinds: ["Provision"], limit: 10}
// Columns: rank, sortKey, node.
UNWIND $tiers AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_search', wanted.match) YIELD node
  WITH node
  WHERE ($kinds IS NULL OR node.kind IN $kinds) AND (wanted.start IS NULL OR node.sortKey < wanted.start)
  RETURN node
  ORDER BY node.sortKey DESC
  LIMIT $limit
}
WITH wanted.rank AS rank, node
ORDER BY rank DESC, node.sortKey DESC
LIMIT $limit
RETURN rank, node.sortKey AS sortKey, node.record AS node
