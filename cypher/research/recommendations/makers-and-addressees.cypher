// Answers: who asks whom to act, how often, on what, and how much of it was followed up? The edges of a two-mode
// network of makers and addressees.
// Parameters: from and to (whole dates, both included: of when the recommendations were made; null for no bound):
// :param {from: null, to: null}
// Columns: maker (null where the source names none), addressee (null where it names none), recommendations (number),
// followedUp (number), topics (the three most frequent, with their numbers).
// Beware: no addressee is not the State as addressee: the source says what should be done and not by whom.
// Recommendations without a date stay in whatever the range. One with two makers counts for both.
MATCH (recommendation:Recommendation)
WHERE
  // A partial date lies within the range where it may: 2009-10 is 2009-10-31 at the latest.
  ($from IS NULL OR coalesce(recommendation.madeOn + '-99' >= $from, true))
  AND ($to IS NULL OR coalesce(recommendation.madeOn <= $to, true))
OPTIONAL MATCH (recommendation)-[:MADE_BY]->(maker)
OPTIONAL MATCH (recommendation)-[:ADDRESSED_TO]->(addressee)
WITH maker.id AS maker, addressee.id AS addressee, collect(DISTINCT recommendation) AS recommendations
RETURN
  maker,
  addressee,
  size(recommendations) AS recommendations,
  size([each IN recommendations WHERE EXISTS { (each)<-[:FOLLOWS_UP]-() }]) AS followedUp,
  COLLECT {
    UNWIND recommendations AS each
    MATCH (each)-[:ABOUT]->(topic:Topic)
    WITH topic.id AS topic, count(DISTINCT each) AS number
    RETURN topic + ' ' + number
    ORDER BY number DESC, topic
    LIMIT 3
  } AS topics
ORDER BY recommendations DESC, maker, addressee
