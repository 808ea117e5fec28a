// Answers: how much alike are the commitments of each two States on a day? Jaccard's measure: instruments that both
// consented to, of those that at least one did.
// Parameters: asOf (a whole date), states (ids):
// :param {asOf: "2013-07-31", states: ["KAZ", "KGZ", "RUS", "TJK", "UZB", "BLR"]}
// Columns: one, other, shared (number), either (number), similarity (0 to 1; null where neither consented to any),
// leftOut (number of instruments left out, since nothing certain is known of one of the two).
// Beware: only instruments for which something certain is known of both are compared: see `leftOut` before a figure is
// quoted. Agreements between single States are not compared. What is held of whom: `coverageOfData` of the API.
MATCH (state:State)
WHERE state.id IN $states
MATCH (instrument:Treaty|IloConvention)
WITH
  state,
  instrument,
  COLLECT { MATCH (state)-[act:PARTICIPATION]->(instrument) RETURN act } AS acts
WITH
  state,
  instrument,
  acts,
  [act IN acts WHERE act.action IN [
    'RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT'
  ]] AS consents
WITH
  state,
  instrument,
  CASE
    WHEN left(instrument.adoptedOn + '-01-01', 10) > $asOf THEN 'NO'
    WHEN size(acts) = 0 OR any(act IN acts WHERE act.action = 'DENUNCIATION' AND coalesce(act.effectiveFrom, act.date, act.earliestStart) <= $asOf) THEN 'UNKNOWN'
    WHEN any(act IN consents WHERE act.latestStart <= $asOf) THEN 'YES'
    // Since when a successor is a party hangs on the succession of States, not on the notice (VCSST arts. 23 and 34).
    WHEN any(act IN consents WHERE act.action = 'SUCCESSION') THEN 'UNKNOWN'
    WHEN all(act IN consents WHERE act.earliestStart > $asOf) THEN 'NO'
    WHEN any(act IN acts WHERE act.action = 'NOT_PARTY' AND left(act.attestedOn + '-01-01', 10) >= $asOf) THEN 'NO'
    ELSE 'UNKNOWN'
  END AS consented
ORDER BY state.id, instrument.sortKey
WITH state.id AS state, collect({id: instrument.id, consented: consented}) AS instruments
WITH collect({state: state, instruments: instruments}) AS rows
UNWIND range(0, size(rows) - 2) AS first
UNWIND range(first + 1, size(rows) - 1) AS second
WITH
  rows[first].state AS one,
  rows[second].state AS other,
  [position IN range(0, size(rows[first].instruments) - 1) |
    [rows[first].instruments[position].consented, rows[second].instruments[position].consented]] AS pairs
WITH
  one,
  other,
  [pair IN pairs WHERE NOT 'UNKNOWN' IN pair] AS known,
  size([pair IN pairs WHERE 'UNKNOWN' IN pair]) AS leftOut
WITH
  one,
  other,
  size([pair IN known WHERE pair = ['YES', 'YES']]) AS shared,
  size([pair IN known WHERE 'YES' IN pair]) AS either,
  leftOut
RETURN one, other, shared, either, CASE WHEN either > 0 THEN round(toFloat(shared) / either, 3) END AS similarity, leftOut
ORDER BY similarity DESC, one, other
