// Answers: which obligations may concern the State, whomever they protect? Those of treaties, conventions and soft law;
// of agreements in which it takes part; of its own law, and of private undertakings given there. Whether each is
// binding on a date is judged from these rows in src/questions/. An instrument of a joinable kind that is about a topic
// brings all that it imposes.
// Parameters: concerns (what `derivedConcerns` may hold), joinable (kinds of instruments that States join), topics
// (list that narrows the answer, null for all):
// :param {concerns: ["*", "party:KAZ", "law:KAZ"], joinable: ["Treaty", "IloConvention", "Agreement"], topics: ["topic/education"]}
// Columns: obligation, provision, instrument, protects (ids of all groups that it protects), excludes (an empty list).
MATCH (instrument:Instrument)
USING INDEX instrument:Instrument(derivedConcern)
WHERE
  instrument.derivedConcern IN $concerns + ['several'] AND
  any(concern IN instrument.derivedConcerns WHERE concern IN $concerns)
MATCH (obligation:Obligation {derivedInstrument: instrument.id})<-[:IMPOSES]-(provision)
WHERE $topics IS NULL
  OR EXISTS { (obligation)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
  OR EXISTS { (provision)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
  OR EXISTS {
    MATCH (treaty:Entity {id: obligation.derivedInstrument})-[:ABOUT]->(topic)
    WHERE treaty.kind IN $joinable AND topic.id IN $topics
  }
RETURN
  obligation.digest + obligation.id AS obligation,
  provision.digest + provision.id AS provision,
  instrument.digest + instrument.id AS instrument,
  obligation.derivedProtects AS protects,
  [] AS excludes
