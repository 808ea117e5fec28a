// Answers: which States had consented to be bound by which instruments on a day, and which had only signed? The table
// behind every comparison of States.
// Parameters: asOf (a whole date), states (ids; null for all):
// :param {asOf: "2012-10-01", states: ["KAZ", "KGZ", "RUS", "TJK", "UZB", "BLR"]}
// Columns: state, instrument, consented (YES, NO or UNKNOWN), signed (YES, NO or UNKNOWN), acts (each act with its
// date, oldest first), attestedOn (as of when the latest of the acts' sources speaks).
// Beware: consent is not yet being bound. Whether the instrument is in force for the State is judged by the API
// (`participation`), from final clauses too. After a denunciation the answer is UNKNOWN here. A pair without any act is
// no row: nothing is known.
MATCH (state:State)-[:PARTICIPATION]->(instrument:Instrument)
WHERE $states IS NULL OR state.id IN $states
WITH DISTINCT state, instrument
WITH
  state,
  instrument,
  COLLECT {
    MATCH (state)-[act:PARTICIPATION]->(instrument)
    RETURN act
    ORDER BY coalesce(act.date, act.attestedOn, '9999'), act.id
  } AS acts,
  COLLECT {
    MATCH (state)<-[:INVOLVES]-(law:Event {form: 'RATIFICATION_ACT'})-[:ABOUT]->(instrument)
    RETURN left(law.startedOn + '-01-01', 10)
  } AS approvals
WITH
  state,
  instrument,
  acts,
  approvals,
  [act IN acts WHERE act.action IN [
    'RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT'
  ]] AS given,
  [act IN acts WHERE act.action = 'SIGNATURE'] AS signatures
// Where a consent is dated, an undated one tells of the same.
WITH *, [act IN given WHERE act.date IS NOT NULL OR all(other IN given WHERE other.date IS NULL)] AS consents
RETURN
  state.id AS state,
  instrument.id AS instrument,
  CASE
    WHEN left(instrument.adoptedOn + '-01-01', 10) > $asOf THEN 'NO'
    // What its predecessor had done counts for the State from its independence (VCSST art. 34).
    WHEN left(state.independentSince + '-01-01', 10) > $asOf THEN 'NO'
    WHEN any(act IN acts WHERE act.action = 'DENUNCIATION' AND coalesce(act.effectiveFrom, act.date, act.earliestStart) <= $asOf) THEN 'UNKNOWN'
    WHEN any(act IN consents WHERE act.latestStart <= $asOf) THEN 'YES'
    // A successor is a party from the day of the succession of States, whenever it notifies it (VCSST arts. 23 and 34).
    WHEN any(act IN consents WHERE act.action = 'SUCCESSION' AND coalesce(act.effectiveFrom, state.independentSince) <= $asOf) THEN 'YES'
    WHEN any(act IN consents WHERE act.action = 'SUCCESSION' AND coalesce(act.effectiveFrom, state.independentSince) IS NULL)
      THEN 'UNKNOWN'
    // The State's own law approved its consent only later.
    WHEN any(day IN approvals WHERE day > $asOf) THEN 'NO'
    // The law has passed, and no source tells whether consent followed.
    WHEN size(consents) = 0 AND any(day IN approvals WHERE none(
      act IN acts WHERE act.action = 'NOT_PARTY' AND left(act.attestedOn + '-01-01', 10) >= day
    )) THEN 'UNKNOWN'
    // Between two or three States, what is called signature may have been definitive (VCLT art. 12).
    WHEN instrument:Agreement AND instrument.form <> 'MULTILATERAL' AND any(act IN signatures WHERE act.earliestStart <= $asOf)
      THEN 'UNKNOWN'
    WHEN all(act IN consents WHERE act.earliestStart > $asOf) THEN 'NO'
    // Attested as not yet a party on this day or later: the undated consent came afterwards.
    WHEN any(act IN acts WHERE act.action = 'NOT_PARTY' AND left(act.attestedOn + '-01-01', 10) >= $asOf) THEN 'NO'
    ELSE 'UNKNOWN'
  END AS consented,
  CASE
    WHEN any(act IN signatures WHERE act.latestStart <= $asOf) THEN 'YES'
    WHEN all(act IN signatures WHERE act.earliestStart > $asOf) THEN 'NO'
    ELSE 'UNKNOWN'
  END AS signed,
  [act IN acts | act.action + coalesce(' ' + act.date, '')] AS acts,
  reduce(latest = null, act IN acts | CASE WHEN latest IS NULL OR act.attestedOn > latest THEN act.attestedOn ELSE latest END) AS attestedOn
ORDER BY instrument, state
