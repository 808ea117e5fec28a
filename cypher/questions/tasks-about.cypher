// Answers: who has which task (or is proposed for it, disclaims it, or lacks it) about each of these things, what it is a part of, and what it
// imposes; of an obligation also about the provision that imposes it and the topics of both, and wider ones? Those of bodies of another State are left out.
// Parameters: things (ids), state (id):
// :param {things: ["ilo/c029/art-1-1#suppress-forced-labour", "kaz/labour-code-2007/art-8"], state: "KAZ"}
// Columns: id (the thing asked about), bearer, target, edge.
CALL () {
  UNWIND $things AS id
  MATCH (:Entity {id: id})-[:PART_OF|BROADER*0..]->(target)
  RETURN id, target
  UNION
  UNWIND $things AS id
  MATCH (:Entity {id: id})-[:IMPOSES]->(target)
  RETURN id, target
  UNION
  UNWIND $things AS id
  MATCH (:Entity {id: id})<-[:IMPOSES]-()-[:PART_OF*0..]->(target)
  RETURN id, target
  UNION
  UNWIND $things AS id
  MATCH (obligation:Entity {id: id})<-[:IMPOSES*0..1]-()-[:ABOUT]->(:Topic)-[:BROADER*0..]->(target)
  WHERE obligation:Obligation
  RETURN id, target
}
MATCH (target)<-[task:RESPONSIBLE_FOR]-(bearer)
WHERE NOT EXISTS { (bearer)-[:SERVES|SUBSIDIARY_OF|BROADER*0..]->(:State) }
  OR EXISTS { (bearer)-[:SERVES|SUBSIDIARY_OF|BROADER*0..]->({id: $state}) }
WITH DISTINCT id, task, bearer, target
ORDER BY task.id
RETURN
  id,
  bearer.digest + bearer.id AS bearer,
  target.digest + target.id AS target,
  task.digest + task.id AS edge
