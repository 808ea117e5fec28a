// Answers: which statements rest on texts that nobody has seen for this data? By document, with what cites it.
// Parameters: none.
// Columns: document, pinpoint, nodes (ids that cite it), edges (ids).
// Beware: unchecked does not mean wrong: the text was cited by another source, or from a summary. Look it up before you
// rely on the detail.
CALL () {
  MATCH (node)-[cited:CITED_IN]->(document:Document)
  WHERE NOT cited.checked
  RETURN document.id AS document, cited.pinpoint AS pinpoint, node.id AS node, null AS edge
  UNION ALL
  MATCH ()-[edge]->()
  UNWIND edge.citations AS citation
  WITH edge, split(citation, '|') AS parts
  WHERE parts[2] = 'false'
  RETURN parts[0] AS document, parts[1] AS pinpoint, null AS node, edge.id AS edge
}
WITH document, pinpoint, node, edge
ORDER BY node, edge
RETURN document, pinpoint, collect(DISTINCT node) AS nodes, collect(DISTINCT edge) AS edges
ORDER BY document, pinpoint
