// Answers: does the process hold the lock of loading?
// Parameters: holder:
// :param {holder: "example"}
// Columns: holder: no row where the lock was lost.
MATCH (lock:LexgraphLock {name: 'load', holder: $holder})
WHERE lock.until > timestamp()
RETURN lock.holder AS holder
