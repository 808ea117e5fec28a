import type { GraphStore } from '../../src/store/graph-store';
import { makeCoveringEndless } from '../endless-covering';
import { TestApi } from './api';
import { lawGraph } from './law';

const SLOW = JSON.stringify({
  query: '{ obligationsCovering(group: "group/children", state: "KAZ") { totalCount } }',
});
const LIGHT = '{ node(id: "KAZ") { id } }';
const ANSWER = { data: { node: { id: 'KAZ' } } };
const JSON_BODY = { 'content-type': 'application/json' };

describe('beside a statement without end', () => {
  /** What happened, in order. */
  const events: string[] = [];
  let noted = (): void => undefined;
  const note = (event: string) => {
    events.push(event);
    noted();
  };
  const comesTo = async (event: string) => {
    while (!events.includes(event)) await new Promise<void>((resolve) => (noted = resolve));
  };
  let api: TestApi;

  beforeEach(async () => {
    events.length = 0;
    api = await TestApi.start({ graph: lawGraph(), around: (store) => watched(store, note) });
    makeCoveringEndless(api.file);
  });

  afterEach(() => api.stop());

  test('a light query is answered before it, and it ends when its client leaves', async () => {
    const client = new AbortController();
    const slow = fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: JSON_BODY,
      body: SLOW,
      signal: client.signal,
    });
    const left = slow.catch(() => undefined);
    await comesTo('begun');
    expect(await api.ask(LIGHT)).toEqual(ANSWER);
    expect(events).toEqual(['begun']);
    client.abort();
    await left;
    await comesTo('ended: The client has gone.');
    expect(events).toEqual(['begun', 'ended: The client has gone.']);
  });

  test('so many that all connections have one: each ends when its client leaves, and others are answered then', async () => {
    const client = new AbortController();
    const all = Array.from({ length: 6 }, () =>
      fetch(`${api.address}/graphql`, { method: 'POST', headers: JSON_BODY, body: SLOW, signal: client.signal }).catch(
        () => undefined,
      ),
    );
    await comesTo('begun');
    const light = api.ask(LIGHT).then((answer) => (note('a light one was answered'), answer));
    client.abort();
    await Promise.all(all);
    expect(await light).toEqual(ANSWER);
    expect(events.filter((event) => event.startsWith('ended'))).not.toContain('ended: SQLite took too long to answer.');
  });

  test('a stop ends it, and the request is told', async () => {
    const slow = api.post(SLOW).then((response) => response.json());
    await comesTo('begun');
    await api.stopListening();
    expect(await slow).toMatchObject({ errors: [{ extensions: { code: 'TOO_SLOW' } }] });
    expect(events).toEqual(['begun', 'ended: The server is being stopped.']);
  }, 20_000);
});

test('a client that leaves while documents are read leaves nothing that nobody foresaw', async () => {
  const client = new AbortController();
  let hasLeft = (): void => undefined;
  const gone = new Promise<void>((resolve) => (hasLeft = resolve));
  const around = (store: GraphStore) => leftAtDocuments(store, client, hasLeft);
  const api = await TestApi.start({ graph: lawGraph(), around });
  try {
    const query = '{ treaties { edges { node { id citations { document { id name } checked } } } } }';
    const asked = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ query }), signal: client.signal };
    await expect(fetch(`${api.address}/graphql`, asked)).rejects.toThrow();
    await gone;
    expect(await api.ask(LIGHT)).toEqual(ANSWER);
    expect(api.log).toEqual([]);
  } finally {
    await api.stop();
  }
});

/**
 * The same store; while nodes are read by their ids for the first time, the client leaves, and the server learns of it.
 */
function leftAtDocuments(store: GraphStore, client: AbortController, left: () => void): GraphStore {
  const until = (signal: AbortSignal) => {
    const view = store.until(signal);
    const nodes: GraphStore['nodes'] = async (ids) => {
      const found = await view.nodes(ids);
      if (!client.signal.aborted) {
        const learnt = new Promise((resolve) => signal.addEventListener('abort', resolve));
        client.abort();
        await learnt;
        setImmediate(left);
      }
      return found;
    };
    return Object.create(view, { nodes: { value: nodes } }) as GraphStore;
  };
  return Object.create(store, { until: { value: until } }) as GraphStore;
}

/** The same store; notes when candidates are asked for, and how that ended. */
function watched(store: GraphStore, note: (event: string) => void): GraphStore {
  const until = (signal: AbortSignal) => {
    const view = store.until(signal);
    const candidates: GraphStore['candidates'] = async (question, parameters) => {
      if (question.name === 'obligations-covering') note('begun');
      try {
        return await view.candidates(question, parameters);
      } catch (error) {
        note(`ended: ${(error as Error).message}`);
        throw error;
      }
    };
    return Object.create(view, { candidates: { value: candidates } }) as GraphStore;
  };
  return Object.create(store, { until: { value: until } }) as GraphStore;
}
