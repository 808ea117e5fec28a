// Answers: which two bodies have tasks about the same thing? The one-mode network of bodies, projected from who is
// responsible for what.
// Parameters: asOf (a whole date), statuses (of the tasks):
// :param {asOf: "2012-10-01", statuses: ["ASSIGNED"]}
// Columns: one, other, shared (number of things), things (each with both bodies' roles), holds (YES where both tasks
// hold for one of the things at least, else UNKNOWN).
// Beware: sharing is having a task about the same thing, not working together: two bodies may each issue and monitor
// it, or the sources may leave open who does what. A disclaimed task is no task: ask with statuses ["DISCLAIMED"] to
// see those.
MATCH (one:Actor)-[task:RESPONSIBLE_FOR]->(thing)<-[otherTask:RESPONSIBLE_FOR]-(other:Actor)
WHERE
  one.id < other.id
  AND task.status IN $statuses AND otherTask.status IN $statuses
  AND $asOf >= task.earliestStart AND $asOf < task.latestEnd
  AND $asOf >= otherTask.earliestStart AND $asOf < otherTask.latestEnd
WITH one, other, thing, task, otherTask
ORDER BY thing.sortKey, task.id, otherTask.id
WITH
  one,
  other,
  collect(DISTINCT thing) AS things,
  collect(thing.id + ' (' + task.role + ', ' + otherTask.role + ')') AS roles,
  max(CASE
    WHEN $asOf >= task.latestStart AND $asOf < task.earliestEnd AND $asOf >= otherTask.latestStart AND $asOf < otherTask.earliestEnd THEN 1
    ELSE 0
  END) AS certain
RETURN one.id AS one, other.id AS other, size(things) AS shared, roles AS things, CASE certain WHEN 1 THEN 'YES' ELSE 'UNKNOWN' END AS holds
ORDER BY shared DESC, one, other
