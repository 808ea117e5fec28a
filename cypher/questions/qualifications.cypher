// Answers: which declarations of the States (reservations and the like) qualify each of these provisions, or the article or instrument
// that it is a part of?
// Parameters: states (ids), provisions (ids):
// :param {states: ["KAZ"], provisions: ["un/crc/art-28-1", "un/crc/art-2-1"]}
// Columns: id (the provision asked about), state (who made it), declaration, effect.
UNWIND $states AS id
MATCH (state:Entity {id: id})<-[:MADE_BY]-(declaration)-[qualifies:QUALIFIES]->()<-[:PART_OF*0..]-(provision)
WHERE provision.id IN $provisions
WITH DISTINCT provision, state, qualifies, declaration
ORDER BY declaration.sortKey, state.id, qualifies.id
RETURN provision.id AS id, state.id AS state, qualifies.effect AS effect, declaration {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS declaration
