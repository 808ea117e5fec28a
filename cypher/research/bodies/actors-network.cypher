// Answers: who stands how to whom: holds office in, chairs, founded, funds, pays, buys from, is a subsidiary or member
// of whom? The edges of a one-mode network.
// Parameters: asOf (a whole date; null for ties of any date):
// :param {asOf: "2015-05-29"}
// Columns: source, tie, target, detail (the office, the goods, or the terms), holds (YES or UNKNOWN; null without a
// day), attestedOn, citations (document|pinpoint|checked).
// Beware: the ends may be groups (landowners, migrant workers) and, of funds, what is paid for. Such ties go on holding
// after their source speaks, as far as the data goes. None in the data is not none.
MATCH (source)-[tie:HOLDS_OFFICE|CHAIRS|FOUNDED|FUNDS|PAYS|BUYS_FROM|SUBSIDIARY_OF|MEMBER_OF]->(target)
WHERE NOT source:Instrument AND ($asOf IS NULL OR ($asOf >= tie.earliestStart AND $asOf < tie.latestEnd))
RETURN
  source.id AS source,
  type(tie) AS tie,
  target.id AS target,
  coalesce(tie.office, tie.goods, tie.terms) AS detail,
  CASE
    WHEN $asOf IS NULL THEN null
    WHEN $asOf >= tie.latestStart AND $asOf < tie.earliestEnd THEN 'YES'
    ELSE 'UNKNOWN'
  END AS holds,
  tie.attestedOn AS attestedOn,
  tie.citations AS citations
ORDER BY tie, source, target, detail
