// Answers: how many acts and provisions of the State's own law, and parts of its policies, does the graph hold, in all (topic null) and about each
// subject; as of when do their sources speak, and which documents do they cite? A draft is no law.
// Parameters: state (id), subjects (for each topic, by its id, the subjects that it is counted with), groups (ids; null for all) of which one must be
// concerned:
// :param {state: "KAZ", subjects: {`topic/education`: ["topic/education"], `topic/vocational-training`: ["topic/education"]}, groups: null}
// Columns: topic (id of the subject; null where all are counted), kind, attestedOn, documents (ids), number.
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
  UNWIND $subjects[id] AS subject
  RETURN DISTINCT subject
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
