// Answers: which obligations of the treaties that the State had consented to does nothing in its law, policy or
// practice carry out, on subjects of which the data holds some of its law?
// Parameters: state (id), topic (id, with the topics within it; null for all), modalities (of the obligations), asOf (a
// whole date):
// :param {state: "KAZ", topic: "topic/child-labour", modalities: ["DUTY", "PROHIBITION", "RIGHT"], asOf: "2012-10-01"}
// Columns: obligation, name, modality, instrument, subjects (its topics on which national law is held), nationalLaw
// (number of the State's acts, provisions and obligations on them).
// Beware: none in the data is not none in law. Only obligations on subjects on which national law is held are listed;
// the smaller `nationalLaw`, the less the absence says. A norm of which it is not known whether it held on the day
// counts as one that did not hold.
MATCH (party:State {id: $state})-[act:PARTICIPATION]->(treaty:Treaty|IloConvention)
WHERE
  act.action IN ['RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT']
  AND act.latestStart <= $asOf
  AND NOT EXISTS {
    MATCH (party)-[denunciation:PARTICIPATION {action: 'DENUNCIATION'}]->(treaty)
    WHERE denunciation.earliestStart <= $asOf
  }
WITH DISTINCT treaty
MATCH (treaty)<-[:PART_OF*1..4]-()-[:IMPOSES]->(obligation:Obligation)
WHERE
  obligation.modality IN $modalities
  AND $asOf >= obligation.latestStart AND $asOf < obligation.earliestEnd
  AND ($topic IS NULL OR EXISTS { (obligation)-[:ABOUT]->()-[:BROADER]->*({id: $topic}) })
  AND NOT EXISTS {
    MATCH (obligation)<-[edge:IMPLEMENTS]-(norm)
    WHERE
      $asOf >= edge.latestStart AND $asOf < edge.earliestEnd
      AND EXISTS { (norm)-[:PART_OF*0..4]->()-[:LAW_OF|SERVES]->({id: $state}) }
  }
WITH DISTINCT
  treaty,
  obligation,
  COLLECT {
    MATCH (obligation)-[:ABOUT]->(subject:Topic)<-[:ABOUT]-(norm)
    WHERE
      (norm:Provision OR norm:Obligation OR norm:Statute OR norm:Regulation)
      AND $asOf >= norm.earliestStart AND $asOf < norm.latestEnd
      AND EXISTS { (norm)<-[:IMPOSES*0..1]-()-[:PART_OF*0..4]->()-[:LAW_OF]->({id: $state}) }
    RETURN DISTINCT {subject: subject.id, norm: norm.id} AS found
  } AS held
WHERE size(held) > 0
ORDER BY treaty.id, obligation.sortKey
RETURN
  obligation.id AS obligation,
  obligation.name AS name,
  obligation.modality AS modality,
  treaty.id AS instrument,
  COLLECT { UNWIND held AS found RETURN DISTINCT found.subject ORDER BY found.subject } AS subjects,
  COUNT { UNWIND held AS found RETURN DISTINCT found.norm } AS nationalLaw
