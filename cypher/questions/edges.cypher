// Answers: what do the edges with these ids say?
// Parameters: edges (each with its id and that of the node at which it starts, which the edge's id names):
// :param {edges: [{id: "un/crc/art-28-1>PART_OF>un/crc/art-28", from: "un/crc/art-28-1"}]}
// Columns: id (the one asked about), edge.
UNWIND $edges AS wanted
MATCH (:Entity {id: wanted.from})-[edge]->()
WHERE edge.id = wanted.id
RETURN wanted.id AS id, edge.digest + edge.id AS edge
