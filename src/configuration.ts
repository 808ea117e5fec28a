import { resolve } from 'node:path';
import { LexgraphError } from './model/errors/lexgraph-error';
import type { ConsoleRights } from './api/console/console-access';
import { readConsoleSettings, readNeo4jSettings } from './neo4j-settings';
import type { Neo4jSettings } from './store/neo4j/neo4j-settings';

/** What the environment sets, with its defaults. */
export interface Configuration {
  /** The folder of the seed files (`LEXGRAPH_SEEDS`). */
  readonly seeds: string;
  /** The file of the embedded store (`LEXGRAPH_STORE`). */
  readonly storeFile: string;
  /** The Neo4j that is used instead, where `NEO4J_URI` names one. */
  readonly neo4j: Neo4jSettings | null;
  /** The same with the account that researchers’ statements run as, where `NEO4J_CONSOLE_USERNAME` names one. */
  readonly consoleNeo4j: Neo4jSettings | null;
  /** Who may run Cypher (`RESEARCHER_TOKENS`, separated by commas; `CYPHER_ANONYMOUS=true`). */
  readonly consoleRights: ConsoleRights;
  /** Where the API listens (`HOST`, `PORT`). */
  readonly host: string;
  readonly port: number;
  /** Names under which the API answers beside those of the machine itself (`ALLOWED_HOSTS`, separated by commas). */
  readonly allowedHosts: readonly string[];
  /** How long a statement that serves a request may run, in milliseconds (`STATEMENT_SECONDS`). */
  readonly statementLimit: number;
  /** How much is logged (`LOG_LEVEL`). */
  readonly logLevel: string;
}

const PROJECT = resolve(__dirname, '..');

/** Reads the configuration from environment variables. Throws `BAD_CONFIGURATION` for what can't be right. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  return {
    seeds: resolve(environment['LEXGRAPH_SEEDS'] ?? resolve(PROJECT, 'seeds')),
    storeFile: resolve(environment['LEXGRAPH_STORE'] ?? resolve(PROJECT, '.lexgraph', 'graph.sqlite')),
    neo4j: readNeo4jSettings(environment),
    consoleNeo4j: readConsoleSettings(environment),
    consoleRights: readConsoleRights(environment),
    host: environment['HOST'] || '127.0.0.1',
    port: readPort(environment['PORT']),
    allowedHosts: listOf(environment['ALLOWED_HOSTS']),
    statementLimit: readStatementLimit(environment['STATEMENT_SECONDS']),
    logLevel: readLogLevel(environment['LOG_LEVEL']),
  };
}

function readPort(written: string | undefined): number {
  if (written === undefined || written === '') return 4000;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65535) return port;
  throw new LexgraphError('BAD_CONFIGURATION', `PORT must be a whole number from 0 to 65535, but it is "${written}".`);
}

const LONGEST_STATEMENT = 600;

function readStatementLimit(written: string | undefined): number {
  const seconds = written || '10';
  if (/^\d+$/.test(seconds) && Number(seconds) >= 1 && Number(seconds) <= LONGEST_STATEMENT)
    return Number(seconds) * 1000;
  throw new LexgraphError(
    'BAD_CONFIGURATION',
    `STATEMENT_SECONDS must be a whole number from 1 to ${LONGEST_STATEMENT}, but it is "${seconds}".`,
  );
}

/** What stands between commas. */
function listOf(written: string | undefined): string[] {
  return (written ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

const SHORTEST_TOKEN = 16;

function readConsoleRights(environment: NodeJS.ProcessEnv): ConsoleRights {
  const researcherTokens = listOf(environment['RESEARCHER_TOKENS']);
  if (researcherTokens.some((token) => token.length < SHORTEST_TOKEN || /\s/.test(token)))
    throw new LexgraphError(
      'BAD_CONFIGURATION',
      `Each of RESEARCHER_TOKENS must have at least ${SHORTEST_TOKEN} characters and no space. "openssl rand -hex 24" makes a good one.`,
    );
  const anonymous = environment['CYPHER_ANONYMOUS'] || 'false';
  if (anonymous !== 'true' && anonymous !== 'false')
    throw new LexgraphError('BAD_CONFIGURATION', `CYPHER_ANONYMOUS must be true or false, but it is "${anonymous}".`);
  return { researcherTokens, isOpenToAll: anonymous === 'true' };
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function readLogLevel(written: string | undefined): string {
  const level = written || 'warn';
  if (LOG_LEVELS.includes(level)) return level;
  throw new LexgraphError(
    'BAD_CONFIGURATION',
    `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, but it is "${level}".`,
  );
}
