// Answers: which reports to treaty bodies were overdue on a day and by how much, and how long did a body take to
// consider one?
// Parameters: state (id), asOf (a whole date):
// :param {state: "KAZ", asOf: "2009-10-31"}
// Columns: report, instruments (ids), number, due, submitted, considered, status (SUBMITTED, OVERDUE, NOT_YET_DUE or
// UNKNOWN), daysOverdue (fewest and most), daysToConsideration (fewest and most, from submission), followUpDue,
// followUpStatus (RECEIVED, OVERDUE, NOT_YET_DUE or UNKNOWN; null where none is due), attestedOn.
// Beware: that a report had not been submitted is known up to `attestedOn` only: UNKNOWN afterwards, however long ago
// it was due. Without a due date it is UNKNOWN too, unless it was submitted. Dates given by month leave two bounds.
MATCH (:State {id: $state})<-[:MADE_BY]-(report:ReportingCycle)
WITH
  report,
  COLLECT { MATCH (report)-[:REPORTS_UNDER]->(treaty) RETURN treaty.id ORDER BY treaty.id } AS instruments,
  // The first and the last day that each date may be: 2009-10 is 2009-10-01 to 2009-10-31.
  [each IN [report.due, report.submitted, report.considered, report.followUpDue, report.followUpReceived, report.attestedOn] | {
    first: left(each + '-01-01', 10),
    last: CASE size(each)
      WHEN 10 THEN each
      WHEN 7 THEN toString(date(each) + duration({months: 1}) - duration({days: 1}))
      WHEN 4 THEN each + '-12-31'
    END
  }] AS dates
WITH
  report,
  instruments,
  dates[0] AS due,
  dates[1] AS submitted,
  dates[2] AS considered,
  dates[3] AS followUpDue,
  dates[4] AS followUpReceived,
  $asOf <= dates[5].last AS attested
WITH
  report,
  instruments,
  due,
  submitted,
  considered,
  CASE
    WHEN submitted.last <= $asOf THEN 'SUBMITTED'
    WHEN due.first > $asOf THEN 'NOT_YET_DUE'
    WHEN due.last < $asOf AND attested AND coalesce(submitted.first > $asOf, true) THEN 'OVERDUE'
    ELSE 'UNKNOWN'
  END AS status,
  CASE
    WHEN followUpDue.first IS NULL THEN null
    WHEN followUpReceived.last <= $asOf THEN 'RECEIVED'
    WHEN followUpDue.first > $asOf THEN 'NOT_YET_DUE'
    WHEN followUpDue.last < $asOf AND attested AND coalesce(followUpReceived.first > $asOf, true) THEN 'OVERDUE'
    ELSE 'UNKNOWN'
  END AS followUpStatus
RETURN
  report.id AS report,
  instruments,
  report.number AS number,
  report.due AS due,
  report.submitted AS submitted,
  report.considered AS considered,
  status,
  CASE status
    WHEN 'OVERDUE' THEN [
      duration.inDays(date(due.last), date($asOf)).days,
      duration.inDays(date(due.first), date($asOf)).days
    ]
  END AS daysOverdue,
  CASE
    WHEN submitted.first IS NOT NULL AND considered.first IS NOT NULL THEN [
      duration.inDays(date(submitted.last), date(considered.first)).days,
      duration.inDays(date(submitted.first), date(considered.last)).days
    ]
  END AS daysToConsideration,
  report.followUpDue AS followUpDue,
  followUpStatus,
  report.attestedOn AS attestedOn
ORDER BY report
