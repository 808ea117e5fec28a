import { JSON_LINES } from '../../src/export/json-lines/json-lines';
import { DEFAULT_BASE, exportedGraph } from '../../src/export/exported-graph';
import { GraphBuilder } from '../store/graph-builder';
import { useStoreWith } from './use-store-with';

/** More nodes than are read at once. */
const MANY = Array.from({ length: 500 }, (_, index) => `topic/${index}`);

function topics(ids: readonly string[]): GraphBuilder {
  const builder = new GraphBuilder();
  for (const id of ids) builder.node('Topic', id);
  return builder;
}

const store = useStoreWith(topics(MANY).build());

test('a graph of more nodes than are read at once is whole', async () => {
  const ids: string[] = [];
  const graph = await exportedGraph(store(), { asOf: null, kind: null, base: DEFAULT_BASE });
  for await (const { nodes } of graph.pages()) ids.push(...nodes.map(({ id }) => id));
  expect(ids).toEqual([...MANY].sort());
});

test('an export during which another graph is loaded fails, and does not mix the two', async () => {
  const pieces = JSON_LINES.write(await exportedGraph(store(), { asOf: null, kind: null, base: DEFAULT_BASE }))[
    Symbol.asyncIterator
  ]();
  await pieces.next();
  await pieces.next();
  await store().load(topics(MANY.slice(1)).build(), 'another');
  const rest = async () => {
    while (!(await pieces.next()).done);
  };
  await expect(rest()).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
});
