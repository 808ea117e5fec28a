-- What the States of :states (a JSON list; null for all) did about :instrument (null for all), and about the
-- instruments on which that depends as their protocol, and so on, with or without an act about these.
WITH acted (state, id) AS (
  SELECT state.id, edge.finish
  FROM node AS state
  CROSS JOIN edge ON edge.start = state.id AND edge.kind = 'PARTICIPATION'
  WHERE state.kind = 'State' AND (:states IS NULL OR state.id IN (SELECT value FROM json_each(:states)))
    AND (:instrument IS NULL OR edge.finish = :instrument)
),
joined (state, id) AS (
  SELECT state, id FROM acted
  UNION
  SELECT acted.state, depending."on" FROM acted CROSS JOIN depending ON depending.id = acted.id
)
SELECT
  joined.state, instrument.row AS instrument,
  (SELECT json_group_array(row) FROM (
    SELECT row FROM edge WHERE start = joined.state AND kind = 'PARTICIPATION' AND finish = joined.id ORDER BY id
  )) AS acts,
  (SELECT json_group_array("on") FROM depending WHERE depending.id = joined.id AND directly) AS parents
FROM joined
CROSS JOIN node AS instrument ON instrument.id = joined.id
ORDER BY instrument.sort, joined.state
