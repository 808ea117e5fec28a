-- For each provision of :provisions (a JSON list) the norms that it imposes, and the topics that it or one of these is
-- about.
SELECT
  wanted.value AS id,
  (SELECT json_group_array(row) FROM (
    SELECT norm.row
    FROM edge AS imposes
    CROSS JOIN node AS norm ON norm.id = imposes.finish
    WHERE imposes.start = wanted.value AND imposes.kind = 'IMPOSES'
    ORDER BY norm.sort
  )) AS imposes,
  (SELECT json_group_array(DISTINCT topic.id)
   FROM (
     SELECT wanted.value AS id
     UNION ALL
     SELECT imposes.finish FROM edge AS imposes WHERE imposes.start = wanted.value AND imposes.kind = 'IMPOSES'
   ) AS part
   CROSS JOIN edge AS about ON about.start = part.id AND about.kind = 'ABOUT'
   CROSS JOIN node AS topic ON topic.id = about.finish AND topic.kind = 'Topic'
  ) AS topics
FROM json_each(:provisions) AS wanted
