// Answers: what does the graph hold of the State, in all (topic null) and about each subject; as of when do its sources
// speak, and which documents do they cite?
// Parameters: state (id), subjects (each a topic, with the topics within it), groups (ids; null for all) of which one
// must be concerned, concerns (what `derivedConcerns` may hold), sorts and ownSorts (of each kind of international
// instruments, and of the State's own, as what the norms in it count):
// :param {state: "KAZ", subjects: [{topic: "topic/education", within: ["topic/education", "topic/vocational-training"]}], groups: null, concerns: ["*", "party:KAZ", "law:KAZ"], sorts: {Treaty: "INTERNATIONAL_OBLIGATION", SoftLaw: "SOFT_LAW_NORM"}, ownSorts: {Statute: "NATIONAL_PROVISION", Policy: "POLICY"}}
// Columns: topic (id of the subject; null where all are counted), kind, attestedOn, documents (ids), number.
MATCH (instrument:Instrument)
USING INDEX instrument:Instrument(derivedConcern)
WHERE
  instrument.derivedConcern IN $concerns + ['several'] AND
  any(concern IN instrument.derivedConcerns WHERE concern IN $concerns) AND
  $sorts[instrument.kind] IS NOT NULL
MATCH (item:Obligation {derivedInstrument: instrument.id})<-[:IMPOSES]-(provision)
WITH
  $sorts[instrument.kind] AS kind,
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
MATCH (home:Entity)
WHERE home.derivedHome IN [$state, 'several'] AND $state IN home.derivedHomes
WITH home, $ownSorts[home.kind] AS sort
WHERE sort = 'POLICY' OR (sort = 'NATIONAL_PROVISION' AND home.earliestStart < '9999-12-31')
CALL (home, sort) {
  WITH home, sort
  WHERE sort = 'NATIONAL_PROVISION'
  RETURN 'NATIONAL_ACT' AS kind, home AS item, [home] AS holders
  UNION
  MATCH (item:Provision {derivedInstrument: home.id})
  WHERE sort = 'POLICY' OR item.earliestStart < '9999-12-31'
  RETURN
    sort AS kind,
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
MATCH (item:Entity)
WHERE item.derivedTold IN [$state, 'several'] AND $state IN item.derivedToldOf
WITH toUpper(item.kind) AS kind, item, [item] AS holders
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
MATCH ()-[item:RESPONSIBLE_FOR]->()
WHERE item.derivedTold IN [$state, 'several'] AND $state IN item.derivedToldOf
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
