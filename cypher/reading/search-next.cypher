// Answers: which nodes match these full-text expressions, best first? The text of a node is searched in the six
// properties searchName, searchNameStems, searchAlias, searchAliasStems, searchSummary and searchSummaryStems, which
// hold words in small letters without diacritics.
// Parameters: tiers, each with its rank and its Lucene expression; a node has the least rank of those that it matches;
// gates (expressions without any hit there is none in any tier; may be empty); rank and place, after which hits are
// wanted (null for all; place null for all of no better rank); kinds, state and instrument (null for all), day (leaves
// out what surely doesn't hold on it, null for all), except (ids); limit:
// :param {tiers: [{rank: 2, match: "searchName:(child)"}], gates: [], rank: null, place: null, kinds: null, state: null, instrument: null, day: null, except: [], limit: 10}
// Columns: rank, node.
CALL () {
  UNWIND $gates AS gate
  CALL db.index.fulltext.queryNodes('entity_search', gate, {limit: 1}) YIELD node
  RETURN count(node) AS open
}
UNWIND CASE WHEN open >= size($gates) THEN $tiers ELSE [] END AS tier
CALL (tier) {
  CALL db.index.fulltext.queryNodes('entity_search', tier.match) YIELD node
  RETURN node
}
WITH node, min(tier.rank) AS rank
WITH node, rank, node.searchPlace AS place
WHERE ($kinds IS NULL OR node.kind IN $kinds) AND NOT node.id IN $except
  AND ($day IS NULL OR (node.earliestStart <= $day AND node.latestEnd > $day))
  AND ($instrument IS NULL OR node.id = $instrument OR node.derivedInstrument = $instrument)
  AND ($state IS NULL OR node.id = $state OR $state IN node.derivedStates
    OR EXISTS { MATCH (whole:Entity {id: node.derivedInstrument}) WHERE $state IN whole.derivedStates })
  AND ($rank IS NULL OR rank > $rank OR (rank = $rank AND ($place IS NULL OR place > $place)))
WITH rank, place, node
ORDER BY rank, place
LIMIT $limit
RETURN rank, node.digest + node.id AS node
