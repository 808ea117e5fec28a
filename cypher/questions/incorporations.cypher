// Answers: by which edges do statutes and regulations of the State refer to each of these instruments or a part of it,
// or carry out an obligation of it?
// Parameters: concern (of the State’s own law), laws (kinds of its instruments), instruments (ids):
// :param {concern: "law:KAZ", laws: ["Statute", "Regulation"], instruments: ["ilo/c182"]}
// Columns: id (the instrument asked about), edge.
UNWIND $instruments AS id
CALL (id) {
  MATCH (target:Entity {id: id})
  RETURN target
  UNION
  MATCH (target:Provision {derivedInstrument: id})
  RETURN target
  UNION
  MATCH (target:Obligation {derivedInstrument: id})
  RETURN target
}
MATCH (target)<-[edge:REFERS_TO|IMPLEMENTS]-(part)
WHERE $concern IN part.derivedConcerns
MATCH (law:Entity {id: coalesce(part.derivedInstrument, part.id)})
WHERE law.kind IN $laws
WITH DISTINCT id, edge
ORDER BY edge.id
RETURN id, edge.digest + edge.id AS edge
