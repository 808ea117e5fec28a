import pino from 'pino';
import { buildApiSchema } from '../../../src/api/build-schema';
import { startApi, type RunningApi } from '../../../src/api/server';
import { NODE_KINDS } from '../../../src/model/kinds';
import type { GraphStore } from '../../../src/store/graph-store';
import { GraphBuilder } from '../../store/graph-builder';
import type { Answer } from '../api';
import { filterRequests, nestedRequests, type ArgumentRequest } from './argument-requests';

/** A node of every kind, so that each of their fields is worked out. */
const GRAPH = NODE_KINDS.reduce(
  (graph, { label }) => graph.node(label, `test/${label.toLowerCase()}`),
  new GraphBuilder(),
).build();

/** How many values are asked for at once; where a request is refused whole, each is asked for by itself. */
const AT_ONCE = 12;

/**
 * How many requests run beside each other: most of the time goes into statements that the server plans for the first
 * time.
 */
const BESIDE_EACH_OTHER = 4;

/**
 * Gives every argument below the questions, and every filter, each of its values: all are answered or refused, and none
 * is a failure of ours.
 */
export function describeEveryArgument(openStore: () => GraphStore | Promise<GraphStore>): void {
  const schema = buildApiSchema();
  const log: string[] = [];
  const codes = new Map<unknown, number>();
  let store: GraphStore;
  let api: RunningApi;

  beforeAll(async () => {
    store = await openStore();
    await store.load(GRAPH, 'digest');
    const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
    api = await startApi({ schema, store, logger }, '127.0.0.1', 0);
  }, 120_000);
  afterAll(async () => {
    await api?.stop();
    await store?.close();
  });

  const ask = async (query: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await (await fetch(`${api.address}/graphql`, { method: 'POST', headers, body })).json()) as Answer;
  };

  /** Notes the code of each value that is refused. */
  async function tryAll(request: ArgumentRequest, values: readonly string[]): Promise<void> {
    const { data, errors = [] } = await ask(request.query(values));
    if (!data && values.length > 1) {
      for (const value of values) await tryAll(request, [value]);
      return;
    }
    for (const { extensions } of errors) {
      codes.set(extensions['code'], (codes.get(extensions['code']) ?? 0) + 1);
      if (extensions['code'] === 'INTERNAL_SERVER_ERROR') throw new Error(`${request.name} fails: ${values.join(' ')}`);
    }
  }

  async function tryEach(requests: readonly ArgumentRequest[]): Promise<void> {
    const waiting = requests.flatMap((request) =>
      Array.from({ length: Math.ceil(request.values.length / AT_ONCE) }, (_, part) => ({
        request,
        values: request.values.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
      })),
    );
    const tryNext = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await tryAll(next.request, next.values);
    };
    await Promise.all(Array.from({ length: BESIDE_EACH_OTHER }, tryNext));
  }

  for (const [what, requests, least] of [
    ['arguments of fields', nestedRequests(schema), 400],
    ['tests of filters', filterRequests(schema), 90],
  ] as const) {
    const values = requests.reduce((sum, request) => sum + request.values.length, 0);
    test(`${requests.length} ${what} bear ${values} values`, async () => {
      expect(requests.length).toBeGreaterThan(least);
      await tryEach(requests);
      expect(log).toEqual([]);
    }, 300_000);
  }

  test('what is refused is refused by codes that say why', () => {
    const known = ['BAD_ARGUMENT', 'BAD_CURSOR', 'BAD_DATE', 'BAD_FILTER', 'BAD_PAGE', 'BAD_TEXT', 'NOT_FOUND'];
    expect([...codes.keys()]).toEqual(expect.arrayContaining(['BAD_CURSOR', 'BAD_FILTER', 'BAD_PAGE', 'NOT_FOUND']));
    expect([...codes.keys()].filter((code) => !known.includes(String(code)))).toEqual([]);
  });
}
