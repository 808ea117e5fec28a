// Answers: what does the graph hold of the State, in all (topic null) and about each subject; as of when do its sources speak, and which documents do they
// cite?
// Parameters: state (id), subjects (each a topic, with the topics within it), groups (ids; null for all) of which one must be concerned:
// :param {state: "KAZ", subjects: [{topic: "topic/education", within: ["topic/education", "topic/vocational-training"]}], groups: null}
// Columns: topic (id of the subject; null where all are counted), kind, attestedOn, documents (ids), number.
CALL () {
  CALL () {
    MATCH (any:Treaty)
    RETURN any
    UNION
    MATCH (any:IloConvention)
    RETURN any
    UNION
    MATCH (any:SoftLaw)
    RETURN any
  }
  WITH any AS instrument
  WHERE CASE
    WHEN EXISTS { (instrument)-[:LAW_OF]->() } THEN EXISTS { (instrument)-[:LAW_OF]->({id: $state}) }
    ELSE NOT coalesce(instrument.privateUndertaking, false)
  END
  RETURN instrument
  UNION
  MATCH (:Entity {id: $state})-[:PARTICIPATION]->(instrument:Agreement)
  RETURN instrument
}
MATCH (instrument) (()<-[:PART_OF]-(:Provision)) + (provision)
UNWIND COLLECT { MATCH (provision)-[:IMPOSES]->(imposed) RETURN imposed } AS item
WITH
  CASE WHEN instrument:SoftLaw THEN 'SOFT_LAW_NORM' ELSE 'INTERNATIONAL_OBLIGATION' END AS kind,
  item,
  [provision, item] AS holders
WHERE $groups IS NULL OR any(
    holder IN holders
    WHERE EXISTS {
      (holder)-[:PROTECTS|EXCLUDES|AFFECTS|SERVES|ABOUT|ADDRESSED_TO|INVOLVES]->(group)
      WHERE group.id IN $groups
    }
  )
WITH
  kind,
  item.attestedOn AS attestedOn,
  COLLECT { MATCH (item)-[:CITED_IN]->(document) RETURN DISTINCT document.id AS id ORDER BY id } AS documents,
  [holder IN holders | holder.id] + COLLECT {
    UNWIND holders AS holder
    MATCH (holder)-[:ABOUT|OCCURS_IN]->(topic)
    RETURN DISTINCT topic.id
  } AS about
