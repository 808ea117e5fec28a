// Answers: on whom do duties and prohibitions fall: the State, its bodies, employers, parents, companies? How many of
// each kind, and by which instruments?
// Parameters: modalities (null for all), asOf (a whole date):
// :param {modalities: ["DUTY", "PROHIBITION"], asOf: "2012-10-01"}
// Columns: bearer (an id; 'the State asked about' where the treaty names nobody), kind (of the bearer's node; null for
// the State asked about), obligations (number), modalities (how many of each), instruments (ids).
// Beware: obligations of treaties store no State: whoever is asked about bears them. Nobody named is that, and not that
// nobody must comply. Those of soft law are counted too, and bind nobody by their nature.
MATCH (obligation:Obligation)
WHERE
  ($modalities IS NULL OR obligation.modality IN $modalities)
  AND $asOf >= obligation.earliestStart AND $asOf < obligation.latestEnd
OPTIONAL MATCH (obligation)-[:BORNE_BY]->(bearer)
WITH obligation, collect(bearer) AS bearers
UNWIND CASE WHEN obligation.stateBears OR size(bearers) = 0 THEN bearers + [null] ELSE bearers END AS bearer
MATCH (obligation)<-[:IMPOSES]-(provision)
MATCH (provision)-[:PART_OF*1..4]->(instrument:Instrument)
WHERE NOT EXISTS { (instrument)-[:PART_OF]->() }
WITH coalesce(bearer.id, 'the State asked about') AS bearer, bearer.kind AS kind, obligation, instrument
ORDER BY obligation.modality, instrument.id
WITH bearer, kind, collect(DISTINCT obligation) AS obligations, collect(DISTINCT instrument.id) AS instruments
RETURN
  bearer,
  kind,
  size(obligations) AS obligations,
  COLLECT {
    UNWIND obligations AS obligation
    WITH obligation.modality AS modality, count(*) AS number
    RETURN modality + ' ' + number
    ORDER BY modality
  } AS modalities,
  instruments
ORDER BY obligations DESC, bearer
