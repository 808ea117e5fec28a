-- For each thing of :things (a JSON list) the tasks about it, what it is a part of, and what it imposes; of an obligation also about the provision that
-- imposes it and the topics of both, and wider ones. Those of bodies of another State than :state are left out.
WITH RECURSIVE
wanted (position, id) AS (SELECT key, value FROM json_each(:things)),
norm (position, id) AS (
  SELECT position, id FROM wanted
  UNION
  SELECT wanted.position, edge.start FROM wanted CROSS JOIN edge ON edge.finish = wanted.id AND edge.kind = 'IMPOSES'
),
reached (position, id) AS (
  SELECT position, id FROM norm
  UNION
  SELECT wanted.position, edge.finish FROM wanted CROSS JOIN edge ON edge.start = wanted.id AND edge.kind = 'IMPOSES'
  UNION
  SELECT norm.position, topic.id
  FROM wanted
  CROSS JOIN node AS obligation ON obligation.id = wanted.id AND obligation.kind = 'Obligation'
  CROSS JOIN norm ON norm.position = wanted.position
  CROSS JOIN edge ON edge.start = norm.id AND edge.kind = 'ABOUT'
  CROSS JOIN node AS topic ON topic.id = edge.finish AND topic.kind = 'Topic'
  UNION
  SELECT reached.position, edge.finish
  FROM reached CROSS JOIN edge ON edge.start = reached.id AND edge.kind IN ('PART_OF', 'BROADER')
),
task (position, id, bearer) AS (
  SELECT reached.position, edge.id, edge.start
  FROM reached CROSS JOIN edge ON edge.finish = reached.id AND edge.kind = 'RESPONSIBLE_FOR'
),
home (bearer, id) AS (
  SELECT bearer, bearer FROM task
  UNION
  SELECT home.bearer, edge.finish
  FROM home CROSS JOIN edge ON edge.start = home.id AND edge.kind IN ('SERVES', 'SUBSIDIARY_OF', 'BROADER')
),
home_state (bearer, id) AS (
  SELECT home.bearer, home.id FROM home CROSS JOIN node ON node.id = home.id AND node.kind = 'State'
)
SELECT wanted.id, edge.row AS edge, bearer.row AS bearer, target.row AS target
FROM task
CROSS JOIN wanted ON wanted.position = task.position
CROSS JOIN edge ON edge.id = task.id
CROSS JOIN node AS bearer ON bearer.id = edge.start
CROSS JOIN node AS target ON target.id = edge.finish
WHERE NOT EXISTS (SELECT 1 FROM home_state WHERE home_state.bearer = task.bearer)
  OR EXISTS (SELECT 1 FROM home_state WHERE home_state.bearer = task.bearer AND home_state.id = :state)
ORDER BY edge.id
