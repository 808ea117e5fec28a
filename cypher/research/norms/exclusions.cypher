// Answers: whom do norms and mechanisms shut out, and which narrower groups fall under that?
// Parameters: asOf (a whole date):
// :param {asOf: "2012-10-01"}
// Columns: norm (what shuts out), kind, instrument (that it belongs to; null for a mechanism of its own), group,
// narrower (ids of the groups within it), holds (YES or UNKNOWN), citations (document|pinpoint|checked).
// Beware: an exclusion is what the norm says, and no finding of a breach: see violated-obligations.cypher and
// contradictions.cypher for those.
MATCH (norm)-[edge:EXCLUDES]->(group:Group)
WHERE $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
OPTIONAL MATCH (norm)<-[:IMPOSES*0..1]-()-[:PART_OF*0..4]->(whole:Instrument)
WHERE NOT EXISTS { (whole)-[:PART_OF]->() }
WITH DISTINCT norm, edge, group, whole
ORDER BY norm.sortKey, group.id, edge.id, whole.id
RETURN
  norm.id AS norm,
  norm.kind AS kind,
  whole.id AS instrument,
  group.id AS group,
  COLLECT { MATCH (group)<-[:BROADER*1..8]-(within:Group) RETURN DISTINCT within.id ORDER BY within.id } AS narrower,
  CASE WHEN $asOf >= edge.latestStart AND $asOf < edge.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds,
  edge.citations AS citations
