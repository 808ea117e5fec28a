import pino from 'pino';
import { buildApiSchema } from '../../../src/api/build-schema';
import { startApi, type RunningApi } from '../../../src/api/server';
import type { GraphStore } from '../../../src/store/graph-store';
import { withoutExtensions, type Answer } from '../api';
import { lawGraph } from '../law';
import { argumentAttacks } from './argument-attacks';
import { ATTACKS } from './attacks';
import { forgedCursors } from './forged-cursors';

const schema = buildApiSchema();

/**
 * Sends every attack to an API over this store: each is refused with its code or answered, and none is a failure of
 * ours.
 */
export function describeWithstanding(openStore: () => GraphStore | Promise<GraphStore>): void {
  let store: GraphStore;
  let api: RunningApi;
  const log: string[] = [];
  const graph = lawGraph({ articles: 80, states: 3 });
  const loaded = { nodes: graph.nodes.length, edges: graph.edges.length };

  beforeAll(async () => {
    store = await openStore();
    await store.load(graph, 'digest');
    const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
    api = await startApi({ schema, store, logger }, '127.0.0.1', 0);
  }, 180_000);

  afterAll(async () => {
    await api?.stop();
    await store?.close();
  });

  const ask = async (query: string, variables: unknown): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    const given = typeof variables === 'string' ? variables : JSON.stringify(variables);
    const body = `{"query":${JSON.stringify(query)},"variables":${given}}`;
    const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
    return withoutExtensions((await response.json()) as Answer);
  };
  const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions['code']);

  test.each(ATTACKS)('$name', async ({ query, variables = {}, code, times = 1 }) => {
    for (let time = 0; time < times; time += 1) {
      const answer = await ask(query, variables);
      expect(codesOf(answer)).toEqual(code === null ? [] : [code]);
    }
    expect(await ask('{ node(id: "KAZ") { id } }', {})).toEqual({ data: { node: { id: 'KAZ' } } });
  });

  test.each(argumentAttacks(schema))('$name', async ({ query, variables, code }) => {
    const codes = codesOf(await ask(query, variables));
    if (code !== null) expect(codes).toEqual([code]);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  });

  test('the graph is what it was', async () => {
    const { nodeCount, edgeCount } = (await store.version()) ?? {};
    expect({ nodes: nodeCount, edges: edgeCount }).toEqual(loaded);
    const query = '{ legalNodes { totalCount } }';
    expect(await ask(query, {})).toEqual({ data: { legalNodes: { totalCount: loaded.nodes } } });
  });

  describe('cursors that nobody was given', () => {
    /** As many as a request may ask of the dearest of these questions. */
    const AT_ONCE = 5;

    test.each(['legalNodes', 'provisions', 'participations', 'recommendations'])('of %s', async (field) => {
      const { data } = await ask(`{ ${field}(first: 1) { edges { cursor } } }`, {});
      const [edge] = (data?.[field] as { edges: readonly { cursor: string }[] } | undefined)?.edges ?? [];
      const cursors = forgedCursors(edge?.cursor ?? '', 240);
      for (let index = 0; index < cursors.length; index += AT_ONCE) {
        const some = cursors.slice(index, index + AT_ONCE);
        const asked = some.map(
          (cursor, number) =>
            `c${number}: ${field}(first: 1, after: ${JSON.stringify(cursor)}) { pageInfo { hasNextPage } }`,
        );
        const codes = codesOf(await ask(`{ ${asked.join(' ')} }`, {}));
        expect(codes.filter((code) => code !== 'BAD_CURSOR')).toEqual([]);
        if (!edge) expect(codes.length).toBeGreaterThan(0);
      }
    });
  });

  test('nothing of it was unforeseen', () => expect(log).toEqual([]));
}
