-- How many nodes of each kind there are.
SELECT kind, count(*) AS number FROM node GROUP BY kind ORDER BY kind
