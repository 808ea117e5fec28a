// Answers: which of these things deal with one of these topics or groups: are one, are about it, protect, serve or
// affect it or shut it out? An obligation does also where the provision that imposes it does; with `parts` an
// instrument also where one of its provisions or obligations does.
// Parameters: things (ids), subjects (ids), parts:
// :param {things: ["un/crc"], subjects: ["topic/education"], parts: true}
// Columns: id.
UNWIND $things AS id
MATCH (thing:Entity {id: id})
WHERE id IN $subjects
  OR EXISTS { (thing)-[:ABOUT|PROTECTS|SERVES|AFFECTS|EXCLUDES]->(subject) WHERE subject.id IN $subjects }
  OR EXISTS { (thing)<-[:IMPOSES]-()-[:ABOUT|EXCLUDES]->(subject) WHERE subject.id IN $subjects }
  OR ($parts AND EXISTS {
    MATCH (norm:Obligation|Provision {derivedInstrument: id})-[:ABOUT|PROTECTS|EXCLUDES]->(subject)
    WHERE subject.id IN $subjects
  })
RETURN id
