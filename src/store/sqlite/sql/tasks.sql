-- Tasks: of the body :bearer, about :target, of the State :state, about :topics (a JSON list); each null for all. A State's are those of itself, of bodies
-- that work for or in it and of those placed under them, and those about its law and policy, or about what serves it or happens there.
WITH RECURSIVE
task (id, bearer, target) AS (
  SELECT id, start, finish FROM edge
  WHERE start = :bearer AND kind = 'RESPONSIBLE_FOR' AND (:target IS NULL OR finish = :target)
  UNION ALL
  SELECT id, start, finish FROM edge
  WHERE :bearer IS NULL AND finish = :target AND kind = 'RESPONSIBLE_FOR'
  UNION ALL
  SELECT edge.id, edge.start, edge.finish
  FROM node AS bearer
  CROSS JOIN edge ON edge.start = bearer.id AND edge.kind = 'RESPONSIBLE_FOR'
  WHERE :bearer IS NULL AND :target IS NULL AND bearer.kind IN ('State', 'Institution', 'Organisation', 'Person')
),
home (bearer, id) AS (
  SELECT bearer, bearer FROM task WHERE :state IS NOT NULL
  UNION
  SELECT home.bearer, edge.finish
  FROM home CROSS JOIN edge ON edge.start = home.id AND edge.kind IN ('SERVES', 'SUBSIDIARY_OF', 'BROADER')
),
scene (target, id) AS (
  SELECT target, target FROM task WHERE :state IS NOT NULL
  UNION
  SELECT task.target, edge.start
  FROM task CROSS JOIN edge ON edge.finish = task.target AND edge.kind = 'IMPOSES'
  WHERE :state IS NOT NULL
  UNION
  SELECT scene.target, edge.finish
  FROM scene CROSS JOIN edge ON edge.start = scene.id AND edge.kind IN ('PART_OF', 'LAW_OF', 'SERVES', 'OCCURS_IN', 'BROADER')
)
SELECT
  edge.row AS edge, bearer.row AS bearer, target.row AS target
FROM task
CROSS JOIN edge ON edge.id = task.id
CROSS JOIN node AS bearer ON bearer.id = task.bearer
CROSS JOIN node AS target ON target.id = task.target
WHERE (
    :state IS NULL
    OR EXISTS (SELECT 1 FROM home WHERE home.bearer = task.bearer AND home.id = :state)
    OR EXISTS (SELECT 1 FROM scene WHERE scene.target = task.target AND scene.id = :state)
  )
  AND (
    :topics IS NULL
    OR task.target IN (SELECT value FROM json_each(:topics))
    OR EXISTS (
      SELECT 1 FROM edge
      WHERE edge.kind = 'ABOUT' AND edge.finish IN (SELECT value FROM json_each(:topics))
        AND (edge.start = task.target
          OR edge.start IN (SELECT start FROM edge AS imposes WHERE imposes.finish = task.target AND imposes.kind = 'IMPOSES'))
    )
  )
ORDER BY edge.id
