// Answers: which nodes may be one thing under several names, and how much would come together if they were?
// Parameters: none.
// Columns: cluster (ids), kind, names, ties (number of edges of each, in the order of the ids, citations left aside),
// notes (of the edges that join them).
// Beware: no source says that they are the same; that is why they stand apart. Counts by body
// (bodies/centrality.cypher) divide what may be one. Merge them only for an analysis that says so.
MATCH (member:Entity)
WHERE EXISTS { (member)-[:POSSIBLY_SAME_AS]-() }
WITH member, COLLECT { MATCH (member)-[:POSSIBLY_SAME_AS]-*(other) RETURN DISTINCT other.id ORDER BY other.id } AS ids
WITH DISTINCT ids
RETURN
  ids AS cluster,
  COLLECT { UNWIND ids AS id MATCH (node:Entity {id: id}) RETURN DISTINCT node.kind ORDER BY node.kind }[0] AS kind,
  COLLECT { UNWIND ids AS id MATCH (node:Entity {id: id}) RETURN node.name ORDER BY id } AS names,
  COLLECT {
    UNWIND ids AS id
    MATCH (node:Entity {id: id})
    RETURN COUNT { MATCH (node)-[edge]-() WHERE NOT edge:CITED_IN AND NOT edge:POSSIBLY_SAME_AS }
    ORDER BY id
  } AS ties,
  COLLECT {
    UNWIND ids AS id
    MATCH (:Entity {id: id})-[edge:POSSIBLY_SAME_AS]->()
    WHERE edge.note IS NOT NULL
    RETURN DISTINCT edge.note
    ORDER BY edge.note
  } AS notes
ORDER BY size(ids) DESC, cluster
