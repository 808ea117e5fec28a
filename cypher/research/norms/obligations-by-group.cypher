// Answers: how many obligations protect each group by its name, how many more through wider groups, and of how many
// instruments?
// Parameters: asOf (a whole date):
// :param {asOf: "2012-10-01"}
// Columns: group, named (obligations that name it), inherited (those that name only a wider group), instruments (of
// both), excluding (norms that shut it out by its name), wider (ids of its wider groups).
// Beware: obligations are counted as far as they are entered: more rows for a group may only mean that its treaty was
// read more closely. Those that do not hold on the day are left out; that they hold is not known of all. Whom an
// exclusion reaches in the end is judged by the API.
MATCH (group:Group)
WITH
  group,
  COLLECT {
    MATCH (group)<-[edge:PROTECTS]-(obligation:Obligation)
    WHERE $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
    RETURN DISTINCT obligation
  } AS named,
  COLLECT {
    MATCH (group)-[:BROADER*1..8]->(wider:Group)<-[edge:PROTECTS]-(obligation:Obligation)
    WHERE $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
    RETURN DISTINCT obligation
  } AS through
WITH group, named, [obligation IN through WHERE NOT obligation IN named] AS inherited
WHERE size(named) + size(inherited) > 0
RETURN
  group.id AS group,
  size(named) AS named,
  size(inherited) AS inherited,
  COUNT {
    UNWIND named + inherited AS obligation
    MATCH (obligation)<-[:IMPOSES]-(provision)
    MATCH (provision)-[:PART_OF*1..4]->(instrument:Instrument)
    WHERE NOT EXISTS { (instrument)-[:PART_OF]->() }
    RETURN DISTINCT instrument
  } AS instruments,
  COUNT {
    MATCH (group)<-[edge:EXCLUDES]-(norm)
    WHERE $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
    RETURN DISTINCT norm
  } AS excluding,
  COLLECT { MATCH (group)-[:BROADER*1..8]->(wider:Group) RETURN DISTINCT wider.id ORDER BY wider.id } AS wider
ORDER BY named DESC, inherited DESC, group
