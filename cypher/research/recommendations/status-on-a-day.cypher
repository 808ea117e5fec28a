// Answers: where does each recommendation stand on a day? The latest follow-up by then decides; one made again or not
// met is open.
// Parameters: makers (ids; null for all), asOf (a whole date):
// :param {makers: null, asOf: "2014-03-27"}
// Columns: recommendation, makers (ids), madeOn, status (OPEN, PARTLY_MET, MET or UNKNOWN), followUps (outcome, date
// and id of what shows it, oldest first), callsFor (ids), addressees (ids).
// Beware: without a follow-up a recommendation is OPEN on the day on which it was made, and UNKNOWN afterwards: silence
// says neither that it was met nor that it was not. Those surely made later are left out. Dates known only by month or
// year make a status UNKNOWN as long as they allow two.
MATCH (recommendation:Recommendation)
WHERE
  ($makers IS NULL OR EXISTS { MATCH (recommendation)-[:MADE_BY]->(maker) WHERE maker.id IN $makers })
  AND coalesce(left(recommendation.madeOn + '-01-01', 10), '') <= $asOf
WITH
  recommendation,
  COLLECT {
    MATCH (shows)-[edge:FOLLOWS_UP]->(recommendation)
    WITH
      edge,
      shows,
      left(edge.date + '-01-01', 10) AS first,
      CASE size(edge.date)
        WHEN 10 THEN edge.date
        WHEN 7 THEN toString(date(edge.date) + duration({months: 1}) - duration({days: 1}))
        ELSE edge.date + '-12-31'
      END AS last
    WHERE first <= $asOf
    RETURN {
      status: CASE edge.outcome WHEN 'NOT_MET' THEN 'OPEN' WHEN 'REITERATED' THEN 'OPEN' ELSE edge.outcome END,
      text: edge.outcome + ' ' + edge.date + ' ' + shows.id,
      first: first,
      last: last
    } AS followUp
    ORDER BY first, last, edge.id
  } AS followUps
WITH
  recommendation,
  followUps,
  [each IN followUps WHERE none(other IN followUps WHERE other.last <= $asOf AND other.first > each.last)] AS deciding
WITH
  recommendation,
  followUps,
  COLLECT { UNWIND deciding AS each RETURN DISTINCT each.status ORDER BY each.status } AS statuses,
  COLLECT { UNWIND deciding AS each RETURN DISTINCT each.first + each.last } AS dates,
  any(each IN deciding WHERE each.last <= $asOf) AS certain
RETURN
  recommendation.id AS recommendation,
  COLLECT { MATCH (recommendation)-[:MADE_BY]->(maker) RETURN maker.id ORDER BY maker.id } AS makers,
  recommendation.madeOn AS madeOn,
  CASE
    WHEN certain AND size(statuses) = 1 THEN statuses[0]
    // Found partly met and asked for again on one day.
    WHEN certain AND size(dates) = 1 AND statuses = ['OPEN', 'PARTLY_MET'] THEN 'PARTLY_MET'
    WHEN size(followUps) = 0 AND recommendation.madeOn = $asOf THEN 'OPEN'
    ELSE 'UNKNOWN'
  END AS status,
  [each IN followUps | each.text] AS followUps,
  COLLECT { MATCH (recommendation)-[:CALLS_FOR]->(target) RETURN target.id ORDER BY target.id } AS callsFor,
  COLLECT { MATCH (recommendation)-[:ADDRESSED_TO]->(addressee) RETURN addressee.id ORDER BY addressee.id } AS addressees
ORDER BY recommendation
