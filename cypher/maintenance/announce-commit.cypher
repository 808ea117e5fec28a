// Does: says that a load is about to become visible. A reader can see a mixture of two graphs while a transaction is
// committed; from now on nobody is told a version until the lock is given back, or the time is over.
// Parameters: holder, time (milliseconds):
// :param {holder: "example", time: 1000}
// Columns: holder: no row where the lock was lost.
MATCH (lock:LexgraphLock {name: 'load'})
SET lock.asked = timestamp()
WITH lock
WHERE lock.holder = $holder AND lock.until > timestamp()
SET lock.commitsUntil = timestamp() + $time, lock.until = timestamp() + $time
RETURN lock.holder AS holder
