-- For each pair of :pairs (a JSON list of {state, instrument}) the instrument, with the acts of the State about it.
SELECT
  pair.key AS position, pair.value ->> 'state' AS state,
  instrument.id, instrument.kind, instrument.properties,
  instrument.earliest_start, instrument.latest_start, instrument.earliest_end, instrument.latest_end,
  edge.id AS edge_id, edge.kind AS edge_kind, edge.start, edge.finish,
  edge.properties AS edge_properties, edge.citations,
  edge.earliest_start AS edge_earliest_start, edge.latest_start AS edge_latest_start,
  edge.earliest_end AS edge_earliest_end, edge.latest_end AS edge_latest_end,
  (SELECT json_group_array(finish) FROM edge AS dependence
   WHERE dependence.start = instrument.id AND dependence.kind = 'PROTOCOL_TO'
     AND coalesce(dependence.properties ->> 'independent', 0) = 0) AS parents
FROM json_each(:pairs) AS pair
CROSS JOIN node AS instrument ON instrument.id = pair.value ->> 'instrument'
LEFT JOIN edge ON edge.finish = instrument.id AND edge.kind = 'PARTICIPATION' AND edge.start = pair.value ->> 'state'
ORDER BY pair.key, edge.id
