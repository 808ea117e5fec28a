import type { GraphStore } from './graph-store';
import type { Neo4jSettings } from './neo4j/neo4j-settings';
import { openNeo4jStore } from './neo4j/neo4j-store';
import { openSqliteStore } from './sqlite/sqlite-store';

interface StoreConfiguration {
  /** The file of the embedded store. */
  readonly storeFile: string;
  /** Null for the embedded store. */
  readonly neo4j: Neo4jSettings | null;
}

/** Opens the store that the configuration names; `warn` is told, in a sentence, what a person should know who runs this. */
export function openStore({ storeFile, neo4j }: StoreConfiguration, warn?: (sentence: string) => void): GraphStore {
  return neo4j ? openNeo4jStore(neo4j) : openSqliteStore(storeFile, warn ? { warn } : {});
}
