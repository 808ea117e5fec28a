// Answers: who has which task, is proposed for it, disclaims it, or lacks it? A State's tasks are those of itself, of
// bodies that work for or in it and of those placed under them, and those about its law and policy, or about what
// serves it or happens there.
// Parameters: state, bearer, target (ids); each null for all:
// :param {state: "KAZ", bearer: null, target: "kaz/labour-code-2007"}
// Columns: bearer, target, edge.
CALL () {
  MATCH (bearer:Entity {id: $bearer})-[task:RESPONSIBLE_FOR]->(target)
  WHERE $target IS NULL OR target.id = $target
  RETURN bearer, task, target
  UNION
  MATCH (target:Entity {id: $target})<-[task:RESPONSIBLE_FOR]-(bearer)
  WHERE $bearer IS NULL
  RETURN bearer, task, target
  UNION
  MATCH (bearer:Actor)
  WHERE $bearer IS NULL AND $target IS NULL
  MATCH (bearer)-[task:RESPONSIBLE_FOR]->(target)
  RETURN bearer, task, target
}
WITH bearer, task, target
WHERE $state IS NULL OR $state IN task.derivedStates
WITH bearer, task, target
ORDER BY task.id
RETURN
  bearer.digest + bearer.id AS bearer,
  target.digest + target.id AS target,
  task.digest + task.id AS edge
