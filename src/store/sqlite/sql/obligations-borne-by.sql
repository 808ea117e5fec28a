-- Obligations that one of :bearers (a JSON list) bears, of instruments with one of the :concerns (a JSON list); with
-- :stateBears (0 or 1) also those that name no bearer, or the State beside others. An instrument of a kind in :joinable
-- (a JSON list) that is about a topic brings all that it imposes. :topics and :modalities narrow the answer (JSON
-- lists, null for all).
WITH found (id) AS MATERIALIZED (
  SELECT edge.start
  FROM json_each(:bearers) AS wanted CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind = 'BORNE_BY'
  UNION
  SELECT norm.id
  FROM json_each(:concerns) AS concern
  CROSS JOIN concerning ON concerning.concern = concern.value
  CROSS JOIN norm ON norm.instrument = concerning.instrument AND norm.provision IS NOT NULL
  CROSS JOIN node AS obligation ON obligation.id = norm.id
  WHERE :stateBears = 1
    AND (
      obligation.properties ->> 'stateBears' = 1
      OR NOT EXISTS (SELECT 1 FROM edge WHERE edge.start = norm.id AND edge.kind = 'BORNE_BY')
    )
)
SELECT
  obligation.row AS obligation,
  provision.row AS provision, instrument.row AS instrument, norm.protects, '[]' AS excludes,
  (SELECT json_group_array(edge.finish)
   FROM edge
   WHERE edge.start = norm.id AND edge.kind = 'BORNE_BY' AND edge.finish IN (SELECT value FROM json_each(:bearers))
  ) AS bearers
FROM found
CROSS JOIN norm ON norm.id = found.id AND norm.provision IS NOT NULL
CROSS JOIN node AS obligation ON obligation.id = found.id
CROSS JOIN node AS provision ON provision.id = norm.provision
CROSS JOIN node AS instrument ON instrument.id = norm.instrument
WHERE EXISTS (
    SELECT 1 FROM json_each(:concerns) AS concern
    CROSS JOIN concerning ON concerning.concern = concern.value AND concerning.instrument = norm.instrument
  )
  AND (:modalities IS NULL OR obligation.properties ->> 'modality' IN (SELECT value FROM json_each(:modalities)))
  AND (:topics IS NULL OR EXISTS (
    SELECT 1 FROM edge
    WHERE edge.start IN (
        norm.id, norm.provision,
        (SELECT id FROM node WHERE id = norm.instrument AND kind IN (SELECT value FROM json_each(:joinable)))
      )
      AND edge.kind = 'ABOUT' AND edge.finish IN (SELECT value FROM json_each(:topics))
  ))
