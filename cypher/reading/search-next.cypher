// Answers: which nodes match these full-text expressions, best first? The text of a node is searched in the six properties searchName,
// searchNameStems, searchAlias, searchAliasStems, searchSummary and searchSummaryStems, which hold words in small letters without diacritics.
// Parameters: tiers, best first, each with its rank, its Lucene expression, and the sort key after which its hits begin (null for
// none); kinds (a list, null for all); limit:
// :param {tiers: [{rank: 1, match: "searchName:(child)", start: null}, {rank: 2, match: "searchName:child* NOT searchName:(child)", start: null}], kinds: null, limit: 10}
// Columns: rank, sortKey, node.
UNWIND $tiers AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_search', wanted.match) YIELD node
  WITH node
  WHERE ($kinds IS NULL OR node.kind IN $kinds) AND (wanted.start IS NULL OR node.sortKey > wanted.start)
  RETURN node
  ORDER BY node.sortKey
  LIMIT $limit
}
WITH wanted.rank AS rank, node
ORDER BY rank, node.sortKey
LIMIT $limit
RETURN rank, node.sortKey AS sortKey, node.record AS node
