-- The topics in :topics (a JSON list) and all narrower ones.
SELECT DISTINCT within.narrower AS id
FROM json_each(:topics) AS wanted CROSS JOIN within ON within.wider = wanted.value
