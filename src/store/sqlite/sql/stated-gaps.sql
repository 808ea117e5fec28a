-- For each obligation of :obligations (a JSON list) the findings that name a gap, breach or deal with it, and speak of the State :state: of the
-- State itself, a place within it, or its law.
WITH RECURSIVE
found (position, id) AS (
  SELECT DISTINCT wanted.key, edge.start
  FROM json_each(:obligations) AS wanted
  CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind IN ('VIOLATES', 'ABOUT')
  CROSS JOIN node ON node.id = edge.start AND node.kind = 'Finding' AND node.properties ->> 'gap' IS NOT NULL
),
scene (finding, id) AS (
  SELECT DISTINCT found.id, edge.finish
  FROM found CROSS JOIN edge ON edge.start = found.id AND edge.kind IN ('OCCURS_IN', 'ABOUT')
  UNION
  SELECT scene.finding, edge.finish
  FROM scene CROSS JOIN edge ON edge.start = scene.id AND edge.kind IN ('BROADER', 'PART_OF', 'LAW_OF')
)
SELECT
  found.position, finding.id, finding.kind, finding.properties,
  finding.earliest_start, finding.latest_start, finding.earliest_end, finding.latest_end
FROM found
CROSS JOIN node AS finding ON finding.id = found.id
WHERE EXISTS (SELECT 1 FROM scene WHERE scene.finding = found.id AND scene.id = :state)
ORDER BY found.position, finding.sort
