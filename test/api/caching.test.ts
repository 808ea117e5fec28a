import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cacheControl } from '../../src/api/http/cache/send-answer';
import { RegisteredQueries } from '../../src/api/http/registered-queries';
import type { GraphRecords } from '../../src/model/records';
import { useApi } from './api';
import { lawGraph } from './law';

const QUERY = '{ nodes(ids: ["KAZ", "KGZ"]) { id name } }';
const LONG = '{ provisions(first: 50) { edges { node { id name } } } }';
const VERSION = 'graph-version';
const ASKED_FOR = { 'apollo-require-preflight': 'true' };
const MEGABYTE = 1_048_576;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const addressOf = (given: Record<string, string>) => `/graphql?${new URLSearchParams(given).toString()}`;
const byHash = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

/** The law in which every node bears this name. */
function named(name: string): GraphRecords {
  const { nodes, edges } = lawGraph();
  return { nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, name } })), edges };
}

describe('answers that are kept', () => {
  const api = useApi({ graph: lawGraph({ articles: 60 }), keeping: { cacheBytes: MEGABYTE } });
  const statementsOf = (work: () => Promise<unknown>) => api().statementsOf(work);

  test('are given again, and nothing but the version is read', async () => {
    const first = await (await api().post(JSON.stringify({ query: QUERY }))).text();
    let second = '';
    const statements = await statementsOf(async () => {
      second = await (await api().post(JSON.stringify({ query: QUERY }))).text();
    });
    expect(second).toBe(first);
    expect(statements).toEqual([VERSION]);
  });

  test.each<[string, object, object]>([
    ['other variables', { variables: { id: 'KAZ' } }, { variables: { id: 'KGZ' } }],
    ['another operation', { operationName: 'A' }, { operationName: 'B' }],
  ])('are not given to %s', async (_what, one, other) => {
    const query = 'query A($id: ID = "KAZ") { node(id: $id) { id } } query B($id: ID = "KGZ") { node(id: $id) { id } }';
    const ids: unknown[] = [];
    for (const given of [one, other]) {
      const asked = JSON.stringify({ query: query.replaceAll('ID =', 'ID! ='), operationName: 'A', ...given });
      ids.push(((await (await api().post(asked)).json()) as { data: { node: { id: string } } }).data.node.id);
    }
    expect(ids).toEqual(['KAZ', 'KGZ']);
  });

  test('are not those with errors', async () => {
    const wrong = JSON.stringify({ query: '{ node(id: "nothing") { id } }' });
    await api().post(wrong);
    expect((await statementsOf(() => api().post(wrong))).length).toBeGreaterThan(1);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('come compressed by %s, with a tag of their own', async (encoding, decompress) => {
    const path = addressOf({ query: LONG });
    const plain = await api().fetch(path, { headers: { ...ASKED_FOR, 'accept-encoding': 'identity' } });
    const { request } = await import('node:http');
    const sent = await new Promise<{ tag: unknown; encoding: unknown; body: Buffer }>((resolve, reject) => {
      const headers = { ...ASKED_FOR, 'accept-encoding': encoding, accept: '*/*' };
      const asking = request(`${api().address}${path}`, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            tag: response.headers.etag,
            encoding: response.headers['content-encoding'],
            body: Buffer.concat(parts),
          }),
        );
      });
      asking.on('error', reject).end();
    });
    expect(sent.encoding).toBe(encoding);
    expect(sent.tag).toBe(plain.headers.get('etag')?.replace(/"$/, `-${encoding}"`));
    expect(decompress(sent.body).toString()).toBe(await plain.text());
  });

  test('by GET bear a strong tag, and whoever has it gets 304', async () => {
    const path = addressOf({ query: QUERY });
    const first = await api().fetch(path, { headers: ASKED_FOR });
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')).toMatch(/accept.*accept-encoding/i);
    const again = await api().fetch(path, { headers: { ...ASKED_FOR, 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await api().fetch(path, { headers: { ...ASKED_FOR, 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('are not shown to a page that asked unasked', async () => {
    expect((await api().fetch(addressOf({ query: QUERY }), { headers: ASKED_FOR })).status).toBe(200);
    expect((await api().fetch(addressOf({ query: QUERY }), { headers: { accept: 'image/*' } })).status).toBe(400);
  });

  test('errors are kept by nobody', async () => {
    const wrong = await api().fetch(addressOf({ query: '{ node(id: "nothing") { id } }' }), { headers: ASKED_FOR });
    expect([wrong.headers.get('cache-control'), wrong.headers.get('etag')]).toEqual(['no-store', null]);
    expect((await api().post(JSON.stringify({ query: QUERY }))).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a load', () => {
  const api = useApi({ graph: named('Old'), keeping: { cacheBytes: MEGABYTE } });

  test('is seen by the next request, and tags change with what they stand for', async () => {
    const path = addressOf({ query: '{ node(id: "KAZ") { name } }' });
    const ask = async (tag = '') => {
      const response = await api().fetch(path, { headers: { ...ASKED_FOR, 'if-none-match': tag } });
      const text = await response.text();
      return { status: response.status, text, tag: response.headers.get('etag') ?? '' };
    };
    const old = await ask();
    await ask();
    await api().store.load(named('New'), 'another digest');
    const fresh = await ask(old.tag);
    expect(fresh).toMatchObject({ status: 200, text: expect.stringContaining('"New"') as string });
    expect(fresh.tag).not.toBe(old.tag);
    expect(old.text).toContain('"Old"');
  });
});

describe('how long others may keep an answer', () => {
  const NOON = Date.UTC(2026, 5, 1, 12);
  const LAST_MINUTE = Date.UTC(2026, 5, 1, 23, 59, 30);
  test.each([
    [0, NOON, 'public, no-cache'],
    [300, NOON, 'public, max-age=300'],
    [86_400, NOON, 'public, max-age=43200'],
    [300, LAST_MINUTE, 'public, max-age=30'],
  ])('%d seconds at %d: %s', (seconds, now, expected) => {
    expect(cacheControl({ seconds, isPrivate: false }, now)).toBe(expected);
  });
});

describe('what is told beside an answer', () => {
  const api = useApi({ graph: lawGraph(), keeping: { cacheBytes: MEGABYTE } });

  test('its cost, and the graph that it comes from', async () => {
    const answer = (await (await api().post(JSON.stringify({ query: QUERY }))).json()) as { extensions: unknown };
    const version = await api().store.version();
    expect(answer.extensions).toEqual({
      cost: 5,
      data: { version: 'digest', loadedAt: version?.loadedAt, newestEdition: null },
    });
  });
});

describe('queries named by their hash', () => {
  const api = useApi({ graph: lawGraph() });
  const codeOf = (answer: unknown) =>
    (answer as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  test('are known once they were sent with their text', async () => {
    const extensions = byHash(hashOf(QUERY));
    const before = await (await api().post(JSON.stringify({ extensions }))).json();
    expect(codeOf(before)).toBe('PERSISTED_QUERY_NOT_FOUND');
    await api().post(JSON.stringify({ query: QUERY, extensions }));
    const path = addressOf({ extensions: JSON.stringify(extensions) });
    expect(await (await api().fetch(path, { headers: ASKED_FOR })).json()).toHaveProperty('data.nodes.0.id', 'KAZ');
  });

  test('are not learnt under a hash that is not theirs, nor while they are wrong', async () => {
    const lying = byHash(hashOf('{ __typename }'));
    expect((await api().post(JSON.stringify({ query: QUERY, extensions: lying }))).status).toBe(400);
    const wrong = '{ nothing }';
    await api().post(JSON.stringify({ query: wrong, extensions: byHash(hashOf(wrong)) }));
    for (const extensions of [lying, byHash(hashOf(wrong))])
      expect(codeOf(await (await api().post(JSON.stringify({ extensions }))).json())).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('registered queries alone', () => {
  const registered = new RegisteredQueries(new Map([['states', QUERY]]), true);
  const api = useApi({ graph: lawGraph(), keeping: { registered, cacheBytes: MEGABYTE } });

  test.each<[string, object, number]>([
    ['by its id', { extensions: byHash('states') }, 200],
    ['by its text', { query: QUERY }, 200],
    ['by an id that is none', { extensions: byHash('others') }, 400],
    ['with another text', { query: '{ node(id: "KAZ") { id } }' }, 400],
    ['by introspection', { query: '{ __schema { types { name } } }' }, 400],
    ['with another text under its id', { query: '{ __typename }', extensions: byHash('states') }, 400],
    ['with nothing', { variables: {} }, 400],
  ])('a query %s: %d', async (_how, body, status) => {
    const response = await api().post(JSON.stringify(body));
    expect(response.status).toBe(status);
    const answer: unknown = await response.json();
    if (status === 200) expect(answer).toHaveProperty('data.nodes.1.id', 'KGZ');
    else expect(answer).toHaveProperty('errors.0.extensions.code', 'QUERY_NOT_REGISTERED');
  });

  test('by GET, too', async () => {
    const path = addressOf({ extensions: JSON.stringify(byHash('states')) });
    expect((await api().fetch(path, { headers: ASKED_FOR })).status).toBe(200);
    expect((await api().fetch(addressOf({ query: '{ __typename }' }), { headers: ASKED_FOR })).status).toBe(400);
  });
});
