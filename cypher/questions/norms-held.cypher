// Answers: how many obligations of treaties and conventions, and of agreements in which the State takes part, are there, and how many norms of soft
// law; in all (topic null), and about each subject? Whether they bind the State does not matter here.
// Parameters: state (id), subjects (for each topic, by its id, the subjects that it is counted with), groups (ids; null for all) of which one must be
// concerned:
// :param {state: "KAZ", subjects: {`topic/education`: ["topic/education"], `topic/vocational-training`: ["topic/education"]}, groups: null}
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
  UNWIND $subjects[id] AS subject
  RETURN DISTINCT subject
} AS topic
RETURN topic, kind, attestedOn, documents, count(*) AS number
