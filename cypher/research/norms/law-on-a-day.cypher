// Answers: which acts of a State's own law and policy, and which parts of them, held on a day, and for which is that
// not known?
// Parameters: state (id), asOf (a whole date):
// :param {state: "KAZ", asOf: "2012-10-01"}
// Columns: instrument, kind, part (id of a provision or other part; null in the row of the instrument itself), holds
// (YES or UNKNOWN), earliestStart, latestStart, earliestEnd, latestEnd, attestedOn.
// Beware: the four days decide. Before earliestStart and from latestEnd on: NO, which is left out. From latestStart on
// and before earliestEnd: YES. In between the sources allow no conclusion. `0001-01-01` and `9999-12-31` are open. What
// the data lacks may be law all the same.
MATCH (act:Instrument)-[:LAW_OF]->(:State {id: $state})
WHERE NOT EXISTS { (act)-[:PART_OF]->() }
MATCH (norm)-[:PART_OF*0..4]->(act)
WHERE (norm:Instrument OR norm:Provision) AND $asOf >= norm.earliestStart AND $asOf < norm.latestEnd
WITH DISTINCT act, norm
ORDER BY act.sortKey, norm <> act, norm.sortKey
RETURN
  act.id AS instrument,
  act.kind AS kind,
  CASE WHEN norm <> act THEN norm.id END AS part,
  CASE WHEN $asOf >= norm.latestStart AND $asOf < norm.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds,
  norm.earliestStart AS earliestStart,
  norm.latestStart AS latestStart,
  norm.earliestEnd AS earliestEnd,
  norm.latestEnd AS latestEnd,
  norm.attestedOn AS attestedOn
