// Does: takes the graph's version away. Nothing is served until the next load, which clears the graph and writes it
// anew: to be run by hand where somebody has changed nodes or edges of the graph in the database.
// Parameters: none.
MATCH (version:LexgraphVersion)
DELETE version
