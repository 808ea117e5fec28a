// Answers: what did these States do about treaties, conventions and agreements, and when, oldest first?
// Parameters: states (ids), from and to (whole dates, both included; null for no bound):
// :param {states: ["KAZ", "KGZ", "RUS", "TJK", "UZB", "BLR"], from: "2000-01-01", to: "2012-12-31"}
// Columns: date (as far as the source gives it; null where it gives none), state, action, instrument, inForceFrom (only
// where a source says it), attestedOn, basis (SOURCE or INFERRED), citations (document|pinpoint|checked).
// Beware: what has no date or only a year stays in where it may lie within the range. NOT_PARTY is no act but a
// statement of a source, as of `attestedOn`; it is kept where that day lies within the range.
MATCH (state:State)-[act:PARTICIPATION]->(instrument:Instrument)
WHERE state.id IN $states
WITH
  state,
  act,
  instrument,
  CASE act.action WHEN 'NOT_PARTY' THEN left(act.attestedOn + '-01-01', 10) ELSE act.earliestStart END AS first,
  CASE act.action WHEN 'NOT_PARTY' THEN left(act.attestedOn + '-01-01', 10) ELSE act.latestStart END AS last
WHERE ($from IS NULL OR last >= $from) AND ($to IS NULL OR first <= $to)
RETURN
  act.date AS date,
  state.id AS state,
  act.action AS action,
  instrument.id AS instrument,
  act.inForceFrom AS inForceFrom,
  act.attestedOn AS attestedOn,
  act.basis AS basis,
  act.citations AS citations
ORDER BY date IS NULL, date, attestedOn, state, instrument, act.id
