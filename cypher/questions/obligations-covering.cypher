// Answers: which obligations protect one of these groups, or shut one out (by themselves, their provision, its article
// or the whole instrument), and may concern any of the States? Those of treaties, conventions and soft law, and of
// agreements in which one takes part; with concerns that begin with `law:` also those of their own law, and of private
// undertakings given there, as far as these may hold on one of some days. Whether each is binding on a date is judged
// from these rows in src/questions/. An instrument of a joinable kind that is about a topic brings all that it imposes.
// Parameters: groups (ids), concerns (what `derivedConcerns` may hold), own (those of the concerns that are of own
// law), first and last (of the days, null for all), joinable (kinds of instruments that States join), topics and
// modalities (lists that narrow the answer, null for all):
// :param {groups: ["group/children"], concerns: ["*", "party:KAZ", "law:KAZ"], own: ["law:KAZ"], first: "2012-10-01", last: "2012-10-01", joinable: ["Treaty", "IloConvention", "Agreement"], topics: null, modalities: null}
// Columns: obligation, provision, instrument, protects (ids of all groups that it protects), excludes (the ids of those
// asked for that it shuts out).
WITH [group IN $groups | [concern IN $concerns + ['several'] | concern + ' ' + group]] AS byGroup
WITH reduce(all = [], each IN byGroup | all + each) AS reaches
CALL (reaches) {
  MATCH (obligation)-[edge:PROTECTS]->()
  USING INDEX edge:PROTECTS(derivedReach)
  WHERE edge.derivedReach IN reaches
  RETURN obligation
  UNION
  MATCH (part)-[edge:EXCLUDES]->()
  USING INDEX edge:EXCLUDES(derivedReach)
  WHERE edge.derivedReach IN reaches
  MATCH (part)<-[:PART_OF*0..]-()-[:IMPOSES*0..1]->(obligation:Obligation)
  RETURN obligation
}
WITH obligation
WHERE
  any(concern IN obligation.derivedConcerns WHERE concern IN $concerns) AND
  ($modalities IS NULL OR obligation.modality IN $modalities) AND
  ($first IS NULL OR none(concern IN obligation.derivedConcerns WHERE concern IN $own) OR
    (obligation.earliestStart <= $last AND obligation.latestEnd > $first))
UNWIND [(obligation)<-[:IMPOSES]-(each) | each] AS provision
WITH obligation, provision
WHERE $topics IS NULL
  OR EXISTS { (obligation)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
  OR EXISTS { (provision)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
  OR EXISTS {
    MATCH (treaty:Entity {id: obligation.derivedInstrument})-[:ABOUT]->(topic)
    WHERE treaty.kind IN $joinable AND topic.id IN $topics
  }
MATCH (instrument:Entity {id: obligation.derivedInstrument})
RETURN
  obligation.digest + obligation.id AS obligation,
  provision.digest + provision.id AS provision,
  instrument.digest + instrument.id AS instrument,
  obligation.derivedProtects AS protects,
  [group IN obligation.derivedExcludes WHERE group IN $groups] AS excludes
