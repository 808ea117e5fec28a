-- How many nodes match the full-text expression :match, of the kinds in :kinds only (a JSON list, null for all).
SELECT count(*) AS number
FROM search
CROSS JOIN node ON node.row = search.rowid
WHERE search MATCH :match AND (:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))
