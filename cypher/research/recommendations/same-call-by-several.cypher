// Answers: what did several mechanisms call for, independently or one after the other? Nodes called for, and who
// called, when.
// Parameters: least (smallest number of different makers):
// :param {least: 2}
// Columns: callsFor, kind, makers (ids), recommendations (ids), first (when the earliest was made, as far as known),
// last (when the latest was), undated (number of recommendations without a date).
// Beware: who calls for the same thing need not mean the same: read the texts. One paragraph that reports calls of four
// bodies is one recommendation with four makers. A compilation repeats what a body said elsewhere.
MATCH (target)<-[:CALLS_FOR]-(recommendation:Recommendation)-[:MADE_BY]->(maker)
WITH DISTINCT target, recommendation, maker
ORDER BY recommendation.sortKey, maker.id
WITH target, collect(DISTINCT maker.id) AS makers, collect(DISTINCT recommendation) AS recommendations
WHERE size(makers) >= $least
RETURN
  target.id AS callsFor,
  target.kind AS kind,
  COLLECT { UNWIND makers AS maker RETURN maker ORDER BY maker } AS makers,
  [recommendation IN recommendations | recommendation.id] AS recommendations,
  reduce(found = null, each IN recommendations | CASE WHEN found IS NULL OR each.madeOn < found THEN each.madeOn ELSE found END) AS first,
  reduce(found = null, each IN recommendations | CASE WHEN found IS NULL OR each.madeOn > found THEN each.madeOn ELSE found END) AS last,
  size([recommendation IN recommendations WHERE recommendation.madeOn IS NULL]) AS undated
ORDER BY size(makers) DESC, size(recommendations) DESC, callsFor
