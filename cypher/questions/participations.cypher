// Answers: what has each State done about each instrument, and on which instruments does that depend as their protocol?
// Parameters: pairs (each a state and an instrument, ids):
// :param {pairs: [{state: "KAZ", instrument: "un/crc"}, {state: "KAZ", instrument: "un/crc-op1"}]}
// Columns: state (id); instrument; acts (PARTICIPATION edges of the State); parents (ids). In the order asked.
UNWIND range(0, size($pairs) - 1) AS position
WITH position, $pairs[position] AS pair
MATCH (instrument:Entity {id: pair.instrument})
OPTIONAL MATCH (state:Entity {id: pair.state})
RETURN
  pair.state AS state,
  instrument {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS instrument,
  COLLECT {
    MATCH (state)-[act:PARTICIPATION]->(instrument)
    RETURN act {.id, .properties, .citationRecords, .earliestStart, .latestStart, .earliestEnd, .latestEnd}
    ORDER BY act.id
  } AS acts,
  COLLECT {
    MATCH (instrument)-[dependence:PROTOCOL_TO]->(parent)
    WHERE NOT coalesce(dependence.independent, false)
    RETURN parent.id
    ORDER BY parent.id
  } AS parents
ORDER BY position
