import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { Neo4jSettings } from '../../store/neo4j/neo4j-settings';

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/**
 * Which Neo4j the environment names: `NEO4J_URI`, with `NEO4J_USERNAME` and `NEO4J_PASSWORD`, or `NEO4J_AUTH_TOKEN`;
 * `NEO4J_DATABASE`. Null where it names none. Throws `BAD_CONFIGURATION` for what can't be right, without repeating
 * secrets.
 */
export function readNeo4jSettings(environment: NodeJS.ProcessEnv): Neo4jSettings | null {
  const uri = environment['NEO4J_URI'];
  if (!uri) return null;
  return {
    uri: checkedUri(uri),
    database: environment['NEO4J_DATABASE'] || 'neo4j',
    credentials: readCredentials(environment),
  };
}

/**
 * The same, with the account that statements from outside run as: `NEO4J_CONSOLE_USERNAME` and
 * `NEO4J_CONSOLE_PASSWORD`, a reader's in production; the API's own where unset.
 */
export function readConsoleSettings(environment: NodeJS.ProcessEnv): Neo4jSettings | null {
  const settings = readNeo4jSettings(environment);
  const { NEO4J_CONSOLE_USERNAME: username, NEO4J_CONSOLE_PASSWORD: password } = environment;
  if (Boolean(username) !== Boolean(password))
    throw wrong('NEO4J_CONSOLE_USERNAME and NEO4J_CONSOLE_PASSWORD must be set together, or neither.');
  return settings && username && password ? { ...settings, credentials: { username, password } } : settings;
}

function checkedUri(written: string): string {
  const uri = URL.canParse(written) ? new URL(written) : null;
  const scheme = uri?.protocol.slice(0, -1) ?? '';
  if (!uri || !SCHEMES.includes(scheme) || uri.host === '') {
    throw wrong(`NEO4J_URI must be an address such as neo4j://localhost:7687, with one of ${SCHEMES.join(', ')}.`);
  }
  if (uri.username || uri.password) {
    throw wrong('NEO4J_URI must not hold a name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD.');
  }
  if ((uri.pathname !== '' && uri.pathname !== '/') || uri.hash) {
    throw wrong('NEO4J_URI must end with the host and port. Set NEO4J_DATABASE to name a database.');
  }
  return written;
}

function readCredentials(environment: NodeJS.ProcessEnv): Neo4jSettings['credentials'] {
  const { NEO4J_PASSWORD: password, NEO4J_AUTH_TOKEN: token } = environment;
  if (password && token) throw wrong('NEO4J_PASSWORD and NEO4J_AUTH_TOKEN are both set: set one of them.');
  if (token) return { token };
  if (password) return { username: environment['NEO4J_USERNAME'] || 'neo4j', password };
  throw wrong('NEO4J_URI is set, but neither NEO4J_PASSWORD (with NEO4J_USERNAME) nor NEO4J_AUTH_TOKEN is.');
}

function wrong(message: string): LexgraphError {
  return new LexgraphError('BAD_CONFIGURATION', message);
}
