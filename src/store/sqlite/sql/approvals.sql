-- The laws of the States of :states (a JSON list; null for all) that approve that they join instruments: one row a law,
-- instrument and State.
SELECT
  state.id AS state, about.finish AS instrument,
  event.row AS approval
FROM node AS event
CROSS JOIN edge AS involves ON involves.start = event.id AND involves.kind = 'INVOLVES'
CROSS JOIN node AS state ON state.id = involves.finish AND state.kind = 'State'
CROSS JOIN edge AS about ON about.start = event.id AND about.kind = 'ABOUT'
CROSS JOIN node AS instrument ON instrument.id = about.finish
WHERE event.kind = 'Event' AND event.properties ->> 'form' = 'RATIFICATION_ACT'
  AND (:states IS NULL OR state.id IN (SELECT value FROM json_each(:states)))
ORDER BY event.sort, instrument.sort, state.id
