// Answers: what do the declarations of the States (reservations and the like) do to which provisions?
// Parameters: states (ids):
// :param {states: ["KAZ"]}
// Columns: state (who made it), declaration, effect, parts (ids of all parts of what it qualifies, itself included).
UNWIND $states AS id
MATCH (state:Entity {id: id})<-[:MADE_BY]-(declaration)-[qualifies:QUALIFIES]->()
WITH state, declaration, qualifies
ORDER BY declaration.sortKey, state.id, qualifies.id
RETURN
  state.id AS state,
  declaration.digest + declaration.id AS declaration,
  qualifies.effect AS effect,
  qualifies.derivedParts AS parts
