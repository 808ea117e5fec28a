// Answers: what has the State done about each of these instruments, and on which instruments does each depend as their protocol?
// Parameters: state (id), instruments (ids):
// :param {state: "KAZ", instruments: ["un/crc", "un/crc-op1"]}
// Columns: instrument; acts (PARTICIPATION edges of the State, oldest first); parents (ids).
UNWIND $instruments AS id
MATCH (instrument:Entity {id: id})
RETURN
  instrument {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS instrument,
  COLLECT {
    MATCH (instrument)<-[act:PARTICIPATION]-({id: $state})
    RETURN act {.id, .properties, .citationRecords, .earliestStart, .latestStart, .earliestEnd, .latestEnd}
    ORDER BY act.earliestStart, act.id
  } AS acts,
  COLLECT {
    MATCH (instrument)-[dependence:PROTOCOL_TO]->(parent)
    WHERE NOT coalesce(dependence.independent, false)
    RETURN parent.id
    ORDER BY parent.id
  } AS parents
