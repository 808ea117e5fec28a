-- The words of the graph and their stems, as JSON: no row before the first load.
SELECT vocabulary FROM graph_version
