// Answers: how many tasks of bodies does the graph hold in the State, in all (topic null) and about each subject: of bodies that work in or for it, about
// its law and policy and what is told of it, or told in a document about it? As of when do their sources speak, and which documents do they cite?
// Parameters: state (id), subjects (for each topic, by its id, the subjects that it is counted with), groups (ids; null for all) of which one must be
// concerned:
// :param {state: "KAZ", subjects: {`topic/education`: ["topic/education"], `topic/vocational-training`: ["topic/education"]}, groups: null}
// Columns: topic (id of the subject; null where all are counted), kind, attestedOn, documents (ids), number.
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
  UNWIND $subjects[id] AS subject
  RETURN DISTINCT subject
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
