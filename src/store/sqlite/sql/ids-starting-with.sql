-- Ids that begin with the text: from :prefix on, before :end. :kinds is a JSON list, null for all.
SELECT id FROM node
WHERE id >= :prefix AND id < :end AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
ORDER BY id
LIMIT :limit
