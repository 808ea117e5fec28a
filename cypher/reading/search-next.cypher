// Answers: which nodes match these full-text expressions, best first? The text of a node is searched in the six properties searchName,
// searchNameStems, searchAlias, searchAliasStems, searchSummary and searchSummaryStems, which hold words in small letters without diacritics.
// Parameters: tiers, best first, each with its rank, its Lucene expression, and the place after which its hits are wanted (null for all);
// places (by kind, which come first among hits of one rank); kinds, state and instrument (null for all), day (leaves out what surely doesn't hold on it, null for all), except (ids); limit:
// :param {tiers: [{rank: 2, match: "searchName:(child)", start: null}], places: {Treaty: "1", Topic: "3"}, kinds: null, state: null, instrument: null, day: null, except: [], limit: 10}
// Columns: rank, place (of the kind, with the sort key after it), node.
UNWIND $tiers AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_search', wanted.match) YIELD node
  WITH node, coalesce($places[node.kind], '9') + node.sortKey AS place
  WHERE ($kinds IS NULL OR node.kind IN $kinds) AND NOT node.id IN $except
    AND ($day IS NULL OR (node.earliestStart <= $day AND node.latestEnd > $day))
    AND ($instrument IS NULL OR node.id = $instrument OR node.derivedInstrument = $instrument)
    AND ($state IS NULL OR node.id = $state OR $state IN node.derivedStates
      OR EXISTS { MATCH (whole:Entity {id: node.derivedInstrument}) WHERE $state IN whole.derivedStates })
    AND (wanted.start IS NULL OR place > wanted.start)
  RETURN node, place
  ORDER BY place
  LIMIT $limit
}
WITH wanted.rank AS rank, place, node
ORDER BY rank, place
LIMIT $limit
RETURN rank, place, node.record AS node
