-- For each instrument of :instruments (a JSON list) the edges by which the law of a State (of the kinds :laws, a JSON list, with the concern :concern)
-- refers to it or a part of it, or carries out an obligation of it.
SELECT
  target.position,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end
FROM (
  SELECT key AS position, value AS id FROM json_each(:instruments)
  UNION ALL
  SELECT wanted.key, norm.id FROM json_each(:instruments) AS wanted CROSS JOIN norm ON norm.instrument = wanted.value
) AS target
CROSS JOIN edge ON edge.finish = target.id AND edge.kind IN ('REFERS_TO', 'IMPLEMENTS')
LEFT JOIN norm AS part ON part.id = edge.start
CROSS JOIN concerning ON concerning.concern = :concern AND concerning.instrument = coalesce(part.instrument, edge.start)
CROSS JOIN node AS law ON law.id = concerning.instrument AND law.kind IN (SELECT value FROM json_each(:laws))
ORDER BY target.position, edge.id