UNWIND [null] + COLLECT {
  UNWIND about AS id
  UNWIND [subject IN $subjects WHERE id IN subject.within] AS subject
  RETURN DISTINCT subject.topic
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
UNION ALL
CALL () {
  MATCH (:Entity {id: $state})<-[:BROADER|PART_OF|LAW_OF|SERVES|SUBSIDIARY_OF*0..]-(home)
  RETURN DISTINCT home
}
WITH home
WHERE home:Policy OR ((home:Statute OR home:Regulation) AND home.earliestStart < '9999-12-31')
CALL (home) {
  WITH home
  WHERE NOT home:Policy
  RETURN 'NATIONAL_ACT' AS kind, home AS item, [home] AS holders
  UNION
  MATCH (home) (()<-[:PART_OF]-(:Provision)) + (item)
  WHERE home:Policy OR item.earliestStart < '9999-12-31'
  RETURN
    CASE WHEN home:Policy THEN 'POLICY' ELSE 'NATIONAL_PROVISION' END AS kind,
    item,
    [item] + COLLECT { MATCH (item)-[:IMPOSES]->(imposed) RETURN imposed } AS holders
}
WITH DISTINCT kind, item, holders
WHERE $groups IS NULL OR any(
    holder IN holders
    WHERE EXISTS {
      (holder)-[:PROTECTS|EXCLUDES|AFFECTS|SERVES|ABOUT|ADDRESSED_TO|INVOLVES]->(group)
      WHERE group.id IN $groups
    }
  )
WITH
  kind,
  item.attestedOn AS attestedOn,
  COLLECT { MATCH (item)-[:CITED_IN]->(document) RETURN DISTINCT document.id AS id ORDER BY id } AS documents,
  [holder IN holders | holder.id] + COLLECT {
    UNWIND holders AS holder
    MATCH (holder)-[:ABOUT|OCCURS_IN]->(topic)
    RETURN DISTINCT topic.id
  } AS about
UNWIND [null] + COLLECT {
  UNWIND about AS id
  UNWIND [subject IN $subjects WHERE id IN subject.within] AS subject
  RETURN DISTINCT subject.topic
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
UNION ALL
CALL () {
  MATCH (:Entity {id: $state})<-[:BROADER|PART_OF|LAW_OF|SERVES|SUBSIDIARY_OF*0..]-(home)
  WITH DISTINCT home
  UNWIND [home] + COLLECT { MATCH (home)<-[:OCCURS_IN|ABOUT|ADDRESSED_TO]-(told) RETURN told } AS item
  RETURN item
  UNION
  MATCH (:Entity {id: $state})<-[:ABOUT]-(:Document)<-[:CITED_IN]-(item)
  WHERE NOT EXISTS { (item)-[:OCCURS_IN|SERVES|LAW_OF]->()-[:BROADER*0..]->(:State) }
  RETURN item
}
WITH toUpper(item.kind) AS kind, item, [item] AS holders
WHERE item:Policy OR item:Mechanism OR item:Finding OR item:Practice OR item:Statistic OR item:Recommendation
WITH kind, item, holders
WHERE $groups IS NULL OR any(
    holder IN holders
    WHERE EXISTS {
      (holder)-[:PROTECTS|EXCLUDES|AFFECTS|SERVES|ABOUT|ADDRESSED_TO|INVOLVES]->(group)
      WHERE group.id IN $groups
    }
  )
WITH
  kind,
  item.attestedOn AS attestedOn,
  COLLECT { MATCH (item)-[:CITED_IN]->(document) RETURN DISTINCT document.id AS id ORDER BY id } AS documents,
  [holder IN holders | holder.id] + COLLECT {
    UNWIND holders AS holder
    MATCH (holder)-[:ABOUT|OCCURS_IN]->(topic)
    RETURN DISTINCT topic.id
  } AS about
UNWIND [null] + COLLECT {
  UNWIND about AS id
  UNWIND [subject IN $subjects WHERE id IN subject.within] AS subject
  RETURN DISTINCT subject.topic
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
UNION ALL
CALL () {
  MATCH (:Entity {id: $state})<-[:BROADER|PART_OF|LAW_OF|SERVES|SUBSIDIARY_OF*0..]-(home)
  WITH DISTINCT home
  UNWIND COLLECT { MATCH (home)-[task:RESPONSIBLE_FOR]->() RETURN task UNION MATCH (home)<-[task:RESPONSIBLE_FOR]-() RETURN task } AS item
  RETURN item
  UNION
  MATCH (:Entity {id: $state})<-[:BROADER|PART_OF|LAW_OF|SERVES|SUBSIDIARY_OF*0..]-(home)
  WITH DISTINCT home
  MATCH (home)<-[:OCCURS_IN|ABOUT|ADDRESSED_TO]-(target)<-[item:RESPONSIBLE_FOR]-()
  WHERE target:Policy OR target:Mechanism OR target:Finding OR target:Practice OR target:Statistic OR target:Recommendation
  RETURN item
  UNION
  MATCH (:Entity {id: $state})<-[:ABOUT]-(:Document)<-[:CITED_IN]-(target)<-[item:RESPONSIBLE_FOR]-()
  WHERE
    (target:Policy OR target:Mechanism OR target:Finding OR target:Practice OR target:Statistic OR target:Recommendation) AND
    NOT EXISTS { (target)-[:OCCURS_IN|SERVES|LAW_OF]->()-[:BROADER*0..]->(:State) }
  RETURN item
  UNION
  MATCH (:Entity {id: $state})<-[:ABOUT]-(report:Document)
  WITH collect(report.id) AS reports
  MATCH (:Entity {id: $state})<-[:ABOUT]-(:Document)<-[:CITED_IN]-()-[item:RESPONSIBLE_FOR]->()
  WHERE any(citation IN item.citations WHERE split(citation, '|')[0] IN reports)
  RETURN item
}
WITH 'RESPONSIBILITY' AS kind, item, [endNode(item)] AS holders
WHERE $groups IS NULL OR any(
    holder IN holders
    WHERE EXISTS {
      (holder)-[:PROTECTS|EXCLUDES|AFFECTS|SERVES|ABOUT|ADDRESSED_TO|INVOLVES]->(group)
      WHERE group.id IN $groups
    }
  )
WITH
  kind,
  item.attestedOn AS attestedOn,
  COLLECT { UNWIND item.citations AS citation RETURN DISTINCT split(citation, '|')[0] AS id ORDER BY id } AS documents,
  [holder IN holders | holder.id] + COLLECT {
    UNWIND holders AS holder
    MATCH (holder)-[:ABOUT|OCCURS_IN]->(topic)
    RETURN DISTINCT topic.id
  } AS about
UNWIND [null] + COLLECT {
  UNWIND about AS id
  UNWIND [subject IN $subjects WHERE id IN subject.within] AS subject
  RETURN DISTINCT subject.topic
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
UNION ALL
MATCH (:Entity {id: $state})-[act:PARTICIPATION]->()
WITH
  act.attestedOn AS attestedOn,
  COLLECT { UNWIND act.citations AS citation RETURN DISTINCT split(citation, '|')[0] AS id ORDER BY id } AS documents
RETURN null AS topic, 'PARTICIPATION' AS kind, attestedOn, documents, count(*) AS number
