// Answers: which elements of a definition or obligation does each national provision cover, which does it lack, and
// which are left open?
// Parameters: state (id), instrument (id; null for all), asOf (a whole date):
// :param {state: "KAZ", instrument: "un/palermo-tip", asOf: "2012-10-01"}
// Columns: obligation, provision (null where nothing implements it), element (its key), kind, text, verdict (COVERED,
// LACKING or OPEN; null without a provision), basis (SOURCE where a source says so, COMPARISON where it is our reading
// of two texts), holds (YES or UNKNOWN), citations (document|pinpoint|checked).
// Beware: OPEN is neither covered nor lacking: the sources quote only a part of the provision. Elements are stored as
// JSON texts; this cuts them at their quotes. Provisions that do not hold on the day are left out.
MATCH (:Instrument)<-[:PART_OF*1..4]-()-[:IMPOSES]->(obligation:Obligation)
WHERE
  obligation.elements IS NOT NULL
  AND EXISTS {
    MATCH (obligation)<-[:IMPOSES]-()-[:PART_OF*1..4]->(treaty:Treaty|IloConvention)
    WHERE $instrument IS NULL OR treaty.id = $instrument
  }
WITH DISTINCT obligation
OPTIONAL MATCH (obligation)<-[edge:IMPLEMENTS]-(norm)
WHERE
  $asOf >= edge.earliestStart AND $asOf < edge.latestEnd
  AND EXISTS { (norm)-[:PART_OF*0..4]->()-[:LAW_OF|SERVES]->({id: $state}) }
UNWIND range(0, size(obligation.elements) - 1) AS position
// A quote within a text stands as \" in JSON: made an apostrophe, so that every other quote ends a text.
WITH obligation, norm, edge, position, replace(obligation.elements[position], '\\"', "'") AS element
WITH obligation, norm, edge, position, element, split(split(element, '"key":"')[1], '"')[0] AS key
ORDER BY obligation.sortKey, norm.sortKey, edge.id, position
RETURN
  obligation.id AS obligation,
  norm.id AS provision,
  key AS element,
  split(split(element, '"kind":"')[1], '"')[0] AS kind,
  split(split(element, '"text":"')[1], '"')[0] AS text,
  CASE
    WHEN edge IS NULL THEN null
    WHEN key IN edge.covers THEN 'COVERED'
    WHEN key IN edge.lacks THEN 'LACKING'
    ELSE 'OPEN'
  END AS verdict,
  edge.basis AS basis,
  CASE
    WHEN edge IS NULL THEN null
    WHEN $asOf >= edge.latestStart AND $asOf < edge.earliestEnd THEN 'YES'
    ELSE 'UNKNOWN'
  END AS holds,
  edge.citations AS citations
