-- How many statements of each sort the graph holds of the State :state, by the date as of which their sources speak and
-- the documents that they cite: in all (topic null), and about each subject of :subjects (a JSON list of {topic,
-- within}, the topics within it). :groups (a JSON list, null for all) leaves only what concerns one of these groups;
-- :concerns (a JSON list) are those of the State. :sorts (a JSON object) has of each kind of international instruments,
-- and :ownSorts of each kind of the State's own, as what the norms in it count. What a document about the State tells
-- is of that State, unless its scene is another one; a draft is no law.
WITH
subject (topic, id) AS MATERIALIZED (
  SELECT wanted.value ->> 'topic', within.value
  FROM json_each(:subjects) AS wanted CROSS JOIN json_each(wanted.value, '$.within') AS within
),
instrument (id, kind) AS (
  SELECT node.id, sort.value
  FROM json_each(:concerns) AS concern
  CROSS JOIN concerning ON concerning.concern = concern.value
  CROSS JOIN node ON node.id = concerning.instrument
  CROSS JOIN json_each(:sorts) AS sort ON sort.key = node.kind
  UNION
  SELECT node.id, sort.value
  FROM home CROSS JOIN node ON node.id = home.id CROSS JOIN json_each(:ownSorts) AS sort ON sort.key = node.kind
  WHERE home.state = :state
),
matter (id, kind) AS (
  SELECT node.id, upper(node.kind) FROM telling CROSS JOIN node ON node.id = telling.id WHERE telling.state = :state
  UNION
  SELECT id, 'NATIONAL_ACT' FROM instrument WHERE kind = 'NATIONAL_PROVISION'
  UNION
  SELECT norm.id, instrument.kind
  FROM instrument CROSS JOIN norm ON norm.instrument = instrument.id AND norm.provision IS NULL
  WHERE instrument.kind IN ('NATIONAL_PROVISION', 'POLICY')
),
-- Each statement, and the nodes that say what it is about: a provision and what it imposes, the target of a task.
holder (item, kind, id) AS MATERIALIZED (
  SELECT norm.id, instrument.kind, side.value
  FROM instrument
  CROSS JOIN norm ON norm.instrument = instrument.id AND norm.provision IS NOT NULL
  CROSS JOIN json_each(json_array(norm.provision, norm.id)) AS side
  WHERE instrument.kind IN ('INTERNATIONAL_OBLIGATION', 'SOFT_LAW_NORM')
  UNION
  SELECT matter.id, matter.kind, matter.id
  FROM matter CROSS JOIN node ON node.id = matter.id
  WHERE matter.kind NOT LIKE 'NATIONAL%' OR node.earliest_start < '9999-12-31'
  UNION
  SELECT matter.id, matter.kind, edge.finish
  FROM matter
  CROSS JOIN node ON node.id = matter.id
  CROSS JOIN edge ON edge.start = matter.id AND edge.kind = 'IMPOSES'
  WHERE matter.kind NOT LIKE 'NATIONAL%' OR node.earliest_start < '9999-12-31'
  UNION
  SELECT edge.id, 'RESPONSIBILITY', edge.finish FROM task CROSS JOIN edge ON edge.id = task.id WHERE task.state = :state AND task.told = 1
  UNION
  SELECT id, 'PARTICIPATION', NULL FROM edge WHERE start = :state AND kind = 'PARTICIPATION'
),
item (id, kind) AS (
  SELECT DISTINCT holder.item, holder.kind
  FROM holder
  WHERE :groups IS NULL OR holder.kind = 'PARTICIPATION' OR EXISTS (
    SELECT 1 FROM edge
    WHERE edge.start = holder.id
      AND edge.kind IN ('PROTECTS', 'EXCLUDES', 'AFFECTS', 'SERVES', 'ABOUT', 'ADDRESSED_TO', 'INVOLVES')
      AND edge.finish IN (SELECT value FROM json_each(:groups))
  )
),
described (id, kind, attested_on, documents) AS MATERIALIZED (
  SELECT
    item.id, item.kind, coalesce(node.properties, edge.properties) ->> 'attestedOn',
    CASE WHEN edge.id IS NULL
      THEN (SELECT json_group_array(id) FROM (
        SELECT DISTINCT finish AS id FROM edge AS cited WHERE cited.start = item.id AND cited.kind = 'CITED_IN' ORDER BY finish))
      ELSE (SELECT json_group_array(id) FROM (
        SELECT DISTINCT value ->> 'document' AS id FROM json_each(edge.citations) ORDER BY 1))
    END
  FROM item
  LEFT JOIN node ON node.id = item.id
  LEFT JOIN edge ON edge.id = item.id AND item.kind IN ('RESPONSIBILITY', 'PARTICIPATION')
),
about (id, kind, topic) AS (
  SELECT holder.item, holder.kind, subject.topic
  FROM holder
  CROSS JOIN edge ON edge.start = holder.id AND edge.kind IN ('ABOUT', 'OCCURS_IN')
  CROSS JOIN subject ON subject.id = edge.finish
  UNION
  SELECT holder.item, holder.kind, subject.topic FROM holder CROSS JOIN subject ON subject.id = holder.id
)
SELECT NULL AS topic, kind, attested_on AS attestedOn, documents, count(*) AS number
FROM described
GROUP BY kind, attested_on, documents
UNION ALL
SELECT about.topic, described.kind, described.attested_on, described.documents, count(*)
FROM about CROSS JOIN described ON described.id = about.id AND described.kind = about.kind
GROUP BY about.topic, described.kind, described.attested_on, described.documents
