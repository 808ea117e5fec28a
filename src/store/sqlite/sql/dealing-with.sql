-- Which of :things (a JSON list of ids) deal with one of :subjects (topics and groups, a JSON list): they are one, are
-- about it, protect, serve or affect it or shut it out; an obligation also where the provision that imposes it does;
-- with :parts (0 or 1) an instrument also where one of its provisions or obligations does.
SELECT thing.value AS id
FROM json_each(:things) AS thing
WHERE thing.value IN (SELECT value FROM json_each(:subjects))
  OR EXISTS (
    SELECT 1
    FROM (
      SELECT thing.value AS id
      UNION ALL
      SELECT imposes.start FROM edge AS imposes WHERE imposes.finish = thing.value AND imposes.kind = 'IMPOSES'
      UNION ALL
      SELECT norm.id FROM norm WHERE :parts = 1 AND norm.instrument = thing.value
    ) AS place
    CROSS JOIN edge ON edge.start = place.id AND edge.kind IN ('ABOUT', 'PROTECTS', 'SERVES', 'AFFECTS', 'EXCLUDES')
    WHERE edge.finish IN (SELECT value FROM json_each(:subjects))
  )
