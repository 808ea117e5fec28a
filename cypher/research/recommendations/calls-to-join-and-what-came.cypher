// Answers: which treaties was a State asked to join, by whom and when, and did it?
// Parameters: state (id):
// :param {state: "KAZ"}
// Columns: instrument, recommendation, makers (ids; empty where the source names none), madeOn, signedOn, consentedOn
// (null where none is recorded, or it has no date), inForceFrom (only where a source says it), notPartyOn (the last
// date as of which a source says that the State was not a party), outcome (JOINED, NOT_JOINED or UNKNOWN as far as the
// data goes).
// Beware: JOINED does not say that the call was the reason, nor that it came first: compare `madeOn`. NOT_JOINED is as
// of `notPartyOn`; what came later is not known. Some of the statements that a State is not a party were inferred from
// the call itself.
MATCH (party:State {id: $state})<-[:ADDRESSED_TO|ABOUT]-(recommendation:Recommendation)-[:CALLS_FOR]->(treaty:Treaty|IloConvention)
WITH DISTINCT party, recommendation, treaty
WITH
  recommendation,
  treaty,
  COLLECT {
    MATCH (party)-[act:PARTICIPATION]->(treaty)
    WHERE act.action IN [
      'RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT'
    ]
    RETURN act
    ORDER BY coalesce(act.date, act.inForceFrom, act.attestedOn, '9999'), act.id
  } AS consents,
  COLLECT {
    MATCH (party)-[act:PARTICIPATION {action: 'SIGNATURE'}]->(treaty)
    RETURN act.date
    ORDER BY act.date, act.id
  } AS signatures,
  COLLECT {
    MATCH (party)-[act:PARTICIPATION {action: 'NOT_PARTY'}]->(treaty)
    RETURN act.attestedOn
    ORDER BY act.attestedOn DESC, act.id
  } AS notParty
RETURN
  treaty.id AS instrument,
  recommendation.id AS recommendation,
  COLLECT { MATCH (recommendation)-[:MADE_BY]->(maker) RETURN maker.id ORDER BY maker.id } AS makers,
  recommendation.madeOn AS madeOn,
  signatures[0] AS signedOn,
  consents[0].date AS consentedOn,
  consents[0].inForceFrom AS inForceFrom,
  notParty[0] AS notPartyOn,
  CASE
    WHEN size(consents) > 0 THEN 'JOINED'
    WHEN size(notParty) > 0 THEN 'NOT_JOINED'
    ELSE 'UNKNOWN'
  END AS outcome
ORDER BY instrument, madeOn, recommendation
