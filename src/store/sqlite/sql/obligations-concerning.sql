-- Obligations whose instrument may concern the State :state: a treaty, convention or soft law; an agreement in which it takes part; its own
-- law, or a private undertaking given there. Whomever they protect: it begins at the instruments, not at groups.
-- :topics narrows the answer (a JSON list, null for all).
WITH RECURSIVE
concerning (id) AS (
  SELECT instrument.id
  FROM node AS instrument
  WHERE instrument.kind IN ('Treaty', 'IloConvention', 'SoftLaw')
    AND coalesce(instrument.properties ->> 'privateUndertaking', 0) = 0
    AND NOT EXISTS (SELECT 1 FROM edge WHERE start = instrument.id AND kind = 'LAW_OF')
  UNION
  SELECT instrument.id
  FROM edge
  CROSS JOIN node AS instrument ON instrument.id = edge.finish AND instrument.kind = 'Agreement'
  WHERE edge.start = :state AND edge.kind = 'PARTICIPATION'
    AND NOT EXISTS (SELECT 1 FROM edge WHERE start = instrument.id AND kind = 'LAW_OF')
  UNION
  SELECT edge.start FROM edge WHERE edge.finish = :state AND edge.kind = 'LAW_OF'
),
part (instrument, id) AS (
  SELECT concerning.id, provision.id
  FROM concerning
  CROSS JOIN edge ON edge.finish = concerning.id AND edge.kind = 'PART_OF'
  CROSS JOIN node AS provision ON provision.id = edge.start AND provision.kind = 'Provision'
  UNION
  SELECT part.instrument, provision.id
  FROM part
  CROSS JOIN edge ON edge.finish = part.id AND edge.kind = 'PART_OF'
  CROSS JOIN node AS provision ON provision.id = edge.start AND provision.kind = 'Provision'
)
SELECT
  obligation.id, obligation.kind, obligation.properties,
  obligation.earliest_start, obligation.latest_start, obligation.earliest_end, obligation.latest_end,
  part.id AS provision, part.instrument,
  (SELECT json_group_array(finish) FROM edge
   WHERE start = obligation.id AND kind = 'PROTECTS') AS protects,
  '[]' AS excludes
FROM part
CROSS JOIN edge AS imposes ON imposes.start = part.id AND imposes.kind = 'IMPOSES'
CROSS JOIN node AS obligation ON obligation.id = imposes.finish
WHERE :topics IS NULL OR EXISTS (
  SELECT 1 FROM edge
  WHERE edge.start IN (obligation.id, part.id) AND edge.kind = 'ABOUT' AND edge.finish IN (SELECT value FROM json_each(:topics))
)
