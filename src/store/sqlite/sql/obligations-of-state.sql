-- Obligations of instruments with one of the :concerns (a JSON list), whomever they protect: it begins at the
-- instruments, not at groups. An instrument of a kind in :joinable (a JSON list) that is about a topic brings all that
-- it imposes. :topics narrows the answer (a JSON list, null for all).
SELECT
  obligation.row AS obligation,
  provision.row AS provision, instrument.row AS instrument, norm.protects, '[]' AS excludes
FROM json_each(:concerns) AS concern
CROSS JOIN concerning ON concerning.concern = concern.value
CROSS JOIN norm ON norm.instrument = concerning.instrument AND norm.provision IS NOT NULL
CROSS JOIN node AS obligation ON obligation.id = norm.id
CROSS JOIN node AS provision ON provision.id = norm.provision
CROSS JOIN node AS instrument ON instrument.id = norm.instrument
WHERE :topics IS NULL OR EXISTS (
  SELECT 1 FROM edge
  WHERE edge.start IN (
      norm.id, norm.provision,
      (SELECT id FROM node WHERE id = norm.instrument AND kind IN (SELECT value FROM json_each(:joinable)))
    )
    AND edge.kind = 'ABOUT' AND edge.finish IN (SELECT value FROM json_each(:topics))
)
