// Answers: which recommendations have all these edges, and an addressee (true), none (false), or either (null)? They
// are looked for from the ends of the first of these edges.
// Parameters: wanted (each with kinds of edges and ids of which one must be at the end), hasAddressee:
// :param {wanted: [{kinds: ["CALLS_FOR"], to: ["un/icrmw"]}, {kinds: ["ABOUT", "ADDRESSED_TO"], to: ["KAZ"]}], hasAddressee: true}
// Columns: recommendation, by its id with its numbers padded.
CALL () {
  MATCH (recommendation:Recommendation)
  WHERE size($wanted) = 0
  RETURN recommendation
  UNION
  UNWIND $wanted[0].to AS id
  MATCH (:Entity {id: id})<-[edge:ABOUT|ADDRESSED_TO|CALLS_FOR|INVOLVES|MADE_BY]-(recommendation:Recommendation)
  WHERE type(edge) IN $wanted[0].kinds
  RETURN recommendation
}
WITH DISTINCT recommendation
WHERE all(
    each IN $wanted
    WHERE EXISTS {
      MATCH (recommendation)-[edge:ABOUT|ADDRESSED_TO|CALLS_FOR|INVOLVES|MADE_BY]->(target)
      WHERE type(edge) IN each.kinds AND target.id IN each.to
    }
  )
  AND ($hasAddressee IS NULL OR $hasAddressee = EXISTS { (recommendation)-[:ADDRESSED_TO]->() })
WITH recommendation
ORDER BY recommendation.sortKey
RETURN recommendation.digest + recommendation.id AS recommendation
