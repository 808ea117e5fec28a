import { gzipSync } from 'node:zlib';

/** A request as it goes over the wire, byte by byte, that no client of ours would send. */
export interface WireAttack {
  readonly name: string;
  /** What is written to the connection. */
  readonly bytes: string | Buffer;
  /** The status of the answer; null where the connection is closed without one. */
  readonly status: number | null;
  /** The code of its first error; null where it has none that is ours. */
  readonly code: string | null;
}

const LIGHT = '{ node(id: "KAZ") { id } }';
const ASKED = encodeURIComponent(LIGHT);
const JSON_TYPE = { 'content-type': 'application/json' };

type Headers = Readonly<Record<string, string>>;

function request(line: string, headers: Headers = {}, body: string | Buffer = ''): Buffer {
  const length =
    body.length > 0 || line.startsWith('POST') ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const all = { host: 'localhost', ...length, ...headers, connection: 'close' };
  const head = [`${line} HTTP/1.1`, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), Buffer.from(body)]);
}

const post = (body: unknown, headers: Headers = {}) =>
  request(
    'POST /graphql',
    { ...JSON_TYPE, ...headers },
    body instanceof Buffer || typeof body === 'string' ? body : JSON.stringify(body),
  );
const get = (path: string, headers: Headers = { 'apollo-require-preflight': '1' }) => request(`GET ${path}`, headers);
const repeated = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');

function chunked(chunks: readonly string[]): string {
  const head =
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n';
  return `${head}${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n\r\n`;
}

type Row = readonly [name: string, bytes: string | Buffer, status: number | null, code: string | null];

