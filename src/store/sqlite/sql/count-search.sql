-- How many nodes of each kind match the full-text expression :match.
SELECT node.kind, count(*) AS number
FROM search
CROSS JOIN node ON node.row = search.rowid
WHERE search MATCH :match
GROUP BY node.kind
