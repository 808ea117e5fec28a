-- Recommendations that have all the edges in :wanted (a JSON list of {kinds, to}), and an addressee where :hasAddressee
-- is 1, none where it is 0 (null for both). They are looked for from the ends of the first of these edges.
WITH candidate (id) AS (
  SELECT id FROM node WHERE kind = 'Recommendation' AND json_array_length(:wanted) = 0
  UNION
  SELECT edge.start
  FROM json_each(:wanted, '$[0].to') AS finish
  CROSS JOIN json_each(:wanted, '$[0].kinds') AS kind
  CROSS JOIN edge ON edge.finish = finish.value AND edge.kind = kind.value
)
SELECT node.row AS recommendation
FROM candidate
CROSS JOIN node ON node.id = candidate.id AND node.kind = 'Recommendation'
WHERE NOT EXISTS (
    SELECT 1 FROM json_each(:wanted) AS wanted
    WHERE NOT EXISTS (
      SELECT 1 FROM edge
      WHERE edge.start = node.id
        AND edge.kind IN (SELECT value FROM json_each(wanted.value, '$.kinds'))
        AND edge.finish IN (SELECT value FROM json_each(wanted.value, '$.to'))
    )
  )
  AND (:hasAddressee IS NULL OR :hasAddressee = EXISTS (SELECT 1 FROM edge WHERE edge.start = node.id AND edge.kind = 'ADDRESSED_TO'))
ORDER BY node.sort
