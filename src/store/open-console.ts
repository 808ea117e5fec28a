import type { CypherConsole } from './cypher-console';
import type { Neo4jSettings } from './neo4j/neo4j-settings';

/** The console of the Neo4j that the configuration names; null on the embedded store, which speaks no Cypher. */
export async function openConsole(settings: Neo4jSettings | null): Promise<CypherConsole | null> {
  if (!settings) return null;
  const { openNeo4jConsole } = await import('./neo4j/neo4j-console.js');
  return openNeo4jConsole(settings);
}
