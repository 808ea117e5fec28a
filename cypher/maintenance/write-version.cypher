// Does: says which graph the database holds from now on. In the load's own transaction.
// Parameters: digest, loadedAt, nodeCount, edgeCount, format (of how records are stored), vocabulary (the words of the
// graph and their stems, as JSON):
// :param {digest: "example", loadedAt: "2025-01-01T00:00:00.000Z", nodeCount: 0, edgeCount: 0, format: 1, vocabulary: '{"words": [], "stems": []}'}
MERGE (version:LexgraphVersion {name: 'graph'})
SET version = {
  name: 'graph', digest: $digest, loadedAt: $loadedAt, nodeCount: $nodeCount, edgeCount: $edgeCount, format: $format,
  vocabulary: $vocabulary
}
