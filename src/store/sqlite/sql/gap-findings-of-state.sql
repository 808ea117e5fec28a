-- Findings that name a gap and speak of the State :state: of the State itself, a place within it, or its law; about one of :topics (a JSON list,
-- null for all). With the obligations that each breaches or deals with (and the instrument that it says was not incorporated), and whom it befalls.
SELECT
  finding.row AS finding,
  (SELECT json_group_array(norm.id)
   FROM edge CROSS JOIN node AS norm ON norm.id = edge.finish
   WHERE edge.start = finding.id AND edge.kind IN ('VIOLATES', 'ABOUT')
     AND (norm.kind = 'Obligation'
       OR (norm.kind IN ('Treaty', 'IloConvention', 'Agreement') AND finding.properties ->> 'gap' = 'NOT_INCORPORATED'))
  ) AS hangsOn,
  (SELECT json_group_array(finish) FROM edge WHERE start = finding.id AND kind = 'AFFECTS') AS affects
FROM belonging
CROSS JOIN node AS finding ON finding.id = belonging.id AND finding.kind = 'Finding' AND finding.properties ->> 'gap' IS NOT NULL
WHERE belonging.state = :state
  AND (:topics IS NULL OR EXISTS (
    SELECT 1 FROM edge
    WHERE edge.start = finding.id AND edge.kind = 'ABOUT' AND edge.finish IN (SELECT value FROM json_each(:topics))
  ))
ORDER BY finding.sort
