-- Those of the obligations :obligations (a JSON list) that law, policy or a mechanism of the State :state contradicts, or may, on the day :day.
SELECT DISTINCT edge.finish AS id
FROM json_each(:obligations) AS wanted
CROSS JOIN edge ON edge.finish = wanted.value AND edge.kind = 'CONTRADICTS' AND edge.earliest_start <= :day AND edge.latest_end > :day
LEFT JOIN norm ON norm.id = edge.start
CROSS JOIN belonging ON belonging.state = :state AND belonging.id = coalesce(norm.instrument, edge.start)
