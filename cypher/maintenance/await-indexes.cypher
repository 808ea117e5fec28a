// Does: waits until all indexes can be used.
// Parameters: seconds:
// :param {seconds: 60}
CALL db.awaitIndexes($seconds)
