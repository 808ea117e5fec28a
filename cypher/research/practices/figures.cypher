// Answers: which figures do the sources give on a subject or sector, of whom, from whom, and as of when?
// Parameters: topic (id of a topic or sector, with those within it; null for all):
// :param {topic: "topic/child-labour"}
// Columns: statistic, value, minimum (included), maximum (included), unit, population, approximate, assertion,
// assertedBy (ids), attestedOn, citations (document|pinpoint|checked).
// Beware: figures of one subject may be of different people, places and years: read `population` and `attestedOn`
// before two are compared. Figures that a source says do not exist are in practices/missing-figures.cypher.
MATCH (statistic:Statistic)
WHERE statistic.available AND ($topic IS NULL OR EXISTS { (statistic)-[:ABOUT|OCCURS_IN]->()-[:BROADER]->*({id: $topic}) })
RETURN
  statistic.id AS statistic,
  statistic.value AS value,
  statistic.minimum AS minimum,
  statistic.maximum AS maximum,
  statistic.unit AS unit,
  statistic.population AS population,
  statistic.approximate AS approximate,
  statistic.assertion AS assertion,
  COLLECT { MATCH (statistic)-[:ASSERTED_BY]->(who) RETURN who.id ORDER BY who.id } AS assertedBy,
  statistic.attestedOn AS attestedOn,
  COLLECT {
    MATCH (statistic)-[cited:CITED_IN]->(document)
    RETURN document.id + '|' + coalesce(cited.pinpoint, '') + '|' + cited.checked
    ORDER BY document.id, cited.id
  } AS citations
ORDER BY unit, population, statistic
