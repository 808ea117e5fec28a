-- For each topic of :topics (a JSON list) one provision of the statutes and regulations of the State :state that is about it or a narrower topic, by
-- itself or by what it imposes, and may hold on :day: one that surely does before others, then the one whose sources speak as of the latest date.
WITH RECURSIVE
within (position, id) AS (
  SELECT key, value FROM json_each(:topics)
  UNION
  SELECT within.position, edge.start FROM within CROSS JOIN edge ON edge.finish = within.id AND edge.kind = 'BROADER'
),
about (position, id, edge) AS (
  SELECT within.position, provision.id, edge.id
  FROM within
  CROSS JOIN edge ON edge.finish = within.id AND edge.kind = 'ABOUT'
  CROSS JOIN node AS provision ON provision.id = edge.start AND provision.kind = 'Provision'
  UNION
  SELECT within.position, imposes.start, edge.id
  FROM within
  CROSS JOIN edge ON edge.finish = within.id AND edge.kind = 'ABOUT'
  CROSS JOIN edge AS imposes ON imposes.finish = edge.start AND imposes.kind = 'IMPOSES'
),
whole (provision, id) AS (
  SELECT id, id FROM about
  UNION
  SELECT whole.provision, edge.finish
  FROM whole
  CROSS JOIN node AS part ON part.id = whole.id AND part.kind = 'Provision'
  CROSS JOIN edge ON edge.start = part.id AND edge.kind = 'PART_OF'
)
SELECT * FROM (
  SELECT
    about.position,
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
      PARTITION BY about.position
      ORDER BY
        :day >= provision.latest_start AND :day < provision.earliest_end DESC,
        coalesce((provision.properties ->> 'attestedOn') || '~', '') DESC,
        provision.sort,
        edge.id
    ) AS place
  FROM about
  CROSS JOIN edge ON edge.id = about.edge
  CROSS JOIN node AS provision ON provision.id = about.id
  CROSS JOIN whole ON whole.provision = about.id
  CROSS JOIN node AS instrument ON instrument.id = whole.id AND instrument.kind IN ('Statute', 'Regulation')
  WHERE EXISTS (SELECT 1 FROM edge WHERE start = instrument.id AND kind = 'LAW_OF' AND finish = :state)
    AND :day >= provision.earliest_start AND :day < provision.latest_end
)
WHERE place = 1
