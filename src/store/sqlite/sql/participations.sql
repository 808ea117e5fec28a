-- What the States of :states (a JSON list; null for all) did about :instrument (null for all), and about the instruments on which that depends as
-- their protocol, and so on, with or without an act about these. One row an act.
WITH RECURSIVE joined (state, id) AS (
  SELECT state.id, edge.finish
  FROM node AS state
  CROSS JOIN edge ON edge.start = state.id AND edge.kind = 'PARTICIPATION'
  WHERE state.kind = 'State' AND (:states IS NULL OR state.id IN (SELECT value FROM json_each(:states)))
    AND (:instrument IS NULL OR edge.finish = :instrument)
  UNION
  SELECT joined.state, dependence.finish
  FROM joined
  CROSS JOIN edge AS dependence ON dependence.start = joined.id AND dependence.kind = 'PROTOCOL_TO'
    AND coalesce(dependence.properties ->> 'independent', 0) = 0
)
SELECT
  joined.state,
  instrument.id, instrument.kind, instrument.properties,
  instrument.earliest_start, instrument.latest_start, instrument.earliest_end, instrument.latest_end,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end,
  (SELECT json_group_array(finish) FROM edge AS dependence
   WHERE dependence.start = instrument.id AND dependence.kind = 'PROTOCOL_TO'
     AND coalesce(dependence.properties ->> 'independent', 0) = 0) AS parents
FROM joined
CROSS JOIN node AS instrument ON instrument.id = joined.id
LEFT JOIN edge ON edge.finish = instrument.id AND edge.kind = 'PARTICIPATION' AND edge.start = joined.state
ORDER BY instrument.sort, joined.state, edge.id
