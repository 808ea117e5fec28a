// Answers: how many nodes match which of these full-text expressions together?
// Parameters: terms, each with its Lucene expression and a power of 2; least (how many a node has to match); kinds,
// state and instrument (null for all), day (leaves out what surely doesn't hold on it, null for all), except (ids):
// :param {terms: [{bit: 1, match: "searchName:(child)"}, {bit: 2, match: "searchName:(labour)"}], least: 1, kinds: null, state: null, instrument: null, day: null, except: []}
// Columns: terms (the sum of the powers of those that match), number.
UNWIND $terms AS term
CALL db.index.fulltext.queryNodes('entity_search', term.match) YIELD node
WITH node, sum(term.bit) AS terms, count(*) AS matched
WHERE matched >= $least
  AND ($kinds IS NULL OR node.kind IN $kinds) AND NOT node.id IN $except
  AND ($day IS NULL OR (node.earliestStart <= $day AND node.latestEnd > $day))
  AND ($instrument IS NULL OR node.id = $instrument OR node.derivedInstrument = $instrument)
  AND ($state IS NULL OR node.id = $state OR $state IN node.derivedStates
    OR EXISTS { MATCH (whole:Entity {id: node.derivedInstrument}) WHERE $state IN whole.derivedStates })
RETURN terms, count(node) AS number
