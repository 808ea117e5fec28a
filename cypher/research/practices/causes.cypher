// Answers: what comes of what, according to the sources? Chains from an effect to its first cause.
// Parameters: none.
// Columns: effect, causes (ids, the nearest first), kinds (of the causes), steps (number), assertion (of the effect),
// firstCause, citations (of the edges: document|pinpoint|checked).
// Beware: a cause is what a source calls one, of findings that may be relayed or alleged; nothing was worked out. Only
// chains that can't be made longer are shown.
MATCH chain = (effect)-[:CAUSED_BY]->{1,6}(cause)
WHERE NOT EXISTS { (effect)<-[:CAUSED_BY]-() } AND NOT EXISTS { (cause)-[:CAUSED_BY]->() }
RETURN
  effect.id AS effect,
  [node IN nodes(chain)[1..] | node.id] AS causes,
  [node IN nodes(chain)[1..] | node.kind] AS kinds,
  length(chain) AS steps,
  effect.assertion AS assertion,
  cause.id AS firstCause,
  reduce(all = [], edge IN relationships(chain) | all + edge.citations) AS citations
ORDER BY steps DESC, effect, causes
