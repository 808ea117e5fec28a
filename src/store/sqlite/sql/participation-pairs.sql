-- Which State has an act about which instrument: of :states (a JSON list), about :instrument (null for all).
SELECT DISTINCT state.id AS state, instrument.id AS instrument, instrument.sort
FROM node AS state
CROSS JOIN edge ON edge.start = state.id AND edge.kind = 'PARTICIPATION'
CROSS JOIN node AS instrument ON instrument.id = edge.finish
WHERE state.kind = 'State' AND (:states IS NULL OR state.id IN (SELECT value FROM json_each(:states))) AND (:instrument IS NULL OR instrument.id = :instrument)
ORDER BY instrument.sort, state.id
