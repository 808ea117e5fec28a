-- For each topic of :topics (a JSON list) provisions of the law of a State (with the concern :concern) that are about
-- it or a narrower topic, by themselves or by what they impose: of those of one instrument that hold at the same times,
-- by sources of the same date, the first.
SELECT
  wanted.value AS id,
  provision.row AS provision,
  instrument.row AS instrument,
  edge.row AS edge
FROM json_each(:topics) AS wanted
CROSS JOIN law_on ON law_on.concern = :concern AND law_on.topic = wanted.value
CROSS JOIN edge ON edge.id = law_on.edge
CROSS JOIN node AS provision ON provision.id = law_on.provision
CROSS JOIN norm ON norm.id = law_on.provision
CROSS JOIN node AS instrument ON instrument.id = norm.instrument
ORDER BY provision.id, edge.id
