// Answers: which gaps between obligation and practice do the sources state, on which subjects? The edges of a two-mode
// network of kinds and topics.
// Parameters: state (id), from and to (whole dates, both included: as of when the finding speaks; null for no bound):
// :param {state: "KAZ", from: null, to: null}
// Columns: gap (its kind), topic, findings (number), found (number that the source itself found), others (number
// relayed, claimed by a party, or alleged), ids (of the findings).
// Beware: these are gaps that a source states. Those that a rule computes from the data are told by the API (`gaps`).
// One finding is about several topics, so that the numbers do not add up. Findings speak of their own time only: later
// they are UNKNOWN.
MATCH (finding:Finding)-[:ABOUT]->(topic:Topic)
WHERE
  finding.gap IS NOT NULL
  // A partial date lies within the range where it may: 2009-10 is 2009-10-31 at the latest.
  AND ($from IS NULL OR coalesce(finding.attestedOn, '') + '-99' >= $from)
  AND ($to IS NULL OR coalesce(finding.attestedOn, '') <= $to)
  AND EXISTS { (finding)-[:OCCURS_IN|ABOUT]->()-[:BROADER|PART_OF|LAW_OF*0..5]->({id: $state}) }
WITH finding.gap AS gap, topic.id AS topic, finding
ORDER BY finding.id
WITH gap, topic, collect(DISTINCT finding) AS findings
WITH gap, topic, findings, size([finding IN findings WHERE finding.assertion = 'FOUND']) AS found
RETURN gap, topic, size(findings) AS findings, found, size(findings) - found AS others, [finding IN findings | finding.id] AS ids
ORDER BY gap, findings DESC, topic
