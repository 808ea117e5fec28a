// Answers: what had a State signed by a day without consenting to be bound, for how long, and did consent come later?
// Parameters: asOf (a whole date), states (ids; null for all):
// :param {asOf: "2013-07-31", states: null}
// Columns: state, instrument, signedOn (null where the source gives no date), days (since the signature; null where its
// day is not known), consented (NO or UNKNOWN on the day), consentedOn (when a later consent is recorded; null where
// none is, or it has no date), attestedOn (as of when the signature's source speaks).
// Beware: of an agreement between two or three States, 'signed' may mean signed definitively (VCLT art. 12): UNKNOWN.
// No consent in the data is not no consent: see `attestedOn`.
MATCH (state:State)-[signature:PARTICIPATION {action: 'SIGNATURE'}]->(instrument:Instrument)
WHERE ($states IS NULL OR state.id IN $states) AND signature.latestStart <= $asOf
WITH
  state,
  instrument,
  signature,
  COLLECT {
    MATCH (state)-[act:PARTICIPATION]->(instrument)
    WHERE act.action IN [
      'RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT'
    ]
    RETURN act
    ORDER BY act.id
  } AS consents,
  EXISTS {
    MATCH (state)-[act:PARTICIPATION {action: 'NOT_PARTY'}]->(instrument)
    WHERE left(act.attestedOn + '-01-01', 10) >= $asOf
  } AS attestedLater
WHERE NOT any(act IN consents WHERE act.latestStart <= $asOf)
RETURN
  state.id AS state,
  instrument.id AS instrument,
  signature.date AS signedOn,
  CASE WHEN size(signature.date) = 10 THEN duration.inDays(date(signature.date), date($asOf)).days END AS days,
  CASE
    WHEN instrument:Agreement AND instrument.form <> 'MULTILATERAL' THEN 'UNKNOWN'
    WHEN attestedLater OR all(act IN consents WHERE act.earliestStart > $asOf) THEN 'NO'
    ELSE 'UNKNOWN'
  END AS consented,
  reduce(first = null, act IN consents | CASE WHEN first IS NULL OR act.date < first THEN act.date ELSE first END) AS consentedOn,
  signature.attestedOn AS attestedOn
ORDER BY days IS NULL, days DESC, state, instrument, signature.id
