// Answers: which provisions of the law of the State implement what corresponds to each of these obligations, whichever
// end the pair is written at?
// Parameters: obligations (ids), state (id):
// :param {obligations: ["un/crc/art-28-1#access-to-education"], state: "KAZ"}
// Columns: id (the obligation asked about), edge (IMPLEMENTS), provision, obligation (that corresponds to it),
// correspondence, isReversed (whether the pair is written at the other end).
UNWIND $obligations AS id
MATCH (asked:Entity {id: id})-[correspondence:CORRESPONDS_TO]-(other)
MATCH (other)<-[edge:IMPLEMENTS]-(provision:Provision)
WHERE $state IN provision.derivedStates
WITH id, edge, provision, other, correspondence, startNode(correspondence) <> asked AS isReversed
ORDER BY isReversed, other.sortKey, correspondence.id, provision.sortKey, edge.id
RETURN
  id,
  edge.digest + edge.id AS edge,
  provision.digest + provision.id AS provision,
  other.digest + other.id AS obligation,
  correspondence.digest + correspondence.id AS correspondence,
  isReversed
