// Answers: what are the edges with these ids?
// Parameters: edges (each with its id and that of the node at which it starts, which the edge's id names):
// :param {edges: [{id: "un/crc/art-28-1>PART_OF>un/crc/art-28", from: "un/crc/art-28-1"}]}
// Columns: key (digest and id in one: what stands for this content), record.
UNWIND $edges AS wanted
MATCH (:Entity {id: wanted.from})-[edge]->()
WHERE edge.id = wanted.id
RETURN edge.digest + edge.id AS key, edge.record AS record
