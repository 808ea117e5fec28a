-- Which graph the store holds: no row before the first load.
SELECT digest, loaded_at, node_count, edge_count FROM graph_version
