// Answers: what do the declarations of the States (reservations and the like) do to which provisions?
// Parameters: states (ids):
// :param {states: ["KAZ"]}
// Columns: state (who made it), declaration, effect, parts (ids of all parts of what it qualifies, itself included).
UNWIND $states AS id
MATCH (state:Entity {id: id})<-[:MADE_BY]-(declaration)-[qualifies:QUALIFIES]->(whole)
WITH state, declaration, qualifies, whole
ORDER BY declaration.sortKey, state.id, qualifies.id
RETURN
  state.id AS state,
  declaration.digest + declaration.id AS declaration,
  qualifies.effect AS effect,
  COLLECT { MATCH (whole)<-[:PART_OF*0..]-(part) RETURN DISTINCT part.id ORDER BY part.id } AS parts
