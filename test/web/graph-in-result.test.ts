import { graphInResult, MOST_NODES } from '../../src/web/pages/cypher/graph-in-result';

function node(id: string, labels: string[] = ['Entity', 'Treaty']) {
  return { elementId: `element of ${id}`, labels, properties: { id, name: `Name of ${id}` } };
}

function relationship(from: string, to: string) {
  return {
    elementId: `${from} to ${to}`,
    type: 'PART_OF',
    startNodeElementId: `element of ${from}`,
    endNodeElementId: `element of ${to}`,
    properties: {},
  };
}

test('nodes and relationships are found in columns, lists, maps and paths, each once', () => {
  const path = { nodes: [node('a'), node('b')], relationships: [relationship('a', 'b')] };
  const { nodes, edges } = graphInResult([
    [node('a'), 3, null],
    [[{ inside: node('c', ['Entity', 'Actor', 'State']) }], path, 'text'],
  ]);
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(nodes.map(({ __typename }) => __typename)).toEqual(['Treaty', 'State', 'Treaty']);
  expect(edges.map(({ from, name, to }) => [from.name, name, to.name])).toEqual([
    ['Name of a', 'PART_OF', 'Name of b'],
  ]);
});

test('a relationship whose ends are not returned is counted, not drawn', () => {
  const { edges, edgesLeft } = graphInResult([[node('a'), relationship('a', 'b')]]);
  expect(edges).toEqual([]);
  expect(edgesLeft).toBe(1);
});

test('nodes beyond the most that are drawn are counted', () => {
  const { nodes, nodesLeft } = graphInResult([Array.from({ length: MOST_NODES + 2 }, (_, index) => node(`${index}`))]);
  expect([nodes.length, nodesLeft]).toEqual([MOST_NODES, 2]);
});

test('rows of texts and numbers hold no graph', () => {
  expect(graphInResult([['KAZ', 1], [null]]).nodes).toEqual([]);
});
