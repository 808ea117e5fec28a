import type { AroundStatement, GraphStore } from './graph-store';
import type { Neo4jSettings } from './neo4j/neo4j-settings';
import { openSqliteStore } from './sqlite/sqlite-store';

interface StoreConfiguration {
  /** The file of the embedded store. */
  readonly storeFile: string;
  /** Null for the embedded store. */
  readonly neo4j: Neo4jSettings | null;
  /** How long a statement that serves a request may run, in milliseconds; ten seconds where unset. */
  readonly statementLimit?: number;
  /** Put around each statement that serves a request; nothing where unset. */
  readonly aroundStatement?: AroundStatement;
}

const STATEMENT_LIMIT = 10_000;

/**
 * Opens the store that the configuration names; `warn` is told, in a sentence, what a person should know who runs this.
 * Neo4j's driver, which is a third of what a short command loads, is loaded only where it is used.
 */
export async function openStore(
  { storeFile, neo4j, statementLimit: timeLimit = STATEMENT_LIMIT, aroundStatement }: StoreConfiguration,
  warn: (sentence: string) => void = () => undefined,
): Promise<GraphStore> {
  if (!neo4j) return openSqliteStore(storeFile, { timeLimit, aroundStatement, warn });
  const { openNeo4jStore } = await import('./neo4j/neo4j-store.js');
  return openNeo4jStore(neo4j, { timeLimit, aroundStatement });
}
