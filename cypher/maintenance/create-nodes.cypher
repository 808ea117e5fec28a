// Does: writes new nodes. Labels are those of the kind and its interfaces, from the declarations in src/model/.
// Parameters: rows, each with labels and values (the node's properties):
// :param {rows: [{labels: ["Topic"], values: {id: "example/created", kind: "Topic", sortKey: "example/created"}}]}
UNWIND $rows AS row
CREATE (node:Entity:$(row.labels))
SET node = row.values
