// Answers: how many nodes and edges of the graph rest on each paragraph of a document? Where the graph leans on much,
// and where on little.
// Parameters: document (id):
// :param {document: "doc/a-hrc-24-43-add1"}
// Columns: pinpoint, nodes (number), edges (number), kinds (number of nodes of each kind), edgeKinds (number of edges
// of each kind).
// Beware: a number says how much was drawn from a paragraph, not how much stands in it, nor how weighty it is.
// Paragraphs that nothing cites have no row: docs/corpus.md and seeds/ledger account for them. A pinpoint may be a
// paragraph, a footnote, a heading or a table.
CALL () {
  MATCH (node)-[cited:CITED_IN]->(:Document {id: $document})
  RETURN cited.pinpoint AS pinpoint, node.kind AS kind, null AS edgeKind
  UNION ALL
  MATCH ()-[edge]->()
  WHERE edge.citations IS NOT NULL AND any(citation IN edge.citations WHERE citation STARTS WITH $document + '|')
  UNWIND [citation IN edge.citations WHERE citation STARTS WITH $document + '|'] AS citation
  RETURN split(citation, '|')[1] AS pinpoint, null AS kind, type(edge) AS edgeKind
}
WITH pinpoint, kind, edgeKind, count(*) AS number
ORDER BY number DESC, kind, edgeKind
WITH
  pinpoint,
  sum(CASE WHEN kind IS NOT NULL THEN number ELSE 0 END) AS nodes,
  sum(CASE WHEN edgeKind IS NOT NULL THEN number ELSE 0 END) AS edges,
  collect(kind + ' ' + number) AS kinds,
  collect(edgeKind + ' ' + number) AS edgeKinds
RETURN pinpoint, nodes, edges, kinds, edgeKinds
// Numbers in the order of numbers, then what is none.
ORDER BY toInteger(pinpoint) IS NULL, toInteger(pinpoint), pinpoint
