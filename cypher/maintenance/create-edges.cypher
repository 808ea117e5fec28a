// Does: writes new edges between nodes that are stored. Kinds are those that are declared in src/model/.
// Parameters: rows, each with kind, from, to (ids) and values (the edge's properties):
// :param {rows: [{kind: "ABOUT", from: "example/from", to: "example/to", values: {id: "example/from>ABOUT>example/to"}}]}
UNWIND $rows AS row
MATCH (start:Entity {id: row.from})
MATCH (finish:Entity {id: row.to})
CREATE (start)-[edge:$(row.kind)]->(finish)
SET edge = row.values
