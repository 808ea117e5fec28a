-- How many statements of each sort the graph holds of the State :state, by the date as of which their sources speak and the documents that they
-- cite: in all (topic null), and about each subject of :subjects (a JSON list of {topic, within}, the topics within it). :groups (a JSON list, null for
-- all) leaves only what concerns one of these groups.
-- What a document about the State tells is of that State, unless its scene is another one; a draft is no law.
WITH RECURSIVE
subject (topic, id) AS MATERIALIZED (
  SELECT wanted.value ->> 'topic', within.value
  FROM json_each(:subjects) AS wanted CROSS JOIN json_each(wanted.value, '$.within') AS within
),
home (id) AS (
  SELECT :state
  UNION
  SELECT edge.start
  FROM home CROSS JOIN edge ON edge.finish = home.id AND edge.kind IN ('BROADER', 'PART_OF', 'LAW_OF', 'SERVES', 'SUBSIDIARY_OF')
),
report (id) AS (
  SELECT document.id
  FROM edge CROSS JOIN node AS document ON document.id = edge.start AND document.kind = 'Document'
  WHERE edge.finish = :state AND edge.kind = 'ABOUT'
),
reported (id) AS (
  SELECT DISTINCT edge.start FROM report CROSS JOIN edge ON edge.finish = report.id AND edge.kind = 'CITED_IN'
),
scene (id, at) AS (
  SELECT reported.id, edge.finish
  FROM reported CROSS JOIN edge ON edge.start = reported.id AND edge.kind IN ('OCCURS_IN', 'SERVES', 'LAW_OF')
  UNION
  SELECT scene.id, edge.finish FROM scene CROSS JOIN edge ON edge.start = scene.at AND edge.kind = 'BROADER'
),
concerned (id) AS (
  SELECT id FROM home
  UNION
  SELECT edge.start FROM home CROSS JOIN edge ON edge.finish = home.id AND edge.kind IN ('OCCURS_IN', 'ABOUT', 'ADDRESSED_TO')
  UNION
  SELECT reported.id
  FROM reported
  WHERE NOT EXISTS (SELECT 1 FROM scene CROSS JOIN node ON node.id = scene.at AND node.kind = 'State' WHERE scene.id = reported.id)
),
instrument (id, kind) AS (
  SELECT id, CASE kind WHEN 'SoftLaw' THEN 'SOFT_LAW_NORM' ELSE 'INTERNATIONAL_OBLIGATION' END
  FROM node
  WHERE kind IN ('Treaty', 'IloConvention', 'SoftLaw') AND CASE
    WHEN EXISTS (SELECT 1 FROM edge WHERE start = node.id AND kind = 'LAW_OF')
      THEN EXISTS (SELECT 1 FROM edge WHERE start = node.id AND kind = 'LAW_OF' AND finish = :state)
    ELSE coalesce(properties ->> 'privateUndertaking', 0) = 0
  END
  UNION
  SELECT node.id, 'INTERNATIONAL_OBLIGATION'
  FROM edge CROSS JOIN node ON node.id = edge.finish AND node.kind = 'Agreement'
  WHERE edge.start = :state AND edge.kind = 'PARTICIPATION'
  UNION
  SELECT node.id, CASE node.kind WHEN 'Policy' THEN 'POLICY' ELSE 'NATIONAL_PROVISION' END
  FROM home CROSS JOIN node ON node.id = home.id AND node.kind IN ('Statute', 'Regulation', 'Policy')
),
part (id, kind) AS (
  SELECT node.id, instrument.kind
  FROM instrument
  CROSS JOIN edge ON edge.finish = instrument.id AND edge.kind = 'PART_OF'
  CROSS JOIN node ON node.id = edge.start AND node.kind = 'Provision'
  UNION
  SELECT node.id, part.kind
  FROM part
  CROSS JOIN edge ON edge.finish = part.id AND edge.kind = 'PART_OF'
  CROSS JOIN node ON node.id = edge.start AND node.kind = 'Provision'
),
matter (id, kind) AS (
  SELECT node.id, upper(node.kind)
  FROM concerned
  CROSS JOIN node ON node.id = concerned.id
    AND node.kind IN ('Policy', 'Mechanism', 'Finding', 'Practice', 'Statistic', 'Recommendation')
  UNION
  SELECT node.id, 'NATIONAL_ACT'
  FROM home CROSS JOIN node ON node.id = home.id AND node.kind IN ('Statute', 'Regulation')
  UNION
  SELECT id, kind FROM part WHERE kind IN ('NATIONAL_PROVISION', 'POLICY')
),
task (id, target) AS (
  SELECT edge.id, edge.finish FROM home CROSS JOIN edge ON edge.start = home.id AND edge.kind = 'RESPONSIBLE_FOR'
  UNION
  SELECT edge.id, edge.finish
  FROM (SELECT id FROM home UNION SELECT id FROM matter) AS target
  CROSS JOIN edge ON edge.finish = target.id AND edge.kind = 'RESPONSIBLE_FOR'
  UNION
  SELECT edge.id, edge.finish
  FROM reported CROSS JOIN edge ON edge.start = reported.id AND edge.kind = 'RESPONSIBLE_FOR'
  WHERE EXISTS (SELECT 1 FROM json_each(edge.citations) AS citation WHERE citation.value ->> 'document' IN (SELECT id FROM report))
),
-- Each statement, and the nodes that say what it is about: a provision and what it imposes, the target of a task.
holder (item, kind, id) AS MATERIALIZED (
  SELECT imposes.finish, part.kind, side.value
  FROM part
  CROSS JOIN edge AS imposes ON imposes.start = part.id AND imposes.kind = 'IMPOSES'
  CROSS JOIN json_each(json_array(imposes.start, imposes.finish)) AS side
  WHERE part.kind IN ('INTERNATIONAL_OBLIGATION', 'SOFT_LAW_NORM')
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
  SELECT id, 'RESPONSIBILITY', target FROM task
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
