-- For each topic of :topics (a JSON list) provisions of the law of a State (of the kinds :laws, a JSON list, with the concern :concern) that are about it
-- or a narrower topic, by themselves or by what they impose: of those of one instrument that hold at the same times, by sources of the same date, the first.
WITH found (topic, edge, provision, instrument, place) AS MATERIALIZED (
  SELECT
    wanted.value, dealing.edge, dealing.provision, norm.instrument,
    row_number() OVER (
      PARTITION BY
        wanted.value, norm.instrument,
        provision.earliest_start, provision.latest_start, provision.earliest_end, provision.latest_end,
        provision.properties ->> 'attestedOn'
      ORDER BY provision.sort, dealing.edge
    )
  FROM json_each(:topics) AS wanted
  CROSS JOIN within ON within.wider = wanted.value
  CROSS JOIN dealing ON dealing.concern = :concern AND dealing.topic = within.narrower
  CROSS JOIN node AS provision ON provision.id = dealing.provision
  CROSS JOIN norm ON norm.id = dealing.provision
  CROSS JOIN node AS instrument ON instrument.id = norm.instrument AND instrument.kind IN (SELECT value FROM json_each(:laws))
)
SELECT
  found.topic AS id,
  provision.row AS provision,
  instrument.row AS instrument,
  edge.row AS edge
FROM found
CROSS JOIN node AS provision ON provision.id = found.provision
CROSS JOIN node AS instrument ON instrument.id = found.instrument
CROSS JOIN edge ON edge.id = found.edge
WHERE found.place = 1
ORDER BY provision.id, edge.id
