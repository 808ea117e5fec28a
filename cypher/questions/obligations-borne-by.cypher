// Answers: which obligations that may concern the State does one of these groups, bodies or persons bear? With
// `stateBears` also those that name no bearer, or the State beside others. Whether each is binding on a date is judged
// from these rows in src/questions/. An instrument of a joinable kind that is about a topic brings all that it imposes.
// Parameters: bearers (ids), concerns (what `derivedConcerns` may hold), stateBears, joinable (kinds of instruments
// that States join), topics and modalities (lists that narrow the answer, null for all):
// :param {bearers: ["group/employers"], concerns: ["*", "party:KAZ", "law:KAZ"], stateBears: false, joinable: ["Treaty", "IloConvention", "Agreement"], topics: null, modalities: null}
// Columns: obligation, provision, instrument, protects (ids of all groups that it protects), excludes (an empty list),
// bearers (ids of those asked for that are named).
CALL () {
  MATCH (bearer:Entity)<-[:BORNE_BY]-(obligation:Obligation)
  WHERE bearer.id IN $bearers AND any(concern IN obligation.derivedConcerns WHERE concern IN $concerns)
  RETURN obligation
  UNION
  MATCH (instrument:Instrument)
  USING INDEX instrument:Instrument(derivedConcern)
  WHERE
    $stateBears AND
    instrument.derivedConcern IN $concerns + ['several'] AND
    any(concern IN instrument.derivedConcerns WHERE concern IN $concerns)
  MATCH (obligation:Obligation {derivedInstrument: instrument.id})
  WHERE obligation.stateBears = true OR NOT EXISTS { (obligation)-[:BORNE_BY]->() }
  RETURN obligation
}
MATCH (obligation)<-[:IMPOSES]-(provision)
WHERE
  ($modalities IS NULL OR obligation.modality IN $modalities) AND
  ($topics IS NULL
    OR EXISTS { (obligation)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
    OR EXISTS { (provision)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
    OR EXISTS {
      MATCH (treaty:Entity {id: obligation.derivedInstrument})-[:ABOUT]->(topic)
      WHERE treaty.kind IN $joinable AND topic.id IN $topics
    })
CALL (obligation) {
  MATCH (instrument:Entity {id: obligation.derivedInstrument})
  RETURN instrument
}
RETURN
  obligation.digest + obligation.id AS obligation,
  provision.digest + provision.id AS provision,
  instrument.digest + instrument.id AS instrument,
  obligation.derivedProtects AS protects,
  [] AS excludes,
  COLLECT { MATCH (obligation)-[:BORNE_BY]->(bearer) WHERE bearer.id IN $bearers RETURN bearer.id } AS bearers
