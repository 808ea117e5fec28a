-- For each obligation or provision of :norms (a JSON list) the findings that name a gap, breach or deal with it, and speak of the State :state: of the
-- State itself, a place within it, or its law. A provision stands for what it imposes too; that an instrument was not incorporated is said of each of
-- its obligations.
WITH
wanted (norm, id) AS (SELECT value, value FROM json_each(:norms)),
norm_of (norm, id) AS (
  SELECT norm, id FROM wanted
  UNION
  SELECT wanted.norm, edge.finish FROM wanted CROSS JOIN edge ON edge.start = wanted.id AND edge.kind = 'IMPOSES'
),
found (norm, id) AS (
  SELECT norm_of.norm, edge.start
  FROM norm_of CROSS JOIN edge ON edge.finish = norm_of.id AND edge.kind IN ('VIOLATES', 'ABOUT')
  UNION
  SELECT wanted.norm, finding.id
  FROM wanted
  CROSS JOIN norm ON norm.id = wanted.id AND norm.provision IS NOT NULL
  CROSS JOIN edge ON edge.finish = norm.instrument AND edge.kind = 'ABOUT'
  CROSS JOIN node AS finding ON finding.id = edge.start AND finding.properties ->> 'gap' = 'NOT_INCORPORATED'
)
SELECT found.norm AS id, finding.row AS finding
FROM found
CROSS JOIN belonging ON belonging.state = :state AND belonging.id = found.id
CROSS JOIN node AS finding ON finding.id = found.id AND finding.kind = 'Finding' AND finding.properties ->> 'gap' IS NOT NULL
ORDER BY finding.sort
