// Does: takes the lock of loading for a while, where nobody holds it.
// Parameters: holder (any text of the process's own), lease (milliseconds):
// :param {holder: "example", lease: 1000}
// Columns: holder: one row where the lock was taken, none where another process holds it.
MERGE (lock:LexgraphLock {name: 'load'})
SET lock.asked = timestamp()
WITH lock
WHERE coalesce(lock.until, 0) < timestamp() OR lock.holder = $holder
SET lock.holder = $holder, lock.until = timestamp() + $lease
RETURN lock.holder AS holder
