-- For each topic of :topics (a JSON list) one provision of the law of a State (of the kinds :laws, a JSON list, with the concern :concern) that is about it
-- or a narrower topic, by itself or by what it imposes, and may hold on :day: one that surely does before others, then the one whose sources speak as of
-- the latest date.
SELECT * FROM (
  SELECT
    wanted.key AS position,
    provision.id, provision.kind, provision.properties,
    provision.earliest_start, provision.latest_start, provision.earliest_end, provision.latest_end,
    instrument.id AS instrument_id, instrument.kind AS instrument_kind, instrument.properties AS instrument_properties,
    instrument.earliest_start AS instrument_earliest_start, instrument.latest_start AS instrument_latest_start,
    instrument.earliest_end AS instrument_earliest_end, instrument.latest_end AS instrument_latest_end,
    edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
    edge.properties AS edge_properties, edge.citations,
    edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
    edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end,
    -- '~' comes after '-': a year counts as its last day.
    row_number() OVER (
      PARTITION BY wanted.key
      ORDER BY
        :day >= provision.latest_start AND :day < provision.earliest_end DESC,
        coalesce((provision.properties ->> 'attestedOn') || '~', '') DESC,
        provision.sort,
        edge.id
    ) AS place
  FROM json_each(:topics) AS wanted
  CROSS JOIN within ON within.wider = wanted.value
  CROSS JOIN dealing ON dealing.concern = :concern AND dealing.topic = within.narrower
  CROSS JOIN edge ON edge.id = dealing.edge
  CROSS JOIN node AS provision ON provision.id = dealing.provision
  CROSS JOIN norm ON norm.id = dealing.provision
  CROSS JOIN node AS instrument ON instrument.id = norm.instrument AND instrument.kind IN (SELECT value FROM json_each(:laws))
  WHERE :day >= provision.earliest_start AND :day < provision.latest_end
)
WHERE place = 1
