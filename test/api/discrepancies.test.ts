import { TestApi, useApi } from './api';
import { recordGraph } from './record';
import { statementsBeyond } from './statements-beyond';

const EDGE = 'KAZ>PARTICIPATION:ratification>un/charter';
const api = useApi({ graph: recordGraph() });

async function about(argument: string): Promise<string[]> {
  const query = `{ discrepancies${argument} { totalCount edges { node { id } } } }`;
  const { discrepancies } = await api().data<{
    discrepancies: { totalCount: number; edges: { node: { id: string } }[] };
  }>(query);
  expect(discrepancies.totalCount).toBe(discrepancies.edges.length);
  return discrepancies.edges.map(({ node }) => node.id);
}

test.each<[string, string[]]>([
  ['', ['discrepancy/9', 'discrepancy/10']],
  ['(about: null)', ['discrepancy/9', 'discrepancy/10']],
  ['(about: "kaz/code")', ['discrepancy/10']],
  [`(about: "${EDGE}")`, ['discrepancy/9']],
  ['(about: "KAZ")', ['discrepancy/9']],
  ['(about: "un/charter")', ['discrepancy/9']],
  ['(about: "KGZ")', []],
  ['(about: "KGZ>PARTICIPATION:not-party>un/charter")', []],
])('discrepancies%s, by id', async (argument, expected) => {
  expect(await about(argument)).toEqual(expected);
});

test.each([
  ['KAS', /There is no node or edge "KAS"\. Did you mean "KAZ"\?/],
  ['KAZ>PARTICIPATION:accession>un/charter', /There is no node or edge "KAZ>PARTICIPATION:accession>un\/charter"/],
  ['', /There is no node or edge ""/],
])('%j, which is neither a node nor an edge, is refused', async (id, says) => {
  const { errors } = await api().ask('query Q($id: ID) { discrepancies(about: $id) { totalCount } }', { id });
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(errors?.[0]?.message).toMatch(says);
});

test('the number of statements does not grow with the discrepancies', async () => {
  const large = await TestApi.start({ graph: recordGraph({ recommendations: 100 }) });
  const query =
    'query Q($first: Int) { discrepancies(first: $first) { totalCount edges { node { id about { id name } citations { document { id } } } } } }';
  const few = await large.statementsOf(() => large.data(query, { first: 2 }));
  const many = await large.statementsOf(() => large.data(query, { first: 100 }));
  await large.stop();
  expect(statementsBeyond(few, many)).toEqual([]);
});
