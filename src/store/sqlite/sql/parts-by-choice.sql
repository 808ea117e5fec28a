-- For each of the instruments :instruments (a JSON list) the parts that bind only States that accept them, or that a
-- declaration of some State shuts out.
SELECT asked.value AS id, node.row AS provision
FROM json_each(:instruments) AS asked
CROSS JOIN norm ON norm.instrument = asked.value AND norm.provision IS NULL
CROSS JOIN node ON node.id = norm.id
WHERE
  node.properties ->> 'acceptance' = 'OPT_IN'
  OR EXISTS (
    SELECT 1 FROM edge WHERE finish = node.id AND kind = 'QUALIFIES' AND properties ->> 'effect' = 'EXCLUDES'
  )
ORDER BY node.sort
