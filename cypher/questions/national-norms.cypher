// Answers: in which instrument does each of these provisions stand, whom does what it imposes protect, and whom does it, its article or its
// instrument shut out?
// Parameters: provisions (ids):
// :param {provisions: ["kaz/order-398/admission-to-education"]}
// Columns: id (the provision asked about); instruments (one, or none for what is no provision); protects, excludes (groups).
UNWIND $provisions AS id
MATCH (provision:Entity {id: id})
RETURN
  id,
  COLLECT {
    MATCH (provision) ((:Provision)-[:PART_OF]->()) + (whole)
    WHERE NOT whole:Provision
    RETURN whole.record
    ORDER BY whole.sortKey
  } AS instruments,
  COLLECT {
    MATCH (provision)-[:IMPOSES]->()-[:PROTECTS]->(group)
    WITH DISTINCT group
    ORDER BY group.sortKey
    RETURN group.record
  } AS protects,
  COLLECT {
    MATCH (provision) ((:Provision)-[:PART_OF]->()) * (whole)-[:EXCLUDES]->(group)
    WITH DISTINCT group
    ORDER BY group.sortKey
    RETURN group.record
  } AS excludes
