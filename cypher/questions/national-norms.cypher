// Answers: in which instrument does each of these provisions stand, whom does what it imposes protect, and whom does
// it, its article or its instrument shut out?
// Parameters: provisions (ids):
// :param {provisions: ["kaz/order-398/admission-to-education"]}
// Columns: id (the provision asked about); instrument (none for what is no provision); protects, excludes (groups).
UNWIND $provisions AS id
MATCH (provision:Entity {id: id})
OPTIONAL MATCH (instrument:Entity {id: provision.derivedInstrument})
RETURN
  id,
  instrument.digest + instrument.id AS instrument,
  COLLECT {
    MATCH (provision)-[:IMPOSES]->()-[:PROTECTS]->(group)
    WITH DISTINCT group
    ORDER BY group.sortKey
    RETURN group.digest + group.id
  } AS protects,
  COLLECT {
    CALL (provision) {
      MATCH (provision)-[:EXCLUDES]->(group)
      RETURN group
      UNION
      UNWIND provision.derivedExcludes AS excluded
      MATCH (group:Entity {id: excluded})
      RETURN group
    }
    WITH group
    ORDER BY group.sortKey
    RETURN group.digest + group.id
  } AS excludes
