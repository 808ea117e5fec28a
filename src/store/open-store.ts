import type { AroundStatement, GraphStore } from './graph-store';
import type { Neo4jSettings } from './neo4j/neo4j-settings';
import { openNeo4jStore } from './neo4j/neo4j-store';
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

/** Opens the store that the configuration names; `warn` is told, in a sentence, what a person should know who runs this. */
export function openStore(
  { storeFile, neo4j, statementLimit: timeLimit = STATEMENT_LIMIT, aroundStatement }: StoreConfiguration,
  warn: (sentence: string) => void = () => undefined,
): GraphStore {
  return neo4j
    ? openNeo4jStore(neo4j, { timeLimit, aroundStatement })
    : openSqliteStore(storeFile, { timeLimit, aroundStatement, warn });
}
