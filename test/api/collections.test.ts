import { NODE_KINDS } from '../../src/model/kinds';
import { useApi } from './api';
import { lawGraph } from './law';

interface Rows {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
}

const ROWS = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }';

describe('collections', () => {
  const api = useApi({ graph: lawGraph({ articles: 3, states: 2 }) });
  const rowsOf = async (field: string) => {
    const { rows } = await api().data<{ rows: Rows }>(`{ rows: ${field} { ${ROWS} } }`);
    return rows;
  };
  const idsOf = async (field: string) => (await rowsOf(field)).edges.map(({ node }) => node.id);

  test('there is one of every kind, which holds all of its nodes', async () => {
    const counts = await api().store.countsByKind();
    for (const { collection, label } of NODE_KINDS) {
      const { totalCount } = await rowsOf(`${collection}(first: 1)`);
      expect([label, totalCount]).toEqual([label, counts.get(label) ?? 0]);
    }
  });

  test('those of interfaces hold the nodes of all their kinds', async () => {
    const all = await rowsOf('legalNodes(first: 1)');
    const counts = await api().store.countsByKind();
    expect(all.totalCount).toBe([...counts.values()].reduce((sum, count) => sum + count));
    expect(await idsOf('actors(filter: { kinds: ["State"] })')).toEqual(['KAZ', 'KGZ', 'XAB', 'XAC']);
  });

  test.each<[string, string[]]>([
    [
      'provisions(filter: { partOf: { some: { node: { id: { equals: "kaz/code" } } } } })',
      ['kaz/code/art-1', 'kaz/code/art-2', 'kaz/code/art-3'],
    ],
    [
      'provisions(filter: { implements: { some: { extent: { equals: PARTIAL }, node: { name: { words: "schooling 2" } } } } })',
      ['kaz/code/art-2'],
    ],
    ['provisions(filter: { implements: { some: { extent: { equals: FULL } } } })', []],
    [
      'provisions(filter: { id: { startsWith: "kaz/" }, implements: { none: {} } }, first: 2)',
      ['kaz/order/art-1', 'kaz/order/art-2'],
    ],
    [
      'states(filter: { or: [{ name: { equals: "State 1" } }, { not: { name: { startsWith: "State" } } }] })',
      ['KAZ', 'KGZ', 'XAB'],
    ],
    [
      'states(filter: { participatesIn: { some: { date: { within: "1995-01" }, action: { in: [ACCESSION] } } } })',
      ['XAB', 'XAC'],
    ],
    [
      'provisions(filter: { partOf: { some: { node: { on_Statute: { lawOf: { some: { node: { id: { equals: "KAZ" } } } } } } } } })',
      ['kaz/code/art-1', 'kaz/code/art-2', 'kaz/code/art-3'],
    ],
    [
      'provisions(filter: { partOf: { some: { node: { on_Instrument: { name: { words: "code" } } } } } }, first: 1)',
      ['kaz/code/art-1'],
    ],
    ['legalNodes(filter: { on_State: { name: { equals: "State 1" } } })', ['XAB']],
    ['actors(filter: { not: { on_State: {} }, on_Institution: { name: { words: "ministry" } } })', ['kaz/ministry']],
    ['states(filter: { and: [] }, orderBy: [NAME_DESC])', ['XAC', 'XAB', 'KGZ', 'KAZ']],
    ['states(filter: { or: [] })', []],
    ['states(filter: { name: { in: [] } })', []],
    ['states(filter: { id: { in: [] } })', []],
    ['states(filter: { name: { equals: "State 1", startsWith: "Kaz" } })', []],
    ['findings(filter: { gap: { equals: NOT_ENFORCED } }, first: 1)', ['finding/gap-1']],
    ['findings(filter: { gap: { isKnown: false } })', []],
    [
      'obligations(filter: { stateBears: { equals: true }, imposedBy: { some: { node: { number: { equals: "3" } } } } })',
      ['un/charter/art-3#norm'],
    ],
  ])('%s', async (field, expected) => {
    expect(await idsOf(field)).toEqual(expected);
  });

  test('are read forward and backward by their cursors, in an order of several fields', async () => {
    const order = 'orderBy: [NUMBER_DESC, NAME_ASC]';
    const all = await idsOf(`provisions(${order})`);
    const first = await rowsOf(`provisions(${order}, first: 4)`);
    const next = await rowsOf(`provisions(${order}, first: 4, after: "${first.pageInfo.endCursor}")`);
    const back = await rowsOf(`provisions(${order}, last: 3, before: "${next.edges[1]?.cursor}")`);
    expect([...first.edges, ...next.edges].map(({ node }) => node.id)).toEqual(all.slice(0, 8));
    expect(back.edges.map(({ node }) => node.id)).toEqual(all.slice(2, 5));
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  test('count by values within each other, and name the node that a value is the id of', async () => {
    const { provisions } = await api().data<{ provisions: unknown }>(
      '{ provisions(asOf: "2012-10-01", filter: { id: { startsWith: "kaz/" } }) { countsBy(fields: [PART_OF, NUMBER], first: 2) { field value count node { name } countsBy { field value count node { id } } } } }',
    );
    const numbers = ['1', '2'].map((value) => ({ field: 'NUMBER', value, count: 1, node: null }));
    expect(provisions).toEqual({
      countsBy: [
        { field: 'PART_OF', value: 'kaz/code', count: 3, node: { name: 'Code of Kazakhstan' }, countsBy: numbers },
        { field: 'PART_OF', value: 'kaz/order', count: 3, node: { name: 'Order of Kazakhstan' }, countsBy: numbers },
      ],
    });
  });

  test('bring the date that was asked about to what is nested in them', async () => {
    const query = (asOf: string) =>
      `{ treaties(asOf: "${asOf}", filter: { id: { equals: "un/charter" } }) { edges { node { holds participants(first: 1) { edges { node { id } } } } } } }`;
    expect(await api().data(query('1900-01-01'))).not.toEqual(await api().data(query('2012-10-01')));
  });

  test('the number of statements does not grow with the rows', async () => {
    const query = (first: number) =>
      `{ provisions(first: ${first}) { totalCount edges { node { id imposes { edges { node { id } } } } } } }`;
    const few = await api().statementsOf(() => api().data(query(1)));
    expect(await api().statementsOf(() => api().data(query(9)))).toEqual(few);
  });

  const nested = (depth: number): string => (depth === 0 ? '{}' : `{ not: ${nested(depth - 1)} }`);
  test.each<[string, string, RegExp]>([
    [
      'treaties(filter: { adoptedOn: { from: "2000", to: "1999-12-31" } })',
      'BAD_FILTER',
      /"filter\.adoptedOn" begins after it ends: from 2000 to 1999-12-31/,
    ],
    ['statistics(filter: { value: { atLeast: 2, atMost: 1 } })', 'BAD_FILTER', /at least 2 and at most 1/],
    ['states(filter: { name: { equals: null } })', 'BAD_FILTER', /"filter\.name\.equals" is null\..*isKnown: false/],
    ['states(filter: { name: null })', 'BAD_FILTER', /"filter\.name" is null/],
    ['states(filter: { and: null })', 'BAD_FILTER', /"filter\.and" is null/],
    ['states(filter: { name: { words: "!?" } })', 'BAD_FILTER', /holds no word/],
    ['actors(filter: { kinds: ["Stat"] })', 'BAD_FILTER', /"Stat", which is no kind\. Did you mean "State"\?/],
    [`states(filter: ${nested(7)})`, 'BAD_FILTER', /nested more than 5 deep/],
    [
      `states(filter: { or: [${'{ id: { startsWith: "K" } }, '.repeat(101)}] })`,
      'BAD_FILTER',
      /"filter\.or" may have at most 100 values, but it has 101/,
    ],
    [
      `states(filter: { or: [${'{ id: { startsWith: "K" }, name: { contains: "z" } }, '.repeat(51)}] })`,
      'BAD_FILTER',
      /more than 100 conditions/,
    ],
    [
      `states(filter: { name: { in: [${'"K", '.repeat(1001)}] } })`,
      'BAD_FILTER',
      /holds 1001 values, and at most 1000/,
    ],
    [
      'provisions(filter: { partOf: { some: { node: { id: { equals: "kaz/cod" } } } } })',
      'NOT_FOUND',
      /There is no node "kaz\/cod"\. Did you mean "kaz\/code"\?/,
    ],
    ['states(filter: { id: { in: ["KAZ", "KAS"] } })', 'NOT_FOUND', /There is no State "KAS"\. Did you mean "KAZ"\?/],
    [
      'states(filter: { id: { equals: "un/charter" } })',
      'WRONG_KIND',
      /"filter\.id\.equals" must be the id of a State, but "un\/charter" is a Treaty/,
    ],
    ['states(filter: { nme: {} })', 'GRAPHQL_VALIDATION_FAILED', /"nme".*Did you mean "name"/],
    [
      'findings(filter: { gap: { equals: NOT_ENFORCD } })',
      'GRAPHQL_VALIDATION_FAILED',
      /NOT_ENFORCD.*Did you mean the enum value "NOT_ENFORCED"/,
    ],
    ['treaties(filter: { adoptedOn: { from: "2000-13" } })', 'BAD_DATE', /month 13/],
    ['states(orderBy: [NAME_ASC, NAME_DESC, ID_ASC, ID_DESC, BASIS_ASC])', 'BAD_PAGE', /at most 4 fields/],
    ['states(first: 501)', 'BAD_PAGE', /"first" must be at most 500/],
    ['states(after: "abc")', 'BAD_CURSOR', /is no cursor/],
  ])('%.120s is refused', async (field, code, message) => {
    const { errors } = await api().ask(`{ ${field} { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
  });

  test.each<[string, string, RegExp]>([
    ['fields: []', 'BAD_PAGE', /1 to 4 fields/],
    ['fields: [BASIS, BASIS, BASIS, BASIS, BASIS]', 'BAD_PAGE', /1 to 4 fields/],
    ['fields: [BASIS], first: 0', 'BAD_PAGE', /"first" must be at least 1/],
  ])('counts by (%s) are refused', async (given, code, message) => {
    const { errors } = await api().ask(`{ states { countsBy(${given}) { count } } }`);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('a cursor of another filter is refused', async () => {
    const { pageInfo } = await rowsOf('states(first: 1)');
    const { errors } = await api().ask(
      `{ states(after: "${pageInfo.endCursor}", orderBy: [NAME_ASC]) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
  });
});
