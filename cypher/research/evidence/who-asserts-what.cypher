// Answers: who asserts how much, and how: found by the source itself, relayed, claimed by a party of itself, or
// alleged? By source and by who says so.
// Parameters: none.
// Columns: document, assertedBy (id; 'the source itself' of what it found; an unnamed informant in quotes), assertion,
// findings, practices, statistics (numbers), gaps (number of findings that state one), topics (the three most frequent,
// with their numbers).
// Beware: FOUND is found by the source, not proven: a mission report's finding is that of its author. RELAYED stands
// for what others said to the source. What two documents cite, or two assert, counts in both rows.
MATCH (what:Finding|Practice|Statistic)-[:CITED_IN]->(document:Document)
WHERE document.form IN ['REPORT', 'COMPILATION', 'PRESS_RELEASE', 'STUDY']
OPTIONAL MATCH (what)-[:ASSERTED_BY]->(who)
WITH DISTINCT
  document,
  what,
  coalesce(
    who.id,
    '"' + what.informant + '"',
    CASE what.assertion WHEN 'FOUND' THEN 'the source itself' ELSE 'not named' END
  ) AS assertedBy
WITH document, assertedBy, what.assertion AS assertion, collect(what) AS things
RETURN
  document.id AS document,
  assertedBy,
  assertion,
  size([what IN things WHERE what:Finding]) AS findings,
  size([what IN things WHERE what:Practice]) AS practices,
  size([what IN things WHERE what:Statistic]) AS statistics,
  size([what IN things WHERE what.gap IS NOT NULL]) AS gaps,
  COLLECT {
    UNWIND things AS what
    MATCH (what)-[:ABOUT]->(topic:Topic)
    WITH topic.id AS topic, count(DISTINCT what) AS number
    RETURN topic + ' ' + number
    ORDER BY number DESC, topic
    LIMIT 3
  } AS topics
ORDER BY document, findings + practices + statistics DESC, assertedBy, assertion
