// Answers: which obligations protect one of these groups, or shut one out (by themselves, their provision, its article or the whole
// instrument), and may concern any of the States? Those of treaties, conventions and soft law, and of agreements in which one takes part; with
// `national` also those of their own law, and of private undertakings given there. Whether each is binding on a date is judged from these rows
// in src/questions/.
// Parameters: groups (ids), states (ids), national (true or false), topics and modalities (lists that narrow the answer, null for all):
// :param {groups: ["group/children", "group/migrant-children"], states: ["KAZ"], national: true, topics: null, modalities: null}
// Columns: obligation, provision, instrument (id, kind, all properties as JSON text, the four days; many rows share an instrument, and one of them
// shows it); instrumentId; protects (ids of all groups that it protects); excludes (ids of those asked for that it shuts out).
CALL () {
  UNWIND $groups AS group
  MATCH (:Entity {id: group})<-[:PROTECTS]-(obligation:Obligation)
  RETURN obligation, null AS excluded
  UNION
  UNWIND $groups AS group
  MATCH (:Entity {id: group})<-[:EXCLUDES]-(obligation:Obligation)
  RETURN obligation, group AS excluded
  UNION
  UNWIND $groups AS group
  MATCH (:Entity {id: group})<-[:EXCLUDES]-()<-[:PART_OF*0..]-()-[:IMPOSES]->(obligation)
  RETURN obligation, group AS excluded
}
WITH obligation, collect(excluded) AS excludes
WHERE $modalities IS NULL OR obligation.modality IN $modalities
MATCH (obligation)<-[:IMPOSES]-(provision)
WHERE $topics IS NULL
  OR EXISTS { (obligation)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
  OR EXISTS { (provision)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
MATCH (provision) ((:Provision)-[:PART_OF]->()) + (instrument:Instrument)
WHERE CASE
  WHEN EXISTS { (instrument)-[:LAW_OF]->() } THEN $national AND EXISTS { (instrument)-[:LAW_OF]->(state) WHERE state.id IN $states }
  WHEN instrument:Agreement THEN EXISTS { (instrument)<-[:PARTICIPATION]-(state) WHERE state.id IN $states }
  ELSE (instrument:Treaty OR instrument:IloConvention OR instrument:SoftLaw) AND NOT coalesce(instrument.privateUndertaking, false)
END
WITH instrument, collect([obligation, provision, excludes]) AS rows
UNWIND range(0, size(rows) - 1) AS position
WITH instrument, position, rows[position][0] AS obligation, rows[position][1] AS provision, rows[position][2] AS excludes
ORDER BY obligation.sortKey, provision.sortKey
RETURN
  obligation {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS obligation,
  provision {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} AS provision,
  CASE position WHEN 0 THEN instrument {.id, .kind, .properties, .earliestStart, .latestStart, .earliestEnd, .latestEnd} END AS instrument,
  instrument.id AS instrumentId,
  COLLECT { MATCH (obligation)-[:PROTECTS]->(group) RETURN group.id ORDER BY group.id } AS protects,
  excludes
