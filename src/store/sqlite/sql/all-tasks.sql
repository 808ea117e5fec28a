-- Tasks: of the body :bearer, about :target, of the State :state; each null for all; :bearing (a JSON list)
-- are the kinds of nodes that can have one. A State's are those of itself, of bodies
-- that work for or in it and of those placed under them, and those about its law and policy, or about what serves it or
-- happens there.
WITH
asked (id, bearer, target) AS (
  SELECT id, start, finish FROM edge
  WHERE start = :bearer AND kind = 'RESPONSIBLE_FOR' AND (:target IS NULL OR finish = :target)
  UNION ALL
  SELECT id, start, finish FROM edge
  WHERE :bearer IS NULL AND finish = :target AND kind = 'RESPONSIBLE_FOR'
  UNION ALL
  SELECT edge.id, edge.start, edge.finish
  FROM node AS bearer
  CROSS JOIN edge ON edge.start = bearer.id AND edge.kind = 'RESPONSIBLE_FOR'
  WHERE :bearer IS NULL AND :target IS NULL AND bearer.kind IN (SELECT value FROM json_each(:bearing))
)
SELECT
  edge.row AS edge, bearer.row AS bearer, target.row AS target
FROM asked
CROSS JOIN edge ON edge.id = asked.id
CROSS JOIN node AS bearer ON bearer.id = asked.bearer
CROSS JOIN node AS target ON target.id = asked.target
WHERE (
    :state IS NULL
    OR EXISTS (SELECT 1 FROM task WHERE task.state = :state AND task.id = asked.id AND task.of_state = 1)
  )
ORDER BY edge.id
