-- For each thing of :things (a JSON list) the tasks about it, what it is a part of, and what it imposes; of an
-- obligation also about the provision that imposes it and the topics of both, and wider ones. Those of bodies of
-- another State than :state are left out.
WITH
wanted (thing) AS (SELECT value FROM json_each(:things)),
reached (thing, id) AS (
  SELECT thing, thing FROM wanted
  UNION ALL
  SELECT wanted.thing, edge.finish FROM wanted CROSS JOIN edge ON edge.start = wanted.thing AND edge.kind = 'IMPOSES'
  UNION ALL
  SELECT wanted.thing, edge.start FROM wanted CROSS JOIN edge ON edge.finish = wanted.thing AND edge.kind = 'IMPOSES'
  UNION ALL
  SELECT wanted.thing, about.finish
  FROM wanted
  CROSS JOIN node AS obligation ON obligation.id = wanted.thing AND obligation.kind = 'Obligation'
  CROSS JOIN edge AS about ON about.start = wanted.thing AND about.kind = 'ABOUT'
  CROSS JOIN node AS topic ON topic.id = about.finish AND topic.kind = 'Topic'
  UNION ALL
  SELECT wanted.thing, about.finish
  FROM wanted
  CROSS JOIN node AS obligation ON obligation.id = wanted.thing AND obligation.kind = 'Obligation'
  CROSS JOIN edge AS imposes ON imposes.finish = wanted.thing AND imposes.kind = 'IMPOSES'
  CROSS JOIN edge AS about ON about.start = imposes.start AND about.kind = 'ABOUT'
  CROSS JOIN node AS topic ON topic.id = about.finish AND topic.kind = 'Topic'
),
found (thing, target) AS (
  SELECT DISTINCT reached.thing, targeted.target FROM reached CROSS JOIN targeted ON targeted.thing = reached.id
)
SELECT found.thing AS id, edge.row AS edge, bearer.row AS bearer, target.row AS target
FROM found
CROSS JOIN edge ON edge.finish = found.target AND edge.kind = 'RESPONSIBLE_FOR'
CROSS JOIN node AS bearer ON bearer.id = edge.start
CROSS JOIN node AS target ON target.id = edge.finish
WHERE NOT EXISTS (SELECT 1 FROM task WHERE task.id = edge.id AND task.of_bearer = 1)
  OR EXISTS (SELECT 1 FROM task WHERE task.state = :state AND task.id = edge.id AND task.of_bearer = 1)
ORDER BY edge.id
