// Answers: which national norms run against which international obligations, for whom, and was the State bound to them?
// Parameters: state (id), asOf (a whole date):
// :param {state: "KAZ", asOf: "2012-10-01"}
// Columns: provision, obligation, instrument, consented (YES where the State's consent is certain on the day, else
// OTHER), groups (that the obligation protects), holds (YES or UNKNOWN), basis, citations (document|pinpoint|checked).
// Beware: the national norm stays valid in national law all the same. OTHER is not bound, signed only or not known:
// commitments-on-a-day.cypher tells which. COMPARISON is our reading of two texts and no finding of a source.
MATCH (norm)-[edge:CONTRADICTS]->(obligation:Obligation)
WHERE
  $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
  AND EXISTS { (norm)-[:PART_OF*0..4]->()-[:LAW_OF]->({id: $state}) }
MATCH (obligation)<-[:IMPOSES]-()-[:PART_OF*1..4]->(treaty:Instrument)
WHERE NOT EXISTS { (treaty)-[:PART_OF]->() }
WITH DISTINCT norm, edge, obligation, treaty
ORDER BY norm.sortKey, obligation.sortKey, edge.id
RETURN
  norm.id AS provision,
  obligation.id AS obligation,
  treaty.id AS instrument,
  CASE
    WHEN EXISTS {
      MATCH (:State {id: $state})-[act:PARTICIPATION]->(treaty)
      WHERE
        act.action IN ['RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT']
        AND act.latestStart <= $asOf
    } AND NOT EXISTS {
      MATCH (:State {id: $state})-[act:PARTICIPATION {action: 'DENUNCIATION'}]->(treaty)
      WHERE act.earliestStart <= $asOf
    } THEN 'YES'
    ELSE 'OTHER'
  END AS consented,
  COLLECT { MATCH (obligation)-[:PROTECTS]->(group) RETURN group.id ORDER BY group.id } AS groups,
  CASE WHEN $asOf >= edge.latestStart AND $asOf < edge.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds,
  edge.basis AS basis,
  edge.citations AS citations
