import { JSON_LINES } from '../../src/export/json-lines/json-lines';
import { exported } from './exported';
import { SMALL_GRAPH } from './small-graph';
import { useStoreWith } from './use-store-with';

type Line = Record<string, unknown>;

const store = useStoreWith(SMALL_GRAPH);

async function lines(asOf: string | null = null, kind: string | null = null): Promise<Line[]> {
  const text = (await exported(JSON_LINES, store(), { asOf, kind })).get('graph.jsonl') ?? '';
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('begins with the graph that it is of', async () => {
  const [first] = await lines();
  expect(first).toMatchObject({ type: 'graph', digest: 'digest', nodeCount: 4, edgeCount: 2, asOf: null });
});

test('holds each node and each edge as it was loaded', async () => {
  const [, ...rest] = await lines();
  const open = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null };
  const ofKind = (type: string, id: string) => rest.find((line) => line['type'] === type && line['id'] === id);
  expect(rest).toHaveLength(6);
  expect(ofKind('node', 'KAZ')).toEqual({ type: 'node', ...SMALL_GRAPH.nodes[0], window: open });
  expect(ofKind('node', 'un/crc')).toEqual({ type: 'node', ...SMALL_GRAPH.nodes[1] });
  expect(ofKind('edge', 'KAZ>PARTICIPATION:ratification>un/crc')).toEqual({ type: 'edge', ...SMALL_GRAPH.edges[0] });
});

test.each([
  ['1990-09-01', ['KAZ', 'doc/status', 'un/crc/art-1#age']],
  ['1990-09-02', ['KAZ', 'doc/status', 'un/crc', 'un/crc/art-1#age', 'un/crc>CITED_IN>doc/status']],
  ['2000-01-01', ['KAZ', 'doc/status', 'un/crc/art-1#age']],
])('as of %s leaves out what surely does not hold then, and edges at it', async (asOf, expected) => {
  const [first, ...rest] = await lines(asOf);
  expect(first).toMatchObject({ asOf });
  expect(rest.map(({ id }) => id)).toEqual(expected);
  expect(new Set(rest.map(({ holds }) => holds))).toEqual(new Set(['YES']));
});

test.each([
  ['Treaty', ['un/crc']],
  ['PARTICIPATION', ['KAZ>PARTICIPATION:ratification>un/crc']],
  ['Policy', []],
])('of the kind %s alone', async (kind, expected) => {
  const [, ...rest] = await lines(null, kind);
  expect(rest.map(({ id }) => id)).toEqual(expected);
});

test('a kind that there is not is told, with the nearest', async () => {
  await expect(lines(null, 'treaty')).rejects.toMatchObject({
    code: 'BAD_ARGUMENT',
    message: expect.stringContaining('Did you mean "Treaty"?') as string,
  });
});
