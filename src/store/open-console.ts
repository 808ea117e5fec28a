import type { CypherConsole } from './cypher-console';
import type { Neo4jSettings } from './neo4j/neo4j-settings';
import { openNeo4jConsole } from './neo4j/neo4j-console';

/** The console of the Neo4j that the configuration names; null on the embedded store, which speaks no Cypher. */
export function openConsole(settings: Neo4jSettings | null): CypherConsole | null {
  return settings && openNeo4jConsole(settings);
}
