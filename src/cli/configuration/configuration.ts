import type { ConsoleRights } from '../../api/console/console-access';
import type { HttpSettings } from '../../api/http/http-settings';
import type { CallerSettings } from '../../api/http/callers/callers';
import { KeyFile } from '../../api/http/callers/key-file';
import type { KeepingSettings } from '../../api/http/keeping-settings';
import { RegisteredQueries } from '../../api/http/registered-queries';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { readConsoleSettings, readNeo4jSettings } from './neo4j-settings';
import { readRegisteredQueries } from './registered-queries-file';
import { readTextSettings, type TextSettings } from './text-settings';
import { readTokenCheck } from './token-settings';
import { readSettings, type Settings } from './settings';
import type { Neo4jSettings } from '../../store/neo4j/neo4j-settings';

/** What the environment sets, with its defaults. */
export interface Configuration {
  /** The folder of the seed files. */
  readonly seeds: string;
  /** The file of the embedded store. */
  readonly storeFile: string;
  /** The Neo4j that is used instead, where `NEO4J_URI` names one. */
  readonly neo4j: Neo4jSettings | null;
  /** The same with the account that researchers’ statements run as. */
  readonly consoleNeo4j: Neo4jSettings | null;
  /** Who may run Cypher. */
  readonly consoleRights: ConsoleRights;
  /** Where the API listens. */
  readonly host: string;
  readonly port: number;
  readonly http: HttpSettings;
  readonly keeping: KeepingSettings;
  readonly callers: CallerSettings;
  /** The articles' own words that are kept beside the graph. */
  readonly texts: TextSettings;
  /** How long a statement that serves a request may run, in milliseconds. */
  readonly statementLimit: number;
  /** Whether traces are sent to a collector. */
  readonly isTraced: boolean;
  /** How much is logged. */
  readonly logLevel: string;
}

/** Reads the configuration from environment variables. Throws `BAD_CONFIGURATION` for what can't be right. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const settings = readSettings(environment);
  return {
    seeds: settings.LEXGRAPH_SEEDS,
    storeFile: settings.LEXGRAPH_STORE,
    neo4j: readNeo4jSettings(environment),
    consoleNeo4j: readConsoleSettings(environment),
    consoleRights: { researcherTokens: settings.RESEARCHER_TOKENS, isOpenToAll: settings.CYPHER_ANONYMOUS },
    host: settings.HOST,
    port: settings.PORT,
    http: {
      allowedHosts: settings.ALLOWED_HOSTS,
      corsOrigins: settings.CORS_ORIGINS,
      trustedProxies: trustedProxies(settings.TRUST_PROXY),
      connections: settings.CONNECTIONS,
      requestsAtOnce: settings.REQUESTS_AT_ONCE,
      // Whoever answers registered queries alone doesn’t give the graph away as a whole.
      exportsAtOnce: settings.PERSISTED_ONLY ? 0 : settings.EXPORTS_AT_ONCE,
      costAMinute: settings.COST_A_MINUTE,
      metricsOpen: settings.METRICS_OPEN,
    },
    keeping: {
      cacheBytes: settings.CACHE_MB * 1_048_576,
      cacheSeconds: settings.CACHE_SECONDS,
      registered: registeredQueries(settings.PERSISTED_QUERIES, settings.PERSISTED_ONLY),
    },
    callers: {
      keys: new KeyFile(settings.LEXGRAPH_KEYS),
      tokens: readTokenCheck(settings),
      isRequired: settings.AUTH === 'required',
    },
    texts: readTextSettings(settings),
    statementLimit: settings.STATEMENT_SECONDS * 1000,
    isTraced: isTraced(settings),
    logLevel: settings.LOG_LEVEL,
  };
}

function isTraced(settings: Settings): boolean {
  const collectors = [settings.OTEL_EXPORTER_OTLP_ENDPOINT, settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT];
  return collectors.some(Boolean) && settings.OTEL_TRACES_EXPORTER === 'otlp' && !settings.OTEL_SDK_DISABLED;
}

/** A number alone says how many. */
function trustedProxies(written: readonly string[]): HttpSettings['trustedProxies'] {
  const [first = '0', ...others] = written;
  return others.length === 0 && /^\d$/.test(first) ? Number(first) : written;
}

function registeredQueries(file: string, isOnly: boolean): RegisteredQueries {
  if (file === '' && isOnly)
    throw new LexgraphError(
      'BAD_CONFIGURATION',
      'PERSISTED_ONLY is true, but no query is registered: name the file of them in PERSISTED_QUERIES.',
    );
  return new RegisteredQueries(file === '' ? new Map() : readRegisteredQueries(file), isOnly);
}
