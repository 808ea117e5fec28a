// Answers: which body has which task on a day, in which role, and as of when is that known?
// Parameters: bearers (beginning of their ids, empty for all), statuses (null for all), asOf (a whole date):
// :param {bearers: "kaz/", statuses: ["ASSIGNED"], asOf: "2012-10-01"}
// Columns: bearer, role, status, target, kind (of the target), holds (YES or UNKNOWN), attestedOn, citations
// (document|pinpoint|checked).
// Beware: a task assigned goes on holding after its sources speak, as far as the data goes: see `attestedOn`. One that
// is proposed, disclaimed or absent is known for its own day only, and UNKNOWN before and after. ASSIGNED does not mean
// done: implementation/gaps-by-kind-and-topic.cypher tells of NOT_ENFORCED.
MATCH (bearer:Actor)-[task:RESPONSIBLE_FOR]->(target)
WHERE
  bearer.id STARTS WITH $bearers
  AND ($statuses IS NULL OR task.status IN $statuses)
  AND $asOf >= task.earliestStart AND $asOf < task.latestEnd
RETURN
  bearer.id AS bearer,
  task.role AS role,
  task.status AS status,
  target.id AS target,
  target.kind AS kind,
  CASE WHEN $asOf >= task.latestStart AND $asOf < task.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds,
  task.attestedOn AS attestedOn,
  task.citations AS citations
ORDER BY bearer, role, target, task.id
