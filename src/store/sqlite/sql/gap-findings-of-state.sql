-- Findings that name a gap and speak of the State :state: of the State itself, a place within it, or its law. With what
-- each deals with and where it stands, whom it befalls, the obligations that it breaches or deals with (and the
-- instrument that it says was not incorporated), and all that it names a gap of: a provision stands for what it imposes
-- too, and that an instrument was not incorporated is said of each of its obligations.
SELECT
  finding.row AS finding,
  (SELECT json_group_array(row) FROM (
    SELECT subject.row
    FROM edge CROSS JOIN node AS subject ON subject.id = edge.finish
    WHERE edge.start = finding.id AND edge.kind = 'ABOUT'
    ORDER BY subject.sort, edge.id
  )) AS subjects,
  (SELECT json_group_array(DISTINCT placed.start)
   FROM edge
   CROSS JOIN edge AS placed ON placed.start = edge.finish AND placed.kind = 'SUBSIDIARY_OF'
   CROSS JOIN edge AS other ON other.start = finding.id AND other.kind = 'ABOUT' AND other.finish = placed.finish
   WHERE edge.start = finding.id AND edge.kind = 'ABOUT'
  ) AS placedUnder,
  (SELECT json_group_array(row) FROM (
    SELECT speaker.row
    FROM edge CROSS JOIN node AS speaker ON speaker.id = edge.finish
    WHERE edge.start = finding.id AND edge.kind = 'ASSERTED_BY'
    ORDER BY speaker.sort, edge.id
  )) AS assertedBy,
  (SELECT json_group_array(place) FROM (
    SELECT concat(document.id, ', ', edge.properties ->> 'pinpoint') AS place
    FROM edge CROSS JOIN node AS document ON document.id = edge.finish
    WHERE edge.start = finding.id AND edge.kind = 'CITED_IN'
    ORDER BY document.sort, edge.id
  )) AS places,
  (SELECT json_group_array(finish) FROM edge WHERE start = finding.id AND kind = 'AFFECTS') AS affects,
  (SELECT json_group_array(row) FROM (
    SELECT DISTINCT norm.row
    FROM edge CROSS JOIN node AS norm ON norm.id = edge.finish
    WHERE edge.start = finding.id AND edge.kind IN ('VIOLATES', 'ABOUT')
      AND (norm.kind = 'Obligation'
        OR (norm.kind IN (SELECT value FROM json_each(:joinable)) AND finding.properties ->> 'gap' = 'NOT_INCORPORATED'))
    ORDER BY norm.sort
  )) AS hangsOn,
  (SELECT json_group_array(id) FROM (
    SELECT edge.finish AS id
    FROM edge
    WHERE edge.start = finding.id AND edge.kind IN ('VIOLATES', 'ABOUT')
    UNION
    SELECT imposes.start
    FROM edge CROSS JOIN edge AS imposes ON imposes.finish = edge.finish AND imposes.kind = 'IMPOSES'
    WHERE edge.start = finding.id AND edge.kind IN ('VIOLATES', 'ABOUT')
    UNION
    SELECT norm.id
    FROM edge CROSS JOIN norm ON norm.instrument = edge.finish AND norm.provision IS NOT NULL
    WHERE edge.start = finding.id AND edge.kind = 'ABOUT' AND finding.properties ->> 'gap' = 'NOT_INCORPORATED'
  )) AS gapsOf
FROM belonging
CROSS JOIN node AS finding ON finding.id = belonging.id AND finding.kind = 'Finding' AND finding.properties ->> 'gap' IS NOT NULL
WHERE belonging.state = :state
ORDER BY finding.sort
