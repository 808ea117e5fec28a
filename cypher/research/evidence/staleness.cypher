// Answers: how old is what the data says on a day? Years since the sources of each kind of fact spoke.
// Parameters: asOf (a whole date), state (id, of the national law and of the participations):
// :param {asOf: "2025-01-01", state: "KAZ"}
// Columns: facts (what sort of), number, undated (whose sources speak as of no date), oldest, newest (dates as of which
// the sources speak), medianYears, over10Years (number of those more than ten years old).
// Beware: law and participation go on holding after their source speaks, so that an old `attestedOn` is a warning and
// no end. Findings, practices and statistics are UNKNOWN from the day after. A partial date counts from its first day.
CALL () {
  MATCH (:State {id: $state})-[act:PARTICIPATION]->()
  RETURN 'participation' AS facts, act.id AS id, coalesce(act.attestedOn, act.date) AS attestedOn
  UNION ALL
  MATCH (:State {id: $state})<-[:LAW_OF]-(act:Instrument)<-[:PART_OF*0..4]-(norm)
  WHERE norm:Instrument OR norm:Provision
  RETURN DISTINCT 'national law' AS facts, norm.id AS id, norm.attestedOn AS attestedOn
  UNION ALL
  MATCH (bearer:Actor)-[task:RESPONSIBLE_FOR]->()
  RETURN 'task' AS facts, task.id AS id, task.attestedOn AS attestedOn
  UNION ALL
  MATCH (what:Finding|Practice|Statistic|ReportingCycle)
  RETURN
    CASE what.kind WHEN 'ReportingCycle' THEN 'reporting cycle' ELSE toLower(what.kind) END AS facts,
    what.id AS id,
    what.attestedOn AS attestedOn
}
WITH
  facts,
  id,
  attestedOn,
  duration.between(date(left(attestedOn + '-01-01', 10)), date($asOf)) AS age
WITH facts, id, attestedOn, age.years AS years, date(left(attestedOn + '-01-01', 10)) + duration({years: 10}) < date($asOf) AS old
RETURN
  facts,
  count(*) AS number,
  sum(CASE WHEN attestedOn IS NULL THEN 1 ELSE 0 END) AS undated,
  min(attestedOn) AS oldest,
  max(attestedOn) AS newest,
  percentileCont(years, 0.5) AS medianYears,
  sum(CASE WHEN old THEN 1 ELSE 0 END) AS over10Years
ORDER BY facts
