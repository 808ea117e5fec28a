// Answers: which graph does the database hold, and is a load just becoming visible?
// Parameters: none.
// Columns: version (digest, loadedAt, nodeCount, edgeCount, format; null before the first load is complete), changing.
OPTIONAL MATCH (version:LexgraphVersion {name: 'graph'})
OPTIONAL MATCH (lock:LexgraphLock {name: 'load'})
RETURN
  version {.digest, .loadedAt, .nodeCount, .edgeCount, .format} AS version,
  coalesce(lock.commitsUntil > timestamp(), false) AS changing
