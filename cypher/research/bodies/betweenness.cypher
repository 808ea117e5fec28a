// Answers: which bodies stand between others? Betweenness: of each two bodies' shortest ways, the part that leads
// through a third, added up over all pairs.
// Parameters: kinds (of the bodies), statuses (of tasks that count as ties):
// :param {kinds: ["Institution", "Organisation", "Person"], statuses: ["ASSIGNED"]}
// Columns: body, name, betweenness (sum of the parts, 0 to 1 a pair), pairs (number of pairs between which it stands on
// one shortest way at least).
// Beware: ties are offices, chairs, foundations, funds, subordination, membership, payments, purchases, and tasks about
// one and the same thing, of whatever date and in either direction. States are left out: all ways would lead through
// them. What the sources don't tell of is no tie, so that a body of which they tell much stands between more.
MATCH (one:Actor)
WHERE one.kind IN $kinds
MATCH (other:Actor)
WHERE other.kind IN $kinds AND one.id < other.id
MATCH way = allShortestPaths(
  (one)-[:HOLDS_OFFICE|CHAIRS|FOUNDED|FUNDS|SUBSIDIARY_OF|MEMBER_OF|PAYS|BUYS_FROM|RESPONSIBLE_FOR*..20]-(other)
)
WHERE
  none(node IN nodes(way) WHERE node:State)
  AND all(edge IN relationships(way) WHERE edge.status IS NULL OR edge.status IN $statuses)
WITH one, other, collect(way) AS ways
UNWIND ways AS way
UNWIND nodes(way)[1..-1] AS between
WITH one, other, size(ways) AS number, between
WHERE between.kind IN $kinds
WITH one, other, number, between, count(*) AS through
RETURN between.id AS body, between.name AS name, round(sum(toFloat(through) / number), 3) AS betweenness, count(*) AS pairs
ORDER BY betweenness DESC, body
