import { JSON_LINES } from '../../src/export/json-lines/json-lines';
import type { GraphStore } from '../../src/store/graph-store';
import { exported } from '../export/exported';
import { useApi, type Answer } from './api';
import { lawGraph } from './law';

const api = useApi({ graph: lawGraph() });

const codeOf = async (response: Response) => ((await response.json()) as Answer).errors?.[0]?.extensions['code'];

test('an export is sent as a file, the same as the command line writes', async () => {
  const response = await api().fetch('/export/json-lines');
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': 'attachment; filename="graph.jsonl"',
  });
  expect(await response.text()).toBe((await exported(JSON_LINES, api().store)).get('graph.jsonl'));
});

test('one kind of a format with many files is one file', async () => {
  const response = await api().fetch('/export/csv/State?asOf=2012-10-01');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="State.csv"');
  expect(await response.text()).toMatch(/^id,name,[^]*\nKAZ,[^]*,YES\n/);
});

test('whoever holds it already is not sent it again', async () => {
  const first = await api().fetch('/export/turtle');
  await first.text();
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('public, no-cache');
  const again = await api().fetch('/export/turtle', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const other = await api().fetch('/export/turtle?asOf=2012-10-01', { headers: { 'if-none-match': etag } });
  expect(other.status).toBe(200);
  await other.text();
});

test('its head alone reads nothing', async () => {
  const { status, headers } = await api().fetch('/export/graphml', { method: 'HEAD' });
  expect([status, headers.get('content-type')]).toEqual([200, 'application/graphml+xml; charset=utf-8']);
});

test('the formats are listed', async () => {
  const { formats } = (await (await api().fetch('/export')).json()) as { formats: { name: string; address: string }[] };
  expect(formats).toContainEqual(expect.objectContaining({ name: 'csv', address: '/export/csv/{kind}' }));
});

test.each([
  ['/export/xls', 404, 'NOT_FOUND'],
  ['/export/csv', 400, 'BAD_ARGUMENT'],
  ['/export/csv/Treatys', 400, 'BAD_ARGUMENT'],
  ['/export/csv/State?asOf=2012-10', 400, 'BAD_DATE'],
  ['/export/csv/State?asOf=2012-10-01&asOf=2013-10-01', 400, 'BAD_ARGUMENT'],
  ['/export/turtle?base=nowhere', 400, 'BAD_ARGUMENT'],
  ['/export/turtle?base=https://example.org/a%20b/', 400, 'BAD_ARGUMENT'],
  ['/export/csv/State/more', 404, 'NOT_FOUND'],
])('%s is refused with %d', async (path, status, code) => {
  const response = await api().fetch(path);
  expect([response.status, await codeOf(response)]).toEqual([status, code]);
});

test('it comes by GET alone', async () => {
  const response = await api().fetch('/export/json-lines', { method: 'POST', body: '{}' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('its cost is told to who watches', async () => {
  await (await api().fetch('/export/json-lines')).text();
  const told = () =>
    api()
      .told.filter(({ operation }) => operation === 'export json-lines')
      .at(-1);
  await until(() => told() !== undefined);
  expect(told()).toMatchObject({ status: 200, code: 'OK', cost: 1 });
});

describe('a reader that may not', () => {
  const closed = useApi({ graph: lawGraph(), callers: { keys: null, tokens: null, isRequired: true } });
  const none = useApi({ graph: lawGraph(), http: { exportsAtOnce: 0 } });

  test('is refused without a key where reading needs one', async () => {
    const response = await closed().fetch('/export/json-lines');
    expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('finds nothing where there are no exports', async () => {
    expect((await none().fetch('/export/json-lines')).status).toBe(404);
  });
});

describe('a graph that changes, and many readers', () => {
  let letGo: () => void = () => undefined;
  let held = new Promise<void>((resolve) => (letGo = resolve));
  /** What is read for exports waits. */
  const holding = (store: GraphStore) => {
    const view = (signal: AbortSignal) => {
      const request = store.until(signal);
      const edgesFrom: GraphStore['edgesFrom'] = (...asked) => held.then(() => request.edgesFrom(...asked));
      return Object.create(request, { edgesFrom: { value: edgesFrom } }) as GraphStore;
    };
    return Object.create(store, { until: { value: view } }) as GraphStore;
  };
  const slow = useApi({ graph: lawGraph(), http: { exportsAtOnce: 1 }, around: holding });

  test('no more are sent at once than may be', async () => {
    const first = await slow().fetch('/export/json-lines');
    const second = await slow().fetch('/export/json-lines');
    expect([second.status, second.headers.get('retry-after'), await codeOf(second)]).toEqual([503, '10', 'OVERLOADED']);
    letGo();
    expect((await first.text()).length).toBeGreaterThan(1000);
  });

  test('a graph that is loaded meanwhile cuts the answer off, so that nobody takes the part for the whole', async () => {
    held = new Promise<void>((resolve) => (letGo = resolve));
    const response = await slow().fetch('/export/json-lines');
    await slow().store.load(lawGraph({ articles: 5 }), 'another');
    letGo();
    await expect(response.text()).rejects.toThrow('terminated');
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
