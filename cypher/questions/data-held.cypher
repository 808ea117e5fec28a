// Answers: how many statements of each sort does the graph hold of the State, as of when do their sources speak, and which documents do they cite?
// In all (topic null), and about each subject. What a document about the State tells is of that State, unless its scene is another one; a draft
// is no law.
// Parameters: state (id), subjects (for each topic, by its id, the subjects that it is counted with), groups (ids; null for all) of which one must be
// concerned:
// :param {state: "KAZ", subjects: {`topic/education`: ["topic/education"], `topic/vocational-training`: ["topic/education"]}, groups: null}
// Columns: topic (id, or null), kind, attestedOn, documents (ids), number.
MATCH (state:Entity {id: $state})
CALL (state) {
  MATCH (state)<-[:BROADER|PART_OF|LAW_OF|SERVES|SUBSIDIARY_OF*0..]-(home)
  RETURN collect(DISTINCT home) AS homes
}
CALL (state) {
  MATCH (state)<-[:ABOUT]-(report:Document)
  RETURN collect(DISTINCT report.id) AS reports
}
CALL (state) {
  MATCH (state)<-[:ABOUT]-(:Document)<-[:CITED_IN]-(told)
  RETURN collect(DISTINCT told) AS reported
}
CALL (homes, reported) {
  CALL (homes, reported) {
    UNWIND homes AS node
    RETURN node
    UNION
    UNWIND homes AS home
    MATCH (home)<-[:OCCURS_IN|ABOUT|ADDRESSED_TO]-(node)
    RETURN node
    UNION
    UNWIND reported AS node
    WITH node
    WHERE NOT EXISTS { (node)-[:OCCURS_IN|SERVES|LAW_OF]->()-[:BROADER*0..]->(:State) }
    RETURN node
  }
  WITH node
  WHERE node:Policy OR node:Mechanism OR node:Finding OR node:Practice OR node:Statistic OR node:Recommendation
  RETURN collect(node) AS matters
}
CALL (state, homes, reports, reported, matters) {
  MATCH (instrument:Treaty|IloConvention|SoftLaw)
  WHERE CASE
    WHEN EXISTS { (instrument)-[:LAW_OF]->() } THEN EXISTS { (instrument)-[:LAW_OF]->({id: $state}) }
    ELSE NOT coalesce(instrument.privateUndertaking, false)
  END
  MATCH (instrument) (()<-[:PART_OF]-(:Provision)) + (provision)
  UNWIND COLLECT { MATCH (provision)-[:IMPOSES]->(imposed) RETURN imposed } AS item
  RETURN
    CASE WHEN instrument:SoftLaw THEN 'SOFT_LAW_NORM' ELSE 'INTERNATIONAL_OBLIGATION' END AS kind,
    item, item.id AS id, item.attestedOn AS attestedOn, null AS citations, [provision, item] AS holders
  UNION
  MATCH (state)-[:PARTICIPATION]->(instrument:Agreement)
  MATCH (instrument) (()<-[:PART_OF]-(:Provision)) + (provision)
  UNWIND COLLECT { MATCH (provision)-[:IMPOSES]->(imposed) RETURN imposed } AS item
  RETURN
    'INTERNATIONAL_OBLIGATION' AS kind,
    item, item.id AS id, item.attestedOn AS attestedOn, null AS citations, [provision, item] AS holders
  UNION
  UNWIND homes AS instrument
  WITH instrument
  WHERE instrument:Statute OR instrument:Regulation OR instrument:Policy
  MATCH (instrument) (()<-[:PART_OF]-(:Provision)) + (item)
  WHERE instrument:Policy OR item.earliestStart < '9999-12-31'
  RETURN
    CASE WHEN instrument:Policy THEN 'POLICY' ELSE 'NATIONAL_PROVISION' END AS kind,
    item, item.id AS id, item.attestedOn AS attestedOn, null AS citations,
    [item] + COLLECT { MATCH (item)-[:IMPOSES]->(imposed) RETURN imposed ORDER BY imposed.id } AS holders
  UNION
  UNWIND homes AS item
  WITH item
  WHERE (item:Statute OR item:Regulation) AND item.earliestStart < '9999-12-31'
  RETURN
    'NATIONAL_ACT' AS kind,
    item, item.id AS id, item.attestedOn AS attestedOn, null AS citations, [item] AS holders
  UNION
  UNWIND matters AS item
  RETURN
    toUpper(item.kind) AS kind,
    item, item.id AS id, item.attestedOn AS attestedOn, null AS citations, [item] AS holders
  UNION
  UNWIND homes AS bearer
  MATCH (bearer)-[task:RESPONSIBLE_FOR]->(target)
  RETURN
    'RESPONSIBILITY' AS kind,
    null AS item, task.id AS id, task.attestedOn AS attestedOn, task.citations AS citations, [target] AS holders
  UNION
  UNWIND homes + matters AS target
  MATCH (target)<-[task:RESPONSIBLE_FOR]-()
  RETURN
    'RESPONSIBILITY' AS kind,
    null AS item, task.id AS id, task.attestedOn AS attestedOn, task.citations AS citations, [target] AS holders
  UNION
  UNWIND reported AS bearer
  MATCH (bearer)-[task:RESPONSIBLE_FOR]->(target)
  WHERE any(citation IN task.citations WHERE split(citation, '|')[0] IN reports)
  RETURN
    'RESPONSIBILITY' AS kind,
    null AS item, task.id AS id, task.attestedOn AS attestedOn, task.citations AS citations, [target] AS holders
  UNION
  MATCH (state)-[act:PARTICIPATION]->()
  RETURN
    'PARTICIPATION' AS kind,
    null AS item, act.id AS id, act.attestedOn AS attestedOn, act.citations AS citations, [] AS holders
}
WITH kind, item, attestedOn, citations, holders
WHERE $groups IS NULL OR kind = 'PARTICIPATION' OR any(
    holder IN holders
    WHERE EXISTS {
      (holder)-[:PROTECTS|EXCLUDES|AFFECTS|SERVES|ABOUT|ADDRESSED_TO|INVOLVES]->(group)
      WHERE group.id IN $groups
    }
  )
WITH
  kind,
  attestedOn,
  CASE
    WHEN item IS NULL THEN COLLECT { UNWIND citations AS citation RETURN DISTINCT split(citation, '|')[0] AS id ORDER BY id }
    ELSE COLLECT { MATCH (item)-[:CITED_IN]->(document) RETURN DISTINCT document.id AS id ORDER BY id }
  END AS documents,
  [holder IN holders | holder.id] + COLLECT {
    UNWIND holders AS holder
    MATCH (holder)-[:ABOUT|OCCURS_IN]->(topic)
    RETURN DISTINCT topic.id
  } AS about
UNWIND [null] + COLLECT {
  UNWIND about AS id
  UNWIND $subjects[id] AS subject
  RETURN DISTINCT subject
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
