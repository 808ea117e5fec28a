// Answers: which figures do the sources say do not exist or were not given?
// Parameters: none.
// Columns: statistic, name, unit, population, assertion, assertedBy (ids), topics (ids of subjects and sectors),
// attestedOn, citations (document|pinpoint|checked).
// Beware: that a figure is lacking was true as of `attestedOn`: it may exist today. A subject without a row is one of
// which no source says that figures are lacking, and not one with figures.
MATCH (statistic:Statistic)
WHERE NOT statistic.available
RETURN
  statistic.id AS statistic,
  statistic.name AS name,
  statistic.unit AS unit,
  statistic.population AS population,
  statistic.assertion AS assertion,
  COLLECT { MATCH (statistic)-[:ASSERTED_BY]->(who) RETURN who.id ORDER BY who.id } AS assertedBy,
  COLLECT { MATCH (statistic)-[:ABOUT|OCCURS_IN]->(topic:Topic) RETURN DISTINCT topic.id ORDER BY topic.id } AS topics,
  statistic.attestedOn AS attestedOn,
  COLLECT {
    MATCH (statistic)-[cited:CITED_IN]->(document)
    RETURN document.id + '|' + coalesce(cited.pinpoint, '') + '|' + cited.checked
    ORDER BY document.id, cited.id
  } AS citations
ORDER BY statistic
