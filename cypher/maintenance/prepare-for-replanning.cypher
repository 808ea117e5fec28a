// Does: counts anew what indexes hold, waits for that, and forgets the plans that were made for a graph of another
// size. By counts that are out of date, a node is looked for among all instead of by its id.
// Parameters: seconds (how long to wait at most):
// :param {seconds: 60}
CALL db.prepareForReplanning($seconds)
