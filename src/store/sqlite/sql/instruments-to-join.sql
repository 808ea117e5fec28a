-- Treaties and conventions, and agreements in which the State :state takes part, and whether there is an act of the State about each.
SELECT instrument.id AS instrument, known
FROM (
  SELECT node.*, EXISTS (SELECT 1 FROM edge WHERE start = :state AND kind = 'PARTICIPATION' AND finish = node.id) AS known
  FROM node
  WHERE node.kind IN ('Treaty', 'IloConvention', 'Agreement')
) AS instrument
WHERE known OR instrument.kind <> 'Agreement'
ORDER BY instrument.sort
