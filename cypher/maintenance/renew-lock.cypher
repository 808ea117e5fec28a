// Does: keeps the lock of loading for a while longer.
// Parameters: holder, lease (milliseconds):
// :param {holder: "example", lease: 1000}
// Columns: holder: no row where the lock was lost.
MATCH (lock:LexgraphLock {name: 'load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder = $holder
SET lock.until = timestamp() + $lease
RETURN lock.holder AS holder
