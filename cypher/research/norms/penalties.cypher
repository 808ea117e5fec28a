// Answers: with what does each norm punish a breach, how much at most, and what instead of what? One row a penalty.
// Parameters: state (id, of the law to look at; null for all law), asOf (a whole date):
// :param {state: "KAZ", asOf: "2012-10-01"}
// Columns: obligation, number (of the provision), part (of it), alternative (of the part: one of them is imposed,
// whole), penalty (its kind), optional (whether it may be left out), minimum, maximum, unit (of both), condition, holds
// (YES or UNKNOWN).
// Beware: penalties are stored as JSON texts; this cuts them at their quotes, which serves texts, numbers and no deeper
// structure. Outside, parse the text of `record`. A null maximum is one that the sources leave out: see `condition`. It
// never means that there is none.
MATCH (provision)-[:IMPOSES]->(obligation:Obligation)
WHERE
  obligation.penalties IS NOT NULL
  AND $asOf >= obligation.earliestStart AND $asOf < obligation.latestEnd
  AND ($state IS NULL OR EXISTS { (provision)-[:PART_OF*1..4]->()-[:LAW_OF]->({id: $state}) })
UNWIND range(0, size(obligation.penalties) - 1) AS position
// A quote within a text stands as \" in JSON: made an apostrophe, so that every other quote ends a text.
WITH provision, obligation, position, replace(obligation.penalties[position], '\\"', "'") AS penalty
ORDER BY obligation.sortKey, position
RETURN
  obligation.id AS obligation,
  provision.number AS number,
  split(split(penalty, '"part":"')[1], '"')[0] AS part,
  split(split(penalty, '"alternative":"')[1], '"')[0] AS alternative,
  split(split(penalty, '"kind":"')[1], '"')[0] AS penalty,
  penalty CONTAINS '"optional":true' AS optional,
  toFloat(split(replace(split(penalty, '"minimum":')[1], '}', ','), ',')[0]) AS minimum,
  toFloat(split(replace(split(penalty, '"maximum":')[1], '}', ','), ',')[0]) AS maximum,
  split(split(penalty, '"unit":"')[1], '"')[0] AS unit,
  split(split(penalty, '"condition":"')[1], '"')[0] AS condition,
  CASE WHEN $asOf >= obligation.latestStart AND $asOf < obligation.earliestEnd THEN 'YES' ELSE 'UNKNOWN' END AS holds
