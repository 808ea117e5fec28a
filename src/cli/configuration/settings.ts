import { isIP } from 'node:net';
import { flag, listOf, oneOf, path, text, wholeNumber, type Setting } from './setting';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const SHORTEST_TOKEN = 16;

/** Every environment variable that the program reads. `docs/operations.md` has them as a table. */
export const SETTINGS = {
  HOST: text('the address on which the API listens', '127.0.0.1'),
  PORT: wholeNumber('its port', 4000, 0, 65_535),
  ALLOWED_HOSTS: listOf(
    'names under which the API answers, beside `localhost`, `HOST` and addresses (`law.example.org`)',
  ),
  CORS_ORIGINS: listOf(
    'origins of other sites whose pages may read answers (`https://law.example.org`; `*` for all)',
    problemOfOrigin,
  ),
  TRUST_PROXY: listOf(
    'whose `X-Forwarded-For` is believed: how many proxies stand before the API (`1`), or their addresses and networks (`10.0.0.0/8`)',
    problemOfProxy,
  ),
  LEXGRAPH_SEEDS: path('the folder of the seed files', 'seeds/'),
  LEXGRAPH_STORE: path('the file of the embedded store', '.lexgraph/graph.sqlite'),
  LEXGRAPH_TEXTS: path('the folder of the texts that `lexgraph texts` adds', '.lexgraph/texts/'),
  TEXTS_FOR: oneOf(
    'who is shown them by the API: whoever asks on this machine (none where `HOST` or `ALLOWED_HOSTS` let others ask), all, or nobody',
    ['this-machine', 'all', 'nobody'],
    'this-machine',
  ),
  NEO4J_URI: text('a Neo4j 5.26 or newer that holds the graph instead (`bolt`, `neo4j`, `+s`, `+ssc`)'),
  NEO4J_DATABASE: text('its database', 'neo4j'),
  NEO4J_USERNAME: text('who signs in there', 'neo4j'),
  NEO4J_PASSWORD: text('with which password'),
  NEO4J_AUTH_TOKEN: text('or with which token'),
  NEO4J_CONSOLE_USERNAME: text('the account that statements of researchers run as', 'as above'),
  NEO4J_CONSOLE_PASSWORD: text('its password', 'as above'),
  RESEARCHER_TOKENS: listOf(
    `tokens of those who may run Cypher, of ${SHORTEST_TOKEN} characters at least`,
    (token) =>
      token.length < SHORTEST_TOKEN || /\s/.test(token)
        ? `have at least ${SHORTEST_TOKEN} characters and no space ("openssl rand -hex 24" makes a good one)`
        : null,
    true,
  ),
  CYPHER_ANONYMOUS: flag('whether anybody may run Cypher'),
  STATEMENT_SECONDS: wholeNumber('how long a statement that serves a request may run, in seconds', 10, 1, 600),
  REQUESTS_AT_ONCE: wholeNumber(
    'how many queries are answered at the same time; those that come then get 503 (`OVERLOADED`) with `Retry-After`',
    64,
    1,
    10_000,
  ),
  EXPORTS_AT_ONCE: wholeNumber(
    'how many exports (`/export`) are sent at the same time, each of which counts as a query too; 0 for none at all, as with `PERSISTED_ONLY`',
    2,
    0,
    1_000,
  ),
  CONNECTIONS: wholeNumber('how many connections there may be at the same time; others are closed', 500, 1, 100_000),
  COST_A_MINUTE: wholeNumber(
    'what one caller (an address, or a network of IPv6) may ask for in a minute, as `extensions.cost` tells it, and 1 for each request; then 429 (`TOO_MANY_REQUESTS`) with `Retry-After`; 0 for no limit',
    30_000,
    0,
    1_000_000_000,
  ),
  METRICS_OPEN: flag('whether anybody may read `/metrics`; else those with an admin’s key'),
  AUTH: oneOf('whether all may read, or only those with a key or token', ['open', 'required'], 'open'),
  LEXGRAPH_KEYS: path('the file of the keys that `lexgraph keys` makes', '.lexgraph/keys.json'),
  JWT_ISSUER: text('whose tokens (JWT) are taken, as their `iss` says'),
  JWT_AUDIENCE: text('for whom they must be, as their `aud` says'),
  JWT_JWKS: text('the issuer’s keys: an address (`https://...`) or a file'),
  CACHE_MB: wholeNumber(
    'megabytes of answers, and of pages with them, that are kept in memory; 0 for none',
    64,
    0,
    65_536,
  ),
  CACHE_SECONDS: wholeNumber(
    'how long browsers and caches on the way may show an answer by GET again without asking, in seconds; a load is seen so much later',
    0,
    0,
    86_400,
  ),
  PERSISTED_QUERIES: text(
    'a file of queries that clients may name by their ids (a manifest of Apollo’s, or of Relay’s)',
  ),
  PERSISTED_ONLY: flag('whether no other queries than those are answered'),
  OTEL_EXPORTER_OTLP_ENDPOINT: text(
    'a collector of OpenTelemetry (`http://127.0.0.1:4318`), which is sent traces; other `OTEL_*` hold as its specification says',
  ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: text(
    'the same for traces alone, with the path (`http://127.0.0.1:4318/v1/traces`)',
  ),
  OTEL_EXPORTER_OTLP_PROTOCOL: oneOf('how they are sent', ['http/protobuf'], 'http/protobuf'),
  OTEL_TRACES_EXPORTER: oneOf('whether they are sent where a collector is named', ['otlp', 'none'], 'otlp'),
  OTEL_SDK_DISABLED: flag('whether no traces are made at all'),
  LEXGRAPH_URL: text('the server that the command line asks, instead of the local store (`--url`)'),
  LEXGRAPH_KEY: text('the key that it shows there'),
  LOG_LEVEL: oneOf('how much is logged to standard error, as JSON', LOG_LEVELS, 'warn'),
} as const satisfies Record<string, Setting<unknown>>;

export type Settings = {
  readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Setting<infer Value> ? Value : never;
};

/** What the environment sets. Throws `BAD_CONFIGURATION` for what can't be right. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = Object.entries<Setting<unknown>>(SETTINGS).map(([name, setting]) => [
    name,
    setting.read(name, environment[name]),
  ]);
  return Object.fromEntries(read) as Settings;
}

function problemOfOrigin(origin: string): string | null {
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin;
  return origin === '*' || isOrigin ? null : 'be an origin such as https://law.example.org, without a path, or *';
}

/** As Express takes them: a number alone, addresses, networks and names of networks. */
function problemOfProxy(proxy: string): string | null {
  const [address = '', bits, ...rest] = proxy.split('/');
  const isNetwork = isIP(address) !== 0 && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
  const isKnown = /^\d$/.test(proxy) || ['loopback', 'linklocal', 'uniquelocal'].includes(proxy);
  return isKnown || isNetwork
    ? null
    : 'be the number of proxies alone (1), an address or network (10.0.0.0/8), loopback, linklocal or uniquelocal';
}
