// Answers: from a practice or finding, which are the shortest ways to those who must stop it: who bear the obligation
// breached, or have a task about it, about its instrument, its subject, or a means on that subject?
// Parameters: practice (its id), asOf (a whole date), statuses (of the tasks):
// :param {practice: "practice/a-hrc-24-43-add1/46-unpaid-extra-tasks", asOf: "2012-10-01", statuses: ["ASSIGNED", "DISCLAIMED", "PROPOSED"]}
// Columns: body, how (BEARS, or the task's role and status), steps (number of edges), way (ids, from the practice to
// the body), edges (types of the edges between them), holds (of the last edge: YES or UNKNOWN).
// Beware: a way shows how the data connects the two. That a body must act follows from the law on the way, not from the
// way's length, and a way through a wide subject says little. Nobody on a way is not nobody responsible:
// bodies/tasks-nobody-has.cypher.
MATCH (practice:Practice|Finding {id: $practice})
CALL (practice) {
  MATCH way = (practice)-[:VIOLATES]->(:Obligation)-[last:BORNE_BY]->(body)
  RETURN way, last, body
  UNION
  MATCH way = (practice)-[:VIOLATES|ABOUT]->()<-[last:RESPONSIBLE_FOR]-(body)
  RETURN way, last, body
  UNION
  MATCH way = (practice)-[:VIOLATES]->(:Obligation)<-[:IMPOSES]-()-[:PART_OF*1..4]->()<-[last:RESPONSIBLE_FOR]-(body)
  RETURN way, last, body
  UNION
  MATCH way = (practice)-[:ABOUT]->(:Topic)<-[:ABOUT]-(:Mechanism|Policy|Statute|Regulation)<-[last:RESPONSIBLE_FOR]-(body)
  RETURN way, last, body
}
WITH way, last, body
WHERE
  (last:BORNE_BY OR last.status IN $statuses)
  AND $asOf >= last.earliestStart AND $asOf < last.latestEnd
ORDER BY length(way), [node IN nodes(way) | node.id], last.id
WITH body, collect({way: way, last: last}) AS ways
UNWIND [each IN ways WHERE length(each.way) = length(ways[0].way)] AS each
WITH body, each.way AS way, each.last AS last
RETURN
  body.id AS body,
  coalesce(last.role + ' ' + last.status, 'BEARS') AS how,
  length(way) AS steps,
  [node IN nodes(way) | node.id] AS way,
  [edge IN relationships(way) | type(edge)] AS edges,
  CASE WHEN $asOf >= last.latestStart AND $asOf < last.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds
ORDER BY steps, body, way, how
