-- For each topic of :topics (a JSON list) provisions of the law of a State (of the kinds :laws, a JSON list, with the concern :concern) that are about it
-- or a narrower topic, by themselves or by what they impose: of those of one instrument that hold at the same times, by sources of the same date, the first.
WITH found (position, edge, provision, instrument, place) AS MATERIALIZED (
  SELECT
    wanted.key, dealing.edge, dealing.provision, norm.instrument,
    row_number() OVER (
      PARTITION BY
        wanted.key, norm.instrument,
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
  found.position,
  provision.id, provision.kind, provision.properties,
  provision.earliest_start, provision.latest_start, provision.earliest_end, provision.latest_end,
  instrument.id AS instrument_id, instrument.kind AS instrument_kind, instrument.properties AS instrument_properties,
  instrument.earliest_start AS instrument_earliest_start, instrument.latest_start AS instrument_latest_start,
  instrument.earliest_end AS instrument_earliest_end, instrument.latest_end AS instrument_latest_end,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end
FROM found
CROSS JOIN node AS provision ON provision.id = found.provision
CROSS JOIN node AS instrument ON instrument.id = found.instrument
CROSS JOIN edge ON edge.id = found.edge
WHERE found.place = 1
ORDER BY found.position, provision.id, edge.id
