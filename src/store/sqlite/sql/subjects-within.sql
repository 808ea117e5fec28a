-- The topics or groups in :subjects (a JSON list) and all narrower ones.
SELECT DISTINCT within.narrower AS id
FROM json_each(:subjects) AS wanted CROSS JOIN within ON within.wider = wanted.value
