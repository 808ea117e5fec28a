-- Instruments of the kinds :joinable, those of the kinds :closed only where the State :state takes part, and whether
-- there is an act of the State about each.
SELECT instrument.id AS instrument, known
FROM (
  SELECT node.*, EXISTS (SELECT 1 FROM edge WHERE start = :state AND kind = 'PARTICIPATION' AND finish = node.id) AS known
  FROM node
  WHERE node.kind IN (SELECT value FROM json_each(:joinable))
) AS instrument
WHERE known OR instrument.kind NOT IN (SELECT value FROM json_each(:closed))
ORDER BY instrument.sort
