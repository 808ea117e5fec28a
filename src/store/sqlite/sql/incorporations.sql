-- For each instrument of :instruments (a JSON list) the edges by which the law of a State (of the kinds :laws, a JSON
-- list, with the concern :concern) refers to it or a part of it, or carries out an obligation of it.
SELECT
  target.asked AS id, edge.row AS edge
FROM (
  SELECT value AS asked, value AS id FROM json_each(:instruments)
  UNION ALL
  SELECT wanted.value, norm.id FROM json_each(:instruments) AS wanted CROSS JOIN norm ON norm.instrument = wanted.value
) AS target
CROSS JOIN edge ON edge.finish = target.id AND edge.kind IN ('REFERS_TO', 'IMPLEMENTS')
LEFT JOIN norm AS part ON part.id = edge.start
CROSS JOIN concerning ON concerning.concern = :concern AND concerning.instrument = coalesce(part.instrument, edge.start)
CROSS JOIN node AS law ON law.id = concerning.instrument AND law.kind IN (SELECT value FROM json_each(:laws))
ORDER BY edge.id
