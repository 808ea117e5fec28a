// Does: gives the lock of loading back.
// Parameters: holder:
// :param {holder: "example"}
MATCH (lock:LexgraphLock {name: 'load', holder: $holder})
REMOVE lock.holder, lock.until, lock.commitsUntil
