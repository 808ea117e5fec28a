-- Obligations that protect any group in :groups, or shut it out (by themselves, their provision, its article or the
-- instrument), of instruments with one of the :concerns (JSON lists). Of those with one of the :own concerns (a JSON
-- list) only what may hold on a day from :first to :last (null for all). An instrument of a kind in :joinable (a JSON
-- list) that is about a topic brings all that it imposes. :topics and :modalities narrow the answer (JSON lists, null
-- for all).
WITH found (id, own, excludes) AS MATERIALIZED (
  SELECT covering.obligation, max(concern.value IN (SELECT value FROM json_each(:own))), json_group_array(DISTINCT covering."group") FILTER (WHERE covering.excluded = 1)
  FROM json_each(:concerns) AS concern
  CROSS JOIN json_each(:groups) AS wanted
  CROSS JOIN covering ON covering.concern = concern.value AND covering."group" = wanted.value
  GROUP BY covering.obligation
)
SELECT
  obligation.row AS obligation,
  provision.row AS provision, instrument.row AS instrument, norm.protects, found.excludes
FROM found
CROSS JOIN norm ON norm.id = found.id
CROSS JOIN node AS obligation ON obligation.id = found.id
CROSS JOIN node AS provision ON provision.id = norm.provision
CROSS JOIN node AS instrument ON instrument.id = norm.instrument
WHERE (:first IS NULL OR NOT found.own OR (obligation.earliest_start <= :last AND obligation.latest_end > :first))
  AND (:modalities IS NULL OR obligation.properties ->> 'modality' IN (SELECT value FROM json_each(:modalities)))
  AND (:topics IS NULL OR EXISTS (
    SELECT 1 FROM edge
    WHERE edge.start IN (
        norm.id, norm.provision,
        (SELECT id FROM node WHERE id = norm.instrument AND kind IN (SELECT value FROM json_each(:joinable)))
      )
      AND edge.kind = 'ABOUT' AND edge.finish IN (SELECT value FROM json_each(:topics))
  ))
