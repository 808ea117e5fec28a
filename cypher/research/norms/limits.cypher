// Answers: which numbers do norms set: hours of work, ages, days to register? International and national ones side by
// side, one row a limit.
// Parameters: subject (part of its words, in small letters; empty for all), unit (null for all), asOf (a whole date):
// :param {subject: "age", unit: "year", asOf: "2012-10-01"}
// Columns: subject, limit (MINIMUM or MAXIMUM), value (null where the sources leave it out), unit, per, fromAge
// (included), toAge (excluded), condition, obligation, holds (YES or UNKNOWN).
// Beware: limits are stored as JSON texts; this cuts them at their quotes. Two limits are comparable only with the same
// subject, unit, `per` and condition. That one is stricter is no finding that the other breaches it.
MATCH (obligation:Obligation)
WHERE obligation.limits IS NOT NULL AND $asOf >= obligation.earliestStart AND $asOf < obligation.latestEnd
UNWIND range(0, size(obligation.limits) - 1) AS position
// A quote within a text stands as \" in JSON: made an apostrophe, so that every other quote ends a text.
WITH obligation, position, replace(obligation.limits[position], '\\"', "'") AS text
WITH
  obligation,
  position,
  text,
  split(split(text, '"subject":"')[1], '"')[0] AS subject,
  split(split(text, '"unit":"')[1], '"')[0] AS unit
WHERE toLower(subject) CONTAINS $subject AND ($unit IS NULL OR unit = $unit)
WITH obligation, position, text, subject, unit
ORDER BY subject, obligation.sortKey, position
RETURN
  subject,
  split(split(text, '"kind":"')[1], '"')[0] AS limit,
  toFloat(split(replace(split(text, '"value":')[1], '}', ','), ',')[0]) AS value,
  unit,
  split(split(text, '"per":"')[1], '"')[0] AS per,
  toInteger(split(replace(split(text, '"fromAge":')[1], '}', ','), ',')[0]) AS fromAge,
  toInteger(split(replace(split(text, '"toAge":')[1], '}', ','), ',')[0]) AS toAge,
  split(split(text, '"condition":"')[1], '"')[0] AS condition,
  obligation.id AS obligation,
  CASE WHEN $asOf >= obligation.latestStart AND $asOf < obligation.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds
