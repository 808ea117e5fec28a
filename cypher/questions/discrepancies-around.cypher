// Answers: where do the sources disagree about this node or edge, or about an edge that begins or ends at the node?
// Parameters: about (the id of a node or an edge; null for every discrepancy):
// :param {about: "un/crpd"}
// Columns: discrepancy, by its id with its numbers padded.
MATCH (discrepancy:Discrepancy)
WHERE $about IS NULL
  OR EXISTS { (discrepancy)-[:ABOUT]->({id: $about}) }
  OR any(
    dispute IN coalesce(discrepancy.disputes, [])
    WHERE dispute = $about OR dispute STARTS WITH $about + '>' OR dispute ENDS WITH '>' + $about
  )
WITH discrepancy
ORDER BY discrepancy.sortKey
RETURN discrepancy.digest + discrepancy.id AS discrepancy
