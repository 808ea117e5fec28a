-- Nodes that match the full-text expression :match, by their ids, {side} the sort key :sort (null for none), at most :limit;
-- of the kinds in :kinds only (a JSON list, null for all).
SELECT node.id, node.kind, node.sort, node.properties, node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
FROM search
CROSS JOIN node ON node.row = search.rowid
WHERE search MATCH :match
  AND (:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))
  AND (:sort IS NULL OR node.sort {beyond} :sort)
ORDER BY node.sort {order}
LIMIT :limit
