// Answers: where do the sources disagree, who claims what, and how does the data treat it? One row a claim.
// Parameters: about (id of a node; null for all):
// :param {about: null}
// Columns: discrepancy, claim (its place, from 1), statement, assertion, assertedBy (id; null where nobody is named
// beside the document), document, pinpoint, resolved, resolution, about (ids), disputes (ids of the edges in dispute).
// Beware: both claims stay in the data. `resolved` says that the data follows one of them, not that it is right: read
// `resolution` for the reason. Claims are stored as JSON texts; this cuts them at their quotes.
MATCH (discrepancy:Discrepancy)
WHERE $about IS NULL OR EXISTS { (discrepancy)-[:ABOUT]->({id: $about}) }
UNWIND range(0, size(discrepancy.claimStatements) - 1) AS position
// A quote within a text stands as \" in JSON: made an apostrophe, so that every other quote ends a text.
WITH discrepancy, position, replace(discrepancy.claimStatements[position], '\\"', "'") AS claim
RETURN
  discrepancy.id AS discrepancy,
  position + 1 AS claim,
  split(split(claim, '"statement":"')[1], '"')[0] AS statement,
  split(split(claim, '"assertion":"')[1], '"')[0] AS assertion,
  split(split(claim, '"assertedBy":"')[1], '"')[0] AS assertedBy,
  split(split(claim, '"document":"')[1], '"')[0] AS document,
  split(split(claim, '"pinpoint":"')[1], '"')[0] AS pinpoint,
  discrepancy.resolved AS resolved,
  discrepancy.resolution AS resolution,
  COLLECT { MATCH (discrepancy)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id } AS about,
  discrepancy.disputes AS disputes
ORDER BY discrepancy, claim
