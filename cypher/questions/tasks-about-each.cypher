// Answers: who has which task (or is proposed for it, disclaims it, or lacks it) about each of these things, what it is
// a part of, and what it imposes; of an obligation also about the provision that imposes it and the topics of both, and
// wider ones? Those of bodies of another State are left out.
// Parameters: things (ids), state (id):
// :param {things: ["ilo/c029/art-1-1#suppress-forced-labour", "kaz/labour-code-2007/art-8"], state: "KAZ"}
// Columns: id (the thing asked about), bearer, target, edge.
UNWIND $things AS id
MATCH (thing:Entity {id: id})
CALL (thing) {
  RETURN thing AS reached
  UNION
  MATCH (thing)-[:IMPOSES]-(reached)
  RETURN reached
  UNION
  MATCH (thing)<-[:IMPOSES*0..1]-()-[:ABOUT]->(reached:Topic)
  WHERE thing:Obligation
  RETURN reached
}
UNWIND reached.derivedTargets AS targetId
WITH DISTINCT id, targetId
MATCH (target:Entity {id: targetId})<-[task:RESPONSIBLE_FOR]-(bearer)
WHERE size(task.derivedBearers) = 0 OR $state IN task.derivedBearers
WITH id, task, bearer, target
ORDER BY task.id
RETURN
  id,
  bearer.digest + bearer.id AS bearer,
  target.digest + target.id AS target,
  task.digest + task.id AS edge