/** What graphql-cop tries. Introspection, GraphiQL and suggestions are there for everybody: the schema is public. */
const COP: readonly Row[] = [
  ['101 aliases', post({ query: `{ ${repeated(101, (index) => `a${index}: __typename`)} }` }), 400, 'QUERY_TOO_LARGE'],
  ['a batch of 10 queries', post(Array(10).fill({ query: '{ __typename }' })), 400, 'BAD_REQUEST'],
  ['101 directives', post({ query: `{ __typename ${'@include(if: true) '.repeat(101)} }` }), 400, 'QUERY_TOO_LARGE'],
  [
    'introspection in a circle',
    post({ query: `{ __schema { types { ${'fields { type { '.repeat(7)} name ${'} }'.repeat(7)} } } }` }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a field 500 times', post({ query: `{ ${'__typename '.repeat(500)} }` }), 200, null],
  ['a misspelt field', post({ query: '{ __schem { types { name } } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['GraphiQL', get('/graphql', { accept: 'text/html' }), 200, null],
  ['introspection', post({ query: '{ __schema { queryType { name } } }' }), 200, null],
  ['a query by GET that a page may have sent', get(`/graphql?query=${ASKED}`, {}), 400, 'BAD_REQUEST'],
  ['a mutation by GET', get('/graphql?query=mutation%7B__typename%7D'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a form',
    request('POST /graphql', { 'content-type': 'application/x-www-form-urlencoded' }, `query=${ASKED}`),
    400,
    'BAD_REQUEST',
  ],
  ['an error that might show its stack', post({ query: 'abc' }), 400, 'GRAPHQL_PARSE_FAILED'],
];

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const BODIES: readonly Row[] = [
  ['no body', post(''), 400, 'BAD_REQUEST'],
  ['half of JSON', post('{"query":'), 400, 'BAD_REQUEST'],
  ['null', post('null'), 400, 'BAD_REQUEST'],
  ['a number', post('7'), 400, 'BAD_REQUEST'],
  ['a text', post('"query"'), 400, 'BAD_REQUEST'],
  ['an empty object', post('{}'), 400, 'BAD_REQUEST'],
  ['an empty batch', post('[]'), 400, 'BAD_REQUEST'],
  ['lists 400,000 deep', post(deep(400_000)), 400, 'BAD_REQUEST'],
  ['objects 150,000 deep', post(`${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`), 400, 'BAD_REQUEST'],
  ['a deep query', post(`{"query":${deep(200_000)}}`), 400, 'BAD_REQUEST'],
  [
    'a deep name of an operation',
    post(`{"query":${JSON.stringify(LIGHT)},"operationName":${deep(100_000)}}`),
    400,
    'BAD_REQUEST',
  ],
  ['deep extensions', post(`{"query":${JSON.stringify(LIGHT)},"extensions":{"a":${deep(100_000)}}}`), 200, null],
  [
    'deep variables',
    post(
      `{"query":"query($x: JSON) { cypher(statement: \\"RETURN 1\\", parameters: $x) { columns } }","variables":{"x":${deep(100_000)}}}`,
    ),
    400,
    'BAD_ARGUMENT',
  ],
  ['a query that is a number', post({ query: 7 }), 400, 'BAD_REQUEST'],
  ['a query that is a list', post({ query: [LIGHT] }), 400, 'BAD_REQUEST'],
  ['a query that is an object', post({ query: { text: LIGHT } }), 400, 'BAD_REQUEST'],
  ['variables that are a text', post({ query: LIGHT, variables: 'x' }), 400, 'BAD_REQUEST'],
  ['variables that are a list', post({ query: LIGHT, variables: [1] }), 400, 'BAD_REQUEST'],
  ['a name of an operation that is a number', post({ query: LIGHT, operationName: 7 }), 400, 'BAD_REQUEST'],
  ['extensions that are a list', post({ query: LIGHT, extensions: [1] }), 400, 'BAD_REQUEST'],
  [
    'keys of the prototype',
    post(`{"__proto__":{"query":"x"},"constructor":1,"query":${JSON.stringify(LIGHT)}}`),
    200,
    null,
  ],
  [
    'bytes that are no UTF-8',
    post(Buffer.from([0x7b, 0x22, 0x71, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    400,
    'BAD_REQUEST',
  ],
  [
    'UTF-16',
    request(
      'POST /graphql',
      { 'content-type': 'application/json; charset=utf-16le' },
      Buffer.from(JSON.stringify({ query: LIGHT }), 'utf16le'),
    ),
    200,
    null,
  ],
  [
    'a charset that there is not',
    post({ query: LIGHT }, { 'content-type': 'application/json; charset=nonsense' }),
    415,
    'BAD_REQUEST',
  ],
  ['an encoding that there is not', post({ query: LIGHT }, { 'content-encoding': 'nonsense' }), 415, 'BAD_REQUEST'],
  ['gzip that is none', post('hello', { 'content-encoding': 'gzip' }), 400, 'BAD_REQUEST'],
  [
    '50 MB of zeros in 50 kB',
    post(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    413,
    'TOO_LARGE',
  ],
  ['a body of 2 MB', post('x'.repeat(2_000_000)), 413, 'TOO_LARGE'],
  [
    'a body that is said to have 50 MB',
    request('POST /graphql', { ...JSON_TYPE, 'content-length': '50000000' }),
    413,
    'TOO_LARGE',
  ],
  ['2 MB in chunks', chunked(Array(200).fill('x'.repeat(10_000))), 413, 'TOO_LARGE'],
  ['a query in chunks of a byte', chunked([...JSON.stringify({ query: LIGHT })]), 200, null],
  [
    'plain text, as pages may send it unasked',
    post({ query: LIGHT }, { 'content-type': 'text/plain' }),
    400,
    'BAD_REQUEST',
  ],
  ['parts of a form', post('--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }), 400, 'BAD_REQUEST'],
  ['a type that there is not', post({ query: LIGHT }, { 'content-type': '\u00e9/\u00e9' }), 400, 'BAD_REQUEST'],
  [
    'a hash that is not the query’s',
    post({ query: LIGHT, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a hash of nothing',
    post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    200,
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  [
    'a version of hashes that there is not',
    post({ extensions: { persistedQuery: { version: 7, sha256Hash: 'a' } } }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
];

const ADDRESSES: readonly Row[] = [
  ['variables by GET that are no JSON', get(`/graphql?query=${ASKED}&variables=%7B`), 400, 'BAD_REQUEST'],
  [
    'extensions by GET that are deep',
    get(`/graphql?query=${ASKED}&extensions=${'%5B'.repeat(3_000)}`),
    400,
    'BAD_REQUEST',
  ],
  ['two queries by GET', get(`/graphql?query=${ASKED}&query=${ASKED}`), 400, 'BAD_REQUEST'],
  ['a query by GET of 20 kB', get(`/graphql?query=${'a'.repeat(20_000)}`), 431, null],
  ['half an escape', get('/graphql?query=%7'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['half an escape in the path', get('/%'), 404, 'NOT_FOUND'],
  ['a zero in the path', get('/graphql%00'), 404, 'NOT_FOUND'],
  ['the path of a file above', get('/assets/..%2f..%2f..%2fetc/passwd'), 404, 'NOT_FOUND'],
  ['the path of a file above, twice escaped', get('/%252e%252e/%252e%252e/etc/passwd'), 404, 'NOT_FOUND'],
  ['the settings', get('/.env'), 404, 'NOT_FOUND'],
  ['the history', get('/.git/config'), 404, 'NOT_FOUND'],
  ['the metrics, which are not open', get('/metrics'), 404, 'NOT_FOUND'],
  ['an address with another host', get('http://evil.example/graphql', { host: 'evil.example' }), 421, 'UNKNOWN_HOST'],
  ['two slashes', get(`//graphql?query=${ASKED}`), 404, 'NOT_FOUND'],
];

const METHODS: readonly Row[] = [
  ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'].map((method): Row => [
    method,
    request(`${method} /graphql`),
    405,
    'BAD_REQUEST',
  ]),
  ['CONNECT', request('CONNECT evil.example:443'), null, null],
  ['a method that there is not', request('HELLO /graphql'), 400, null],
  [
    'a method behind another',
    request(`GET /graphql?query=${ASKED}`, { 'x-http-method-override': 'POST' }),
    400,
    'BAD_REQUEST',
  ],
];

/** From 22 on Node.js refuses more than 2,000 headers; before, it leaves the rest out. */
const TOO_MANY_HEADERS = Number(process.versions.node.split('.')[0]) >= 22 ? 431 : 200;

const HEADERS: readonly Row[] = [
  ['headers of 20 kB', get('/health/live', { 'x-long': 'a'.repeat(20_000) }), 431, null],
  [
    '3,000 headers',
    get('/health/live', Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`h${i}`, '']))),
    TOO_MANY_HEADERS,
    null,
  ],
  ['a space in a name', 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nBad Name: x\r\n\r\n', 400, null],
  ['a zero in a value', 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-A: a\0b\r\n\r\n', 400, null],
  ['no host', 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n', 400, null],
  [
    'two hosts',
    'GET /health/live HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    400,
    'BAD_REQUEST',
  ],
  ['another host', get('/health/live', { host: 'evil.example' }), 421, 'UNKNOWN_HOST'],
  ['another host, as the proxy’s', get('/health/live', { 'x-forwarded-host': 'evil.example' }), 200, null],
  [
    'a length and chunks at once',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    null,
  ],
  [
    'two lengths',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
    400,
    null,
  ],
  ['a length that is none', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n', 400, null],
  [
    'a chunk whose length is none',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n',
    400,
    null,
  ],
  ['no HTTP', 'hello\r\n\r\n', 400, null],
  ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, null],
  ['the beginning of an encrypted connection', Buffer.from([0x16, 0x03, 0x01, 0x00, 0x05, 0x01]), 400, null],
  ['a version of HTTP that there is not', 'GET /health/live HTTP/9.9\r\nHost: localhost\r\n\r\n', 400, null],
  [
    'a line break in the id of a request',
    'GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: a%0d%0aSet-Cookie: x=1\r\nConnection: close\r\n\r\n',
    200,
    null,
  ],
  [
    'a folded header',
    'GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-A: a\r\n Set-Cookie: x=1\r\nConnection: close\r\n\r\n',
    400,
    null,
  ],
  ['who accepts nothing', post({ query: LIGHT }, { accept: 'image/png' }), 406, 'BAD_REQUEST'],
  [
    'tags without end',
    get(`/graphql?query=${ASKED}`, { 'apollo-require-preflight': '1', 'if-none-match': '"a",'.repeat(3_000) }),
    200,
    null,
  ],
  ['half an authorization', post({ query: LIGHT }, { authorization: 'Bearer ' }), 200, null],
  ['a key that is none', post({ query: LIGHT }, { authorization: `Bearer lexgraph_${'a'.repeat(43)}` }), 200, null],
  ['a token of 12 kB', post({ query: LIGHT }, { authorization: `Bearer ${'a.'.repeat(6_000)}` }), 200, null],
  ['a password', post({ query: LIGHT }, { authorization: 'Basic YWRtaW46YWRtaW4=' }), 200, null],
];

/** Every attack over the wire. */
export const WIRE_ATTACKS: readonly WireAttack[] = [...COP, ...BODIES, ...ADDRESSES, ...METHODS, ...HEADERS].map(
  ([name, bytes, status, code]) => ({ name, bytes, status, code }),
);
