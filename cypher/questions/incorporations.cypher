// Answers: by which edges do statutes and regulations of the State refer to each of these instruments or a part of it, or carry out an
// obligation of it?
// Parameters: state (id), instruments (ids):
// :param {state: "KAZ", instruments: ["ilo/c182"]}
// Columns: id (the instrument asked about), kind, start, finish (ids), edge.
UNWIND $instruments AS id
MATCH (:Entity {id: id})<-[:PART_OF*0..]-(part)-[:IMPOSES*0..1]->(norm)<-[edge:REFERS_TO|IMPLEMENTS]-(law)
WHERE EXISTS { (law)-[:PART_OF*0..]->(:Statute|Regulation)-[:LAW_OF]->({id: $state}) }
WITH DISTINCT id, edge
ORDER BY edge.id
RETURN id, type(edge) AS kind, startNode(edge).id AS start, endNode(edge).id AS finish, edge.record AS edge
