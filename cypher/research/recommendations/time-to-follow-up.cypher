// Answers: how long after a recommendation was made did somebody look at what became of it, and what was seen?
// Parameters: none.
// Columns: recommendation, makers (ids), madeOn, followedUpOn, by (id of what shows it), outcome, fewest (days between
// the two; null where the first is not known), most.
// Beware: a report of 2013 was made on some day of that year, so that there are two bounds. Most recommendations have
// no follow-up in the data and no row: a mean of these rows is one of those followed up. What was seen at the follow-up
// may have been done long before.
MATCH (recommendation:Recommendation)<-[edge:FOLLOWS_UP]-(shows)
WITH
  recommendation,
  edge,
  shows,
  date(left(recommendation.madeOn + '-01-01', 10)) AS madeFirst,
  CASE size(recommendation.madeOn)
    WHEN 10 THEN date(recommendation.madeOn)
    WHEN 7 THEN date(recommendation.madeOn) + duration({months: 1}) - duration({days: 1})
    WHEN 4 THEN date(recommendation.madeOn + '-12-31')
  END AS madeLast,
  date(left(edge.date + '-01-01', 10)) AS seenFirst,
  CASE size(edge.date)
    WHEN 10 THEN date(edge.date)
    WHEN 7 THEN date(edge.date) + duration({months: 1}) - duration({days: 1})
    WHEN 4 THEN date(edge.date + '-12-31')
  END AS seenLast
RETURN
  recommendation.id AS recommendation,
  COLLECT { MATCH (recommendation)-[:MADE_BY]->(maker) RETURN maker.id ORDER BY maker.id } AS makers,
  recommendation.madeOn AS madeOn,
  edge.date AS followedUpOn,
  shows.id AS by,
  edge.outcome AS outcome,
  CASE WHEN madeLast > seenFirst THEN 0 ELSE duration.inDays(madeLast, seenFirst).days END AS fewest,
  duration.inDays(madeFirst, seenLast).days AS most
ORDER BY followedUpOn, recommendation, by
