// Answers: where do the sources disagree about each of these nodes and edges?
// Parameters: ids (of nodes and edges):
// :param {ids: ["un/crc", "KAZ>PARTICIPATION:accession:2009-02-27>un/ced"]}
// Columns: id (the one asked about), discrepancy.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:ABOUT]-(discrepancy:Discrepancy)
  RETURN id, discrepancy
  UNION
  MATCH (discrepancy:Discrepancy)
  UNWIND discrepancy.disputes AS id
  WITH id, discrepancy
  WHERE id IN $ids
  RETURN id, discrepancy
}
WITH id, discrepancy
ORDER BY discrepancy.sortKey
RETURN id, discrepancy.digest + discrepancy.id AS discrepancy
