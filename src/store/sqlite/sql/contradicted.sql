-- The obligations that law, policy or a mechanism of the State :state contradicts, or may, on the day :day.
SELECT DISTINCT edge.finish AS id
FROM contradicting
CROSS JOIN edge ON edge.id = contradicting.edge AND edge.earliest_start <= :day AND edge.latest_end > :day
WHERE contradicting.state = :state
