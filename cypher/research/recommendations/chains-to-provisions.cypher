// Answers: from a recommendation to the law: what does it call for, which obligation is that or does that contain, and
// which national norms carry it out or run against it on a day?
// Parameters: state (id, of the national norms), recommendations (beginning of their ids, empty for all), asOf (a whole
// date):
// :param {state: "KAZ", recommendations: "rec/a-hrc-24-43-add1/", asOf: "2014-03-27"}
// Columns: recommendation, madeOn, callsFor, obligation (null where it is none and contains none), norm (national
// provision, policy or mechanism; null where there is none), link (IMPLEMENTS or CONTRADICTS), extent (FULL or
// PARTIAL), lacks (keys of the elements lacking), holds (YES, NO or UNKNOWN: the norm and what it does to the
// obligation).
// Beware: that a norm stands beside a recommendation does not mean that it meets it:
// recommendations/status-on-a-day.cypher tells what became of it. Of a treaty called for its obligations are left out:
// the call is to join it. A recommendation is never an obligation itself.
MATCH (recommendation:Recommendation)-[:CALLS_FOR]->(target)
WHERE recommendation.id STARTS WITH $recommendations
OPTIONAL MATCH (target)<-[:PART_OF*0..4]-()-[:IMPOSES*0..1]->(obligation:Obligation)
WHERE NOT (target:Treaty OR target:IloConvention OR target:Agreement)
WITH DISTINCT recommendation, target, obligation
OPTIONAL MATCH (obligation)<-[edge:IMPLEMENTS|CONTRADICTS]-(norm)
WHERE EXISTS { (norm)-[:PART_OF*0..4]->()-[:LAW_OF|SERVES]->({id: $state}) }
WITH recommendation, target, obligation, edge, norm
ORDER BY recommendation.sortKey, target.sortKey, obligation.sortKey, norm.sortKey, edge.id
RETURN
  recommendation.id AS recommendation,
  recommendation.madeOn AS madeOn,
  target.id AS callsFor,
  obligation.id AS obligation,
  norm.id AS norm,
  type(edge) AS link,
  edge.extent AS extent,
  edge.lacks AS lacks,
  CASE
    WHEN edge IS NULL THEN null
    WHEN $asOf < edge.earliestStart OR $asOf >= edge.latestEnd THEN 'NO'
    WHEN $asOf >= edge.latestStart AND $asOf < edge.earliestEnd THEN 'YES'
    ELSE 'UNKNOWN'
  END AS holds
