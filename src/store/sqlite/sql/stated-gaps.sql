-- For each obligation or provision of :norms (a JSON list) the findings that name a gap, breach or deal with it, and speak of the State :state: of the
-- State itself, a place within it, or its law. A provision stands for what it imposes too; that an instrument was not incorporated is said of each of
-- its obligations.
WITH RECURSIVE
wanted (position, id) AS (SELECT key, value FROM json_each(:norms)),
norm (position, id) AS (
  SELECT position, id FROM wanted
  UNION
  SELECT wanted.position, edge.finish FROM wanted CROSS JOIN edge ON edge.start = wanted.id AND edge.kind = 'IMPOSES'
),
whole (position, id) AS (
  SELECT wanted.position, edge.start FROM wanted CROSS JOIN edge ON edge.finish = wanted.id AND edge.kind = 'IMPOSES'
  UNION
  SELECT whole.position, edge.finish
  FROM whole
  CROSS JOIN node AS part ON part.id = whole.id AND part.kind = 'Provision'
  CROSS JOIN edge ON edge.start = part.id AND edge.kind = 'PART_OF'
),
found (position, id) AS (
  SELECT norm.position, finding.id
  FROM norm
  CROSS JOIN edge ON edge.finish = norm.id AND edge.kind IN ('VIOLATES', 'ABOUT')
  CROSS JOIN node AS finding ON finding.id = edge.start AND finding.kind = 'Finding' AND finding.properties ->> 'gap' IS NOT NULL
  UNION
  SELECT whole.position, finding.id
  FROM whole
  CROSS JOIN node AS instrument ON instrument.id = whole.id AND instrument.kind <> 'Provision'
  CROSS JOIN edge ON edge.finish = instrument.id AND edge.kind = 'ABOUT'
  CROSS JOIN node AS finding ON finding.id = edge.start AND finding.kind = 'Finding' AND finding.properties ->> 'gap' = 'NOT_INCORPORATED'
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
