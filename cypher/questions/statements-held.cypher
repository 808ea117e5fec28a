// Answers: how many policies, mechanisms, findings, practices, statistics and recommendations does the graph hold of the State, in all (topic null)
// and about each subject; as of when do their sources speak, and which documents do they cite? What a document about the State tells is of that
// State, unless its scene is another one.
// Parameters: state (id), subjects (for each topic, by its id, the subjects that it is counted with), groups (ids; null for all) of which one must be
// concerned:
// :param {state: "KAZ", subjects: {`topic/education`: ["topic/education"], `topic/vocational-training`: ["topic/education"]}, groups: null}
// Columns: topic (id of the subject; null where all are counted), kind, attestedOn, documents (ids), number.
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
  UNWIND $subjects[id] AS subject
  RETURN DISTINCT subject
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
