// Answers: which groups are affected in which sectors, by how many findings and practices, and how are these asserted?
// A matrix of groups and sectors.
// Parameters: assertions (null for all):
// :param {assertions: null}
// Columns: sector, group, findings (number), practices (number), found (number of both that the source itself found),
// violations (number of obligations breached or allegedly breached), ids.
// Beware: `found` apart from the rest: what is RELAYED, ALLEGED or a PARTY_CLAIM is not found. A finding about two
// sectors counts in both. An empty cell has no row: the sources don't speak of it.
MATCH (sector:Topic)<-[:OCCURS_IN]-(what:Finding|Practice)-[:AFFECTS]->(group:Group)
WHERE sector.id STARTS WITH 'sector/' AND ($assertions IS NULL OR what.assertion IN $assertions)
WITH DISTINCT sector, group, what
ORDER BY what.id
WITH sector, group, collect(what) AS cases
RETURN
  sector.id AS sector,
  group.id AS group,
  size([what IN cases WHERE what:Finding]) AS findings,
  size([what IN cases WHERE what:Practice]) AS practices,
  size([what IN cases WHERE what.assertion = 'FOUND']) AS found,
  COUNT { UNWIND cases AS what MATCH (what)-[:VIOLATES]->(obligation) RETURN DISTINCT obligation } AS violations,
  [what IN cases | what.id] AS ids
ORDER BY sector, size(cases) DESC, group
