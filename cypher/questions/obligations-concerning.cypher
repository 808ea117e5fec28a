// Answers: which obligations may concern the State, whomever they protect? Those of treaties, conventions and soft law; of agreements in
// which it takes part; of its own law, and of private undertakings given there. Whether each is binding on a date is judged from these rows
// in src/questions/.
// Parameters: state (id), topics (list that narrows the answer, null for all):
// :param {state: "KAZ", topics: ["topic/education"]}
// Columns: obligation, provision, instrument (id, kind, all properties as JSON text, the four days; many rows share an instrument, and one of them
// shows it); instrumentId; protects (ids of all groups that it protects).
CALL () {
  MATCH (instrument:Treaty)
  WHERE NOT EXISTS { (instrument)-[:LAW_OF]->() }
  RETURN instrument
  UNION
  MATCH (instrument:IloConvention)
  WHERE NOT EXISTS { (instrument)-[:LAW_OF]->() }
  RETURN instrument
  UNION
  MATCH (instrument:SoftLaw)
  WHERE NOT coalesce(instrument.privateUndertaking, false) AND NOT EXISTS { (instrument)-[:LAW_OF]->() }
  RETURN instrument
  UNION
  MATCH (:Entity {id: $state})-[:PARTICIPATION]->(instrument:Agreement)
  WHERE NOT EXISTS { (instrument)-[:LAW_OF]->() }
  RETURN instrument
  UNION
  MATCH (:Entity {id: $state})<-[:LAW_OF]-(instrument)
  RETURN instrument
}
MATCH (instrument) (()<-[:PART_OF]-(:Provision)) + (provision)-[:IMPOSES]->(obligation)
WHERE $topics IS NULL
  OR EXISTS { (obligation)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
  OR EXISTS { (provision)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
WITH instrument, collect([obligation, provision]) AS rows
UNWIND range(0, size(rows) - 1) AS position
WITH instrument, position, rows[position][0] AS obligation, rows[position][1] AS provision
ORDER BY obligation.sortKey, provision.sortKey
RETURN
  obligation {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS obligation,
  provision {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS provision,
  CASE position WHEN 0 THEN instrument {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} END AS instrument,
  instrument.id AS instrumentId,
  COLLECT { MATCH (obligation)-[:PROTECTS]->(group) RETURN group.id ORDER BY group.id } AS protects
