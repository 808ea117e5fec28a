// Answers: how long did each State take from an instrument's adoption, and from its own signature, to its consent to be
// bound?
// Parameters: states (ids; null for all), instruments (ids; null for all):
// :param {states: ["KAZ", "KGZ", "RUS", "TJK", "UZB", "BLR"], instruments: null}
// Columns: state, instrument, adoptedOn, signedOn, consentedOn, action, daysFromAdoption, daysFromSignature (both null
// where a day is not known).
// Beware: dates known only by year give no number of days. Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan became
// independent in 1991: time before that is not theirs. A State that never consented has no row, so that an average is
// one of those who did.
MATCH (state:State)-[consent:PARTICIPATION]->(instrument:Treaty|IloConvention)
WHERE
  ($states IS NULL OR state.id IN $states)
  AND ($instruments IS NULL OR instrument.id IN $instruments)
  AND consent.action IN [
    'RATIFICATION', 'ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE', 'CONSENT'
  ]
  AND consent.date IS NOT NULL
WITH
  state,
  instrument,
  consent,
  head(COLLECT {
    MATCH (state)-[act:PARTICIPATION {action: 'SIGNATURE'}]->(instrument)
    RETURN act.date
    ORDER BY act.date, act.id
  }) AS signedOn
RETURN
  state.id AS state,
  instrument.id AS instrument,
  instrument.adoptedOn AS adoptedOn,
  signedOn,
  consent.date AS consentedOn,
  consent.action AS action,
  CASE
    WHEN size(consent.date) = 10 AND size(instrument.adoptedOn) = 10
      THEN duration.inDays(date(instrument.adoptedOn), date(consent.date)).days
  END AS daysFromAdoption,
  CASE
    WHEN size(consent.date) = 10 AND size(signedOn) = 10 THEN duration.inDays(date(signedOn), date(consent.date)).days
  END AS daysFromSignature
ORDER BY instrument, consentedOn, state, consent.id
