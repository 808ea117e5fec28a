// Does: forgets the plans that were made for a graph of another size. They would be used on, and slow.
// Parameters: none.
CALL db.clearQueryCaches()
