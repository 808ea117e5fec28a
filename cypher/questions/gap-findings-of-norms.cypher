// Answers: which findings name a gap of each of these obligations and provisions, and speak of the State: of itself, of a place within it, or
// of its law? A provision stands for what it imposes too; that an instrument was not incorporated is said of each of its obligations.
// Parameters: state (id), norms (ids of obligations and provisions):
// :param {state: "KAZ", norms: ["un/crc/art-28-1#access-to-education", "kaz/labour-code-2007/art-8"]}
// Columns: id (the obligation or provision asked about), finding.
CALL () {
  UNWIND $norms AS id
  MATCH (:Entity {id: id})-[:IMPOSES*0..1]->()<-[:VIOLATES|ABOUT]-(finding:Finding)
  WHERE finding.gap IS NOT NULL
  RETURN id, finding
  UNION
  UNWIND $norms AS id
  MATCH (obligation:Obligation {id: id})
  MATCH (:Entity {id: obligation.derivedInstrument})<-[:ABOUT]-(finding:Finding)
  WHERE finding.gap = 'NOT_INCORPORATED'
  RETURN id, finding
}
WITH id, finding
WHERE $state IN finding.derivedStates
WITH id, finding
ORDER BY finding.sortKey
RETURN id, finding.digest + finding.id AS finding
