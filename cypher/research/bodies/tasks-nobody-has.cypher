// Answers: which tasks does nobody have, which has a body said not to be its own, and which are only proposed; who else
// has the task?
// Parameters: asOf (a whole date; null for all, those proposed for drafts too):
// :param {asOf: "2012-10-01"}
// Columns: target, status (ABSENT, DISCLAIMED or PROPOSED), bearer (of an absent task: the State), role, holds (YES or
// UNKNOWN; null without a day), assignedTo (bodies that have the task by another source), recommendations (that call
// for it), note, citations (document|pinpoint|checked).
// Beware: each is known for the day of its source alone: UNKNOWN before and after. What is proposed for a draft holds
// on no day. DISCLAIMED is what a body says of itself, and does not change what the law assigns to it. Of an absent
// task the State is the bearer, since it answers for the lack.
MATCH (bearer:Actor)-[task:RESPONSIBLE_FOR]->(target)
WHERE
  task.status IN ['ABSENT', 'DISCLAIMED', 'PROPOSED']
  AND ($asOf IS NULL OR ($asOf >= task.earliestStart AND $asOf < task.latestEnd))
RETURN
  target.id AS target,
  task.status AS status,
  bearer.id AS bearer,
  task.role AS role,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN $asOf >= task.latestStart AND $asOf < task.earliestEnd THEN 'YES'
    ELSE 'UNKNOWN'
  END AS holds,
  COLLECT {
    MATCH (body)-[assigned:RESPONSIBLE_FOR {status: 'ASSIGNED'}]->(target)
    WHERE $asOf IS NULL OR ($asOf >= assigned.earliestStart AND $asOf < assigned.latestEnd)
    RETURN DISTINCT body.id
    ORDER BY body.id
  } AS assignedTo,
  COLLECT { MATCH (target)<-[:CALLS_FOR]-(recommendation) RETURN DISTINCT recommendation.id ORDER BY recommendation.id } AS recommendations,
  task.note AS note,
  task.citations AS citations
ORDER BY target, status, bearer, role, task.id
