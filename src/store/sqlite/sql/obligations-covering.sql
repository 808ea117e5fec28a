-- Obligations that protect, or together with their provision or instrument exclude, any group in :groups (a JSON list), and whose
-- instrument may concern any State of :states (a JSON list): a treaty, convention or soft law; an agreement in which one takes part; where
-- :national is 1, their own law as well, and private undertakings given there.
-- :topics and :modalities narrow the answer (JSON lists, null for all).
WITH RECURSIVE
wanted (id) AS (SELECT value FROM json_each(:groups)),
excluding (id, "group") AS (
  SELECT edge.start, edge.finish FROM wanted CROSS JOIN edge ON edge.finish = wanted.id AND edge.kind = 'EXCLUDES'
),
shut_out (id, "group") AS (
  SELECT id, "group" FROM excluding
  UNION
  SELECT edge.start, shut_out."group" FROM shut_out CROSS JOIN edge ON edge.finish = shut_out.id AND edge.kind = 'PART_OF'
  UNION
  SELECT edge.finish, shut_out."group" FROM shut_out CROSS JOIN edge ON edge.start = shut_out.id AND edge.kind = 'IMPOSES'
),
reached (id) AS (
  SELECT edge.start FROM wanted CROSS JOIN edge ON edge.finish = wanted.id AND edge.kind = 'PROTECTS'
  UNION
  SELECT id FROM shut_out
),
imposed (obligation, provision, whole) AS (
  SELECT reached.id, edge.start, edge.start
  FROM reached CROSS JOIN edge ON edge.finish = reached.id AND edge.kind = 'IMPOSES'
  UNION
  SELECT imposed.obligation, imposed.provision, edge.finish
  FROM imposed
  CROSS JOIN node AS part ON part.id = imposed.whole AND part.kind = 'Provision'
  CROSS JOIN edge ON edge.start = part.id AND edge.kind = 'PART_OF'
)
SELECT
  obligation.id, obligation.kind, obligation.properties,
  obligation.earliest_start, obligation.latest_start, obligation.earliest_end, obligation.latest_end,
  imposed.provision, instrument.id AS instrument,
  (SELECT json_group_array(finish) FROM edge
   WHERE start = obligation.id AND kind = 'PROTECTS') AS protects,
  (SELECT json_group_array(DISTINCT "group") FROM shut_out WHERE shut_out.id = obligation.id) AS excludes
FROM imposed
CROSS JOIN node AS instrument ON instrument.id = imposed.whole AND instrument.kind <> 'Provision'
CROSS JOIN node AS obligation ON obligation.id = imposed.obligation
WHERE CASE
    WHEN EXISTS (SELECT 1 FROM edge WHERE start = instrument.id AND kind = 'LAW_OF')
      THEN :national = 1 AND EXISTS (
        SELECT 1 FROM edge WHERE start = instrument.id AND kind = 'LAW_OF' AND finish IN (SELECT value FROM json_each(:states)))
    WHEN instrument.kind = 'Agreement'
      THEN EXISTS (
        SELECT 1 FROM edge WHERE finish = instrument.id AND kind = 'PARTICIPATION' AND start IN (SELECT value FROM json_each(:states)))
    ELSE instrument.kind IN ('Treaty', 'IloConvention', 'SoftLaw') AND coalesce(instrument.properties ->> 'privateUndertaking', 0) = 0
  END
  AND (:modalities IS NULL OR obligation.properties ->> 'modality' IN (SELECT value FROM json_each(:modalities)))
  AND (:topics IS NULL OR EXISTS (
    SELECT 1 FROM edge
    WHERE edge.start IN (obligation.id, imposed.provision) AND edge.kind = 'ABOUT' AND edge.finish IN (SELECT value FROM json_each(:topics))
  ))
