-- Instruments of the kinds :joinable that are about a topic in :topics (JSON lists): as a whole, or by a provision or an obligation of theirs.
SELECT DISTINCT instrument.id
FROM json_each(:topics) AS topic
CROSS JOIN edge ON edge.finish = topic.value AND edge.kind = 'ABOUT'
LEFT JOIN norm ON norm.id = edge.start
CROSS JOIN node AS instrument ON instrument.id = coalesce(norm.instrument, edge.start)
  AND instrument.kind IN (SELECT value FROM json_each(:joinable))
ORDER BY instrument.id
