// Answers: which obligations protect one of these groups, or shut one out (by themselves, their provision, its article or the whole
// instrument), and may concern any of the States? Those of treaties, conventions and soft law, and of agreements in which one takes part; with
// concerns that begin with `law:` also those of their own law, and of private undertakings given there, as far as these may hold on one of some days.
// Whether each is binding on a date is judged from these rows in src/questions/.
// Parameters: groups (ids), concerns (what `derivedConcerns` may hold), reaches (what `derivedReach` may hold: each of the concerns, and `several`, with
// each of the groups), own (those of the concerns that are of own law), first and last (of the days, null for all), topics and modalities (lists that
// narrow the answer, null for all):
// :param {groups: ["group/children"], concerns: ["*", "party:KAZ", "law:KAZ"], reaches: ["* group/children", "law:KAZ group/children", "several group/children"], own: ["law:KAZ"], first: "2012-10-01", last: "2012-10-01", topics: null, modalities: null}
// Columns: instrument (its record); candidates: lists of obligation, provision (their records), the ids of all groups that it protects, and of those
// asked for that it shuts out.
CALL () {
  MATCH (obligation)-[edge:PROTECTS]->()
  USING INDEX edge:PROTECTS(derivedReach)
  WHERE edge.derivedReach IN $reaches
  RETURN obligation
  UNION
  MATCH (part)-[edge:EXCLUDES]->()
  USING INDEX edge:EXCLUDES(derivedReach)
  WHERE edge.derivedReach IN $reaches
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
WITH
  obligation.derivedInstrument AS id,
  collect([obligation.record, provision.record, obligation.derivedProtects, [group IN obligation.derivedExcludes WHERE group IN $groups]]) AS candidates
MATCH (instrument:Entity {id: id})
RETURN instrument.record AS instrument, candidates
