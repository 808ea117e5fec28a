// Answers: how many nodes of each kind match the full-text expression?
// Parameters: match (a Lucene expression); kinds, state and instrument (null for all), day (leaves out what surely
// doesn't hold on it, null for all), except (ids):
// :param {match: "searchName:(child) searchSummary:(child)", kinds: null, state: null, instrument: null, day: null, except: []}
// Columns: kind, number.
CALL db.index.fulltext.queryNodes('entity_search', $match) YIELD node
WITH node
WHERE ($kinds IS NULL OR node.kind IN $kinds) AND NOT node.id IN $except
  AND ($day IS NULL OR (node.earliestStart <= $day AND node.latestEnd > $day))
  AND ($instrument IS NULL OR node.id = $instrument OR node.derivedInstrument = $instrument)
  AND ($state IS NULL OR node.id = $state OR $state IN node.derivedStates
    OR EXISTS { MATCH (whole:Entity {id: node.derivedInstrument}) WHERE $state IN whole.derivedStates })
RETURN node.kind AS kind, count(node) AS number
