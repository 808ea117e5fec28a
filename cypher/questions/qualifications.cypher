// Answers: which declarations of the State (reservations and the like) qualify each of these provisions, or the article or instrument
// that it is a part of?
// Parameters: state (id), provisions (ids):
// :param {state: "KAZ", provisions: ["un/crc/art-28-1", "un/crc/art-2-1"]}
// Columns: id (the provision asked about), declaration, effect.
UNWIND $provisions AS id
MATCH (:Entity {id: id})-[:PART_OF*0..]->()<-[qualifies:QUALIFIES]-(declaration)-[:MADE_BY]->({id: $state})
WITH DISTINCT id, qualifies, declaration
ORDER BY declaration.sortKey, qualifies.id
RETURN id, qualifies.effect AS effect, declaration {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS declaration
