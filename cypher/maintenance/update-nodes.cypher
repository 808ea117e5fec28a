// Does: writes nodes anew that are stored, also where they were of another kind. Their edges stay.
// Parameters: rows, each with id, labels and values (all of the node's properties):
// :param {rows: [{id: "example/updated", labels: ["Topic"], values: {id: "example/updated", kind: "Topic", sortKey: "example/updated"}}]}
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
REMOVE node:$([label IN labels(node) WHERE label <> 'Entity'])
SET node:$(row.labels)
SET node = row.values
