// Answers: which instrument amends, supplements, revises, replaces, repeals or follows which, or is a protocol to it,
// over how many steps?
// Parameters: state (id, to see its own law beside the international instruments; null for these alone):
// :param {state: "KAZ"}
// Columns: chain (ids, the newest first), links (types of the edges between them), adoptedOn (of each; null where
// unknown), steps (number).
// Beware: only chains that can't be made longer at either end. FOLLOWS says that a norm is newer on the same matter and
// not that the older one was repealed. An ILO convention that is revised stays in force for those bound by it alone.
MATCH chain = (newest:Instrument)-[:AMENDS|SUPPLEMENTS|REVISES|REPLACES|REPEALS|FOLLOWS|PROTOCOL_TO]->{1,6}(oldest:Instrument)
WHERE
  NOT EXISTS { (newest)<-[:AMENDS|SUPPLEMENTS|REVISES|REPLACES|REPEALS|FOLLOWS|PROTOCOL_TO]-(:Instrument) }
  AND NOT EXISTS { (oldest)-[:AMENDS|SUPPLEMENTS|REVISES|REPLACES|REPEALS|FOLLOWS|PROTOCOL_TO]->(:Instrument) }
  AND all(instrument IN nodes(chain) WHERE
    NOT EXISTS { (instrument)-[:LAW_OF]->() } OR EXISTS { (instrument)-[:LAW_OF]->({id: $state}) })
RETURN
  [instrument IN nodes(chain) | instrument.id] AS chain,
  [edge IN relationships(chain) | type(edge)] AS links,
  [instrument IN nodes(chain) | instrument.adoptedOn] AS adoptedOn,
  length(chain) AS steps
ORDER BY steps DESC, chain, links
