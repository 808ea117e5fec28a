import { useApi } from './api';
import { lawGraph } from './law';

/** kaz/order is valid from 2000-01-01 until 2015-01-01; since when its article is, the report of 2012 does not say. */
describe('asOf', () => {
  const api = useApi({ graph: lawGraph({ articles: 1 }) });
  const contradictions = (outer: string, inner: string) =>
    `{ node(id: "un/charter" ${outer}) { ... on Treaty { parts { edges { node { ... on Provision { imposes { edges { node { ... on Obligation {
      contradictedBy${inner} { totalCount edges { holds node { id } } } } } } } } } } } } } }`;

  test.each<[string, string, [string, string][]]>([
    [', asOf: "1999-12-31"', '', []],
    [', asOf: "2000-01-01"', '', [['kaz/order/art-1', 'UNKNOWN']]],
    [', asOf: "2012-10-01"', '', [['kaz/order/art-1', 'YES']]],
    [', asOf: "2014-12-31"', '', [['kaz/order/art-1', 'YES']]],
    [', asOf: "2015-01-01"', '', []],
    ['', '', []],
    [', asOf: "2020-01-01"', '(asOf: "2012-10-01")', [['kaz/order/art-1', 'YES']]],
    [', asOf: "2012-10-01"', '(asOf: "2020-01-01")', []],
    [', asOf: "2020-01-01"', '(includeNotHolding: true)', [['kaz/order/art-1', 'NO']]],
    [', asOf: "2020-01-01"', '(asOf: null)', []],
  ])(
    'of the node (%s) is inherited three relations below, unless one says its own (%s)',
    async (outer, inner, expected) => {
      const text = JSON.stringify(await api().data(contradictions(outer, inner)));
      const rows = [...text.matchAll(/"holds":"(\w+)","node":\{"id":"([^"]+)"\}/g)].map((match) => [
        match[2],
        match[1],
      ]);
      expect(rows).toEqual(expected);
      expect(text).toContain(`"totalCount":${expected.length}`);
    },
  );

  test('overridden holds for what is below', async () => {
    const query = `{ node(id: "kaz/order", asOf: "2020-01-01") { ... on Regulation {
      old: parts(asOf: "2012-10-01") { edges { node { ... on Provision { contradicts { totalCount } } } } }
      now: parts(includeNotHolding: true) { edges { node { ... on Provision { contradicts { totalCount } } } } }
    } } }`;
    expect(await api().data(query)).toEqual({
      node: {
        old: { edges: [{ node: { contradicts: { totalCount: 1 } } }] },
        now: { edges: [{ node: { contradicts: { totalCount: 0 } } }] },
      },
    });
  });

  test.each([
    ['1994-08-11', 'UNKNOWN'],
    ['1994-10-01', 'BINDING'],
    ['2012-10-01', 'BINDING'],
  ])('of a question (%s) decides its answer', async (asOf, standing) => {
    const query = `{ obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: "${asOf}") { edges { node { standing } } } }`;
    const answer = await api().data<{ obligationsCovering: { edges: { node: { standing: string } }[] } }>(query);
    const [edge] = answer.obligationsCovering.edges;
    if (standing === 'BINDING') expect(edge?.node.standing).toBe(standing);
    else expect(edge?.node.standing).not.toBe('BINDING');
  });

  test('of a question is inherited below it', async () => {
    const query = (
      asOf: string,
    ) => `{ obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: "${asOf}") {
      edges { node { contradictedBy { provision { id } } obligation { contradictedBy { totalCount } } instrument { ... on Treaty { parts { edges { node { ... on Provision { imposes { edges { node { contradictedBy { totalCount } } } } } } } } } } } } } }`;
    const counts = async (asOf: string) =>
      [...JSON.stringify(await api().data(query(asOf))).matchAll(/"totalCount":(\d)/g)].map((match) =>
        Number(match[1]),
      );
    expect(await counts('2012-10-01')).toEqual([1, 1]);
    expect(await counts('2020-01-01')).toEqual([0, 0]);
  });

  test('two fields of one query may speak of two dates', async () => {
    const query = `{
      then: node(id: "kaz/order/art-1", asOf: "2012-10-01") { ... on Provision { contradicts { totalCount } } }
      now: node(id: "kaz/order/art-1", asOf: "2020-01-01") { ... on Provision { contradicts { totalCount } } }
    }`;
    expect(await api().data(query)).toEqual({
      then: { contradicts: { totalCount: 1 } },
      now: { contradicts: { totalCount: 0 } },
    });
  });

  test('of nodes is that of each of them', async () => {
    const query =
      '{ nodes(ids: ["kaz/order/art-1", "kaz/code/art-1"], asOf: "2020-01-01") { ... on Provision { contradicts { totalCount } implements { totalCount } } } }';
    expect(await api().data(query)).toEqual({
      nodes: [
        { contradicts: { totalCount: 0 }, implements: { totalCount: 0 } },
        { contradicts: { totalCount: 0 }, implements: { totalCount: 1 } },
      ],
    });
  });

  test('stands in the keys of nodes and edges, under which a client keeps what it got on each date', async () => {
    const query = `{ nodes(ids: ["kaz/order"], asOf: "2012-10-01") { key asOf ... on Regulation {
      parts { edges { key presumed node { key asOf presumed } } }
      then: parts(asOf: "2013-01-01") { edges { key node { key asOf holds presumed } } } } } }`;
    const part = (day: string) => ({
      key: `kaz/order/art-1>PART_OF>kaz/order@${day}`,
      node: { key: `kaz/order/art-1@${day}`, asOf: day },
    });
    expect(await api().data(query)).toMatchObject({
      nodes: [
        {
          key: 'kaz/order@2012-10-01',
          asOf: '2012-10-01',
          parts: { edges: [part('2012-10-01')] },
          then: { edges: [part('2013-01-01')] },
        },
      ],
    });
  });

  test.each([
    ['2012-10-01', 'YES', false],
    ['2012-10-02', 'YES', true],
    ['2015-01-01', 'NO', false],
  ])(
    'after the last date as of which a source speaks (%s) makes what goes on presumed',
    async (asOf, holds, presumed) => {
      const query = `{ nodes(ids: ["kaz/order/art-1@${asOf}"]) { holds presumed } }`;
      expect(await api().data(query)).toEqual({ nodes: [{ holds, presumed }] });
    },
  );

  test.each([
    ['2012-13-01', /"2012-13-01" names month 13/],
    ['2012-02-30', /"2012-02-30" names a day that does not exist/],
    ['2012-10', /"2012-10" must be a full date/],
    ['', /"" must be a full date/],
  ])('a key with a date that does not exist (%j) is told so', async (day, message) => {
    const { errors } = await api().ask(`{ node(id: "kaz/order@${day}") { id } }`);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_DATE']);
    expect(errors?.[0]?.message).toMatch(message);
  });
});
