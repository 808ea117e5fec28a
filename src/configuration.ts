import { resolve } from 'node:path';
import { LexgraphError } from './model/errors/lexgraph-error';
import { readNeo4jSettings } from './neo4j-settings';
import type { Neo4jSettings } from './store/neo4j/neo4j-settings';

/** What the environment sets, with its defaults. */
export interface Configuration {
  /** The folder of the seed files (`LEXGRAPH_SEEDS`). */
  readonly seeds: string;
  /** The file of the embedded store (`LEXGRAPH_STORE`). */
  readonly storeFile: string;
  /** The Neo4j that is used instead, where `NEO4J_URI` names one. */
  readonly neo4j: Neo4jSettings | null;
  /** Where the API listens (`HOST`, `PORT`). */
  readonly host: string;
  readonly port: number;
}

const PROJECT = resolve(__dirname, '..');

/** Reads the configuration from environment variables. Throws `BAD_CONFIGURATION` for what can't be right. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  return {
    seeds: resolve(environment['LEXGRAPH_SEEDS'] ?? resolve(PROJECT, 'seeds')),
    storeFile: resolve(environment['LEXGRAPH_STORE'] ?? resolve(PROJECT, '.lexgraph', 'graph.sqlite')),
    neo4j: readNeo4jSettings(environment),
    host: environment['HOST'] || '127.0.0.1',
    port: readPort(environment['PORT']),
  };
}

function readPort(written: string | undefined): number {
  if (written === undefined || written === '') return 4000;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65535) return port;
  throw new LexgraphError('BAD_CONFIGURATION', `PORT must be a whole number from 0 to 65535, but it is "${written}".`);
}
