// Answers: which group stands in which obligation, as one it protects, shuts out, or lays a duty on? The edges of a
// two-mode network of groups and obligations.
// Parameters: group (id, to see it and the groups within it; null for all), topic (id, with the topics within it; null
// for all), asOf (a whole date), limit (a whole number):
// :param {group: "group/children", topic: null, asOf: "2012-10-01", limit: 1000}
// Columns: group, obligation, relation (PROTECTS, EXCLUDES or BORNE_BY), modality, instrument, holds (YES or UNKNOWN).
// Beware: an obligation of a treaty holds where the treaty is in force generally. Whether it binds a State is another
// question (`obligationsCovering` of the API). Wider groups are no edges here: migrant children are children too, see
// obligations-by-group.cypher.
MATCH (group:Group)<-[edge:PROTECTS|EXCLUDES|BORNE_BY]-(obligation:Obligation)
WHERE
  ($group IS NULL OR EXISTS { (group)-[:BROADER]->*({id: $group}) })
  AND ($topic IS NULL OR EXISTS { (obligation)-[:ABOUT]->()-[:BROADER]->*({id: $topic}) })
  AND $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
MATCH (obligation)<-[:IMPOSES]-(provision)
MATCH (provision)-[:PART_OF*1..4]->(instrument:Instrument)
WHERE NOT EXISTS { (instrument)-[:PART_OF]->() }
WITH DISTINCT group, edge, obligation, instrument
ORDER BY group.id, obligation.sortKey, edge.id
LIMIT $limit
RETURN
  group.id AS group,
  obligation.id AS obligation,
  type(edge) AS relation,
  obligation.modality AS modality,
  instrument.id AS instrument,
  CASE WHEN $asOf >= edge.latestStart AND $asOf < edge.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds
