import { useApi } from './api';
import { lawGraph } from './law';

const SECRET = 'nobody-may-read-this';
const QUERY = 'query States($id: ID!) { node(id: $id) { id } }';

/** The last value of a line of Prometheus’s text; undefined where there is none. */
function valueOf(text: string, series: string): number | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

describe('what is told of requests', () => {
  const api = useApi({ graph: lawGraph(), keeping: { cacheBytes: 1_048_576 }, http: { metricsOpen: true } });
  const metrics = async () => (await api().fetch('/metrics')).text();

  /** What the log tells of a request, once it does. */
  async function toldOf(body: object, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
    const response = await api().post(JSON.stringify(body), headers);
    await response.text();
    const id = response.headers.get('x-request-id');
    for (let tries = 0; tries < 100; tries += 1) {
      const told = api().told.find(({ request }) => request === id);
      if (told) return told;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`nothing was told of ${id}`);
  }

  test('a line a request: who asked what, how long it took, what it cost', async () => {
    const body = { query: QUERY, operationName: 'States', variables: { id: 'KAZ' } };
    const told = { operation: 'States', question: 'node', status: 200, code: 'OK' };
    const first = await toldOf(body, { 'x-request-id': 'first.1' });
    expect(first).toMatchObject({ ...told, request: 'first.1', cache: 'miss', cost: 5, statements: 1 });
    expect(first['milliseconds']).toEqual(expect.any(Number));
    expect(await toldOf(body)).toMatchObject({ ...told, cache: 'hit', cost: 0, statements: 0 });
  });

  test.each<[string, object, object]>([
    [
      'an error of one question',
      { query: '{ node(id: "nothing") { id } }' },
      { status: 200, code: 'NOT_FOUND', question: 'node' },
    ],
    ['a wrong query', { query: '{ nothing }' }, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', cost: 0 }],
    [
      'an endless query',
      { query: `{ ${'a '.repeat(10_001)} }` },
      { status: 400, code: 'QUERY_TOO_LARGE', question: null },
    ],
  ])('%s is told with its code', async (_what, body, told) => {
    expect(await toldOf(body)).toMatchObject(told);
  });

  test('variables, tokens and what an id must not hold are never logged', async () => {
    const headers = { authorization: `Bearer ${SECRET}`, 'x-request-id': `a b ${SECRET}` };
    await toldOf({ query: QUERY, variables: { id: SECRET } }, headers);
    await toldOf({ query: `query($p: JSON) { cypher(statement: "${SECRET}", parameters: $p) { columns } }` }, headers);
    expect(JSON.stringify(api().told) + api().log.join()).not.toContain(SECRET);
    expect(await metrics()).not.toContain(SECRET);
  });

  test('metrics count requests by question, code and cache, and tell which graph is held', async () => {
    const series = 'lexgraph_requests_total{question="states",code="OK",cache="hit"}';
    const body = { query: '{ states { totalCount } }' };
    await toldOf(body);
    const before = valueOf(await metrics(), series) ?? 0;
    await toldOf(body);
    const text = await metrics();
    expect(valueOf(text, series)).toBe(before + 1);
    const version = await api().store.version();
    expect(valueOf(text, 'lexgraph_graph_up')).toBe(1);
    expect(valueOf(text, 'lexgraph_graph_nodes')).toBe(version?.nodeCount);
    expect(valueOf(text, 'lexgraph_graph_loaded_seconds')).toBe(Date.parse(version?.loadedAt ?? '') / 1000);
    expect(valueOf(text, 'lexgraph_answer_cache_bytes')).toBeGreaterThan(0);
    expect(valueOf(text, `lexgraph_graph_version{version="${version?.digest.slice(0, 16)}"}`)).toBe(1);
    expect(valueOf(text, 'lexgraph_connections')).toBeGreaterThan(0);
    expect(valueOf(text, 'lexgraph_store_statements_under_way')).toBeGreaterThanOrEqual(0);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  test('names that strangers give make no new series', async () => {
    for (let number = 0; number < 20; number += 1)
      await toldOf({ query: `query Stranger${number} { alias${number}: node(id: "KAZ") { id } }` });
    expect(await metrics()).not.toMatch(/stranger|alias/i);
  });
});

describe('metrics', () => {
  const api = useApi({ graph: null });
  test('are shown to nobody unless that is set', async () => expect((await api().fetch('/metrics')).status).toBe(404));
});
