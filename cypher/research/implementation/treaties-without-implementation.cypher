// Answers: of how many obligations of each treaty that the State had consented to does its law, policy or practice
// carry out anything, and of how many is nothing recorded?
// Parameters: state (id), modalities (of the obligations), asOf (a whole date):
// :param {state: "KAZ", modalities: ["DUTY", "PROHIBITION", "RIGHT"], asOf: "2012-10-01"}
// Columns: instrument, obligations (number of those entered), implemented (by something that held on the day), perhaps
// (by something of which that is not known, and by nothing else), contradicted (number), share (implemented of all, 0
// to 1), attestedOn (as of when the latest source of the implementing norms speaks).
// Beware: none in the data is not none in law: national law is held as far as five documents speak of it. Read a share
// beside the number of obligations, and beside what `kaz/` holds of the subject (norms/law-on-a-day.cypher). Consent is
// counted where it is certain on the day.
MATCH (party:State {id: $state})-[act:PARTICIPATION]->(treaty:Treaty|IloConvention)
WHERE
  act.action IN ['RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT']
  AND act.latestStart <= $asOf
  AND NOT EXISTS {
    MATCH (party)-[denunciation:PARTICIPATION {action: 'DENUNCIATION'}]->(treaty)
    WHERE denunciation.earliestStart <= $asOf
  }
WITH DISTINCT treaty
MATCH (treaty)<-[:PART_OF*1..4]-(provision)-[:IMPOSES]->(obligation:Obligation)
WHERE obligation.modality IN $modalities AND $asOf >= obligation.earliestStart AND $asOf < obligation.latestEnd
WITH DISTINCT treaty, obligation
WITH
  treaty,
  obligation,
  COLLECT {
    MATCH (obligation)<-[edge:IMPLEMENTS]-(norm)
    WHERE
      $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
      AND EXISTS { (norm)-[:PART_OF*0..4]->()-[:LAW_OF|SERVES]->({id: $state}) }
    RETURN edge
  } AS implementing,
  EXISTS {
    MATCH (obligation)<-[edge:CONTRADICTS]-(norm)
    WHERE
      $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
      AND EXISTS { (norm)-[:PART_OF*0..4]->()-[:LAW_OF]->({id: $state}) }
  } AS contradicted
WITH
  treaty,
  implementing,
  contradicted,
  any(edge IN implementing WHERE $asOf >= edge.latestStart AND $asOf < edge.earliestEnd) AS holds
WITH
  treaty,
  count(*) AS obligations,
  sum(CASE WHEN holds THEN 1 ELSE 0 END) AS implemented,
  sum(CASE WHEN NOT holds AND size(implementing) > 0 THEN 1 ELSE 0 END) AS perhaps,
  sum(CASE WHEN contradicted THEN 1 ELSE 0 END) AS contradicted,
  max(reduce(latest = null, edge IN implementing |
    CASE WHEN latest IS NULL OR edge.attestedOn > latest THEN edge.attestedOn ELSE latest END)) AS attestedOn
RETURN
  treaty.id AS instrument,
  obligations,
  implemented,
  perhaps,
  contradicted,
  round(toFloat(implemented) / obligations, 3) AS share,
  attestedOn
ORDER BY share, obligations DESC, instrument
