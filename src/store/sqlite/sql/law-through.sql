-- For each obligation of :obligations (a JSON list) the provisions of the law of the State :state that implement what
-- corresponds to it, whichever end the pair is written at.
WITH pair (id, edge, other, is_reversed) AS (
  SELECT wanted.value, edge.row, edge.finish, 0
  FROM json_each(:obligations) AS wanted
  CROSS JOIN edge ON edge.start = wanted.value AND edge.kind = 'CORRESPONDS_TO'
  UNION ALL
  SELECT wanted.value, edge.row, edge.start, 1
  FROM json_each(:obligations) AS wanted
  CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind = 'CORRESPONDS_TO'
)
SELECT
  pair.id, law.row AS edge, provision.row AS provision, other.row AS obligation, pair.edge AS correspondence,
  pair.is_reversed AS isReversed
FROM pair
CROSS JOIN edge AS law ON law.finish = pair.other AND law.kind = 'IMPLEMENTS'
CROSS JOIN norm ON norm.id = law.start
CROSS JOIN belonging ON belonging.state = :state AND belonging.id = norm.instrument
CROSS JOIN node AS provision ON provision.id = law.start AND provision.kind = 'Provision'
CROSS JOIN node AS other ON other.id = pair.other
CROSS JOIN edge AS correspondence ON correspondence.row = pair.edge
ORDER BY pair.is_reversed, other.sort, correspondence.id, provision.sort, law.id
