-- The topics in :topics (a JSON list) and all narrower ones.
WITH RECURSIVE within (id) AS (
  SELECT value FROM json_each(:topics)
  UNION
  SELECT edge.start FROM within CROSS JOIN edge ON edge.finish = within.id AND edge.kind = 'BROADER'
)
SELECT id FROM within
