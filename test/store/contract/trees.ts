import type { ValueKind } from '../../../src/model/declaration/value-kind';
import { NODE_KINDS } from '../../../src/model/kinds';
import type { NodeRecord, Properties } from '../../../src/model/records';
import { ALWAYS } from '../../../src/model/time/window';
import type { GraphStore, NodeShape, RelationShape, TreeNode, TreePage } from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';

const DAY = '2005-06-15';
const CITED = { document: 'doc/report', pinpoint: '124', checked: true };

/** Two treaties and a statute, their articles, and what these impose on whom. */
const BUILDER = new GraphBuilder()
  .node('State', 'KAZ', { name: 'Kazakhstan', aliases: ['Қазақстан'] })
  .node('Treaty', 'un/crc', { name: 'Convention “on” the Rights\nof the Child', identified: false, place: 'New York' })
  .node('Treaty', 'un/cat')
  .node('Agreement', 'cis/labour', { identified: true })
  .node('Statute', 'kaz/code')
  .node('Provision', 'un/crc/art-2', { number: '2' })
  .node('Provision', 'un/crc/art-10', {}, between('1990-09-02', '9999-12-31'))
  .node('Provision', 'un/crc/art-100')
  .node('Provision', 'kaz/code/art-1')
  .node('Obligation', 'un/crc/art-2#a', { modality: 'DUTY', stateBears: true, elements: [{ key: 'k', kind: 'ACT' }] })
  .node('Obligation', 'un/crc/art-2#b')
  .node('Obligation', 'un/crc/art-10#a')
  .node('Group', 'group/children')
  .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'b', properties: { action: 'RATIFICATION' }, citations: [CITED] })
  .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'a', properties: { action: 'SIGNATURE' } })
  .edge('KAZ', 'PARTICIPATION', 'un/cat', { window: between('2010-01-01', '9999-12-31') })
  .edge('KAZ', 'PARTICIPATION', 'cis/labour', { window: between('1994-04-15', '2005-06-16') })
  .edge('kaz/code', 'LAW_OF', 'KAZ')
  .edge('un/crc/art-100', 'PART_OF', 'un/crc')
  .edge('un/crc/art-10', 'PART_OF', 'un/crc', { window: between('1990-09-02', '2020-01-01') })
  .edge('un/crc/art-2', 'PART_OF', 'un/crc')
  .edge('kaz/code/art-1', 'PART_OF', 'kaz/code')
  .edge('un/crc/art-2', 'IMPOSES', 'un/crc/art-2#b')
  .edge('un/crc/art-2', 'IMPOSES', 'un/crc/art-2#a')
  .edge('un/crc/art-10', 'IMPOSES', 'un/crc/art-10#a')
  .edge('un/crc/art-2#a', 'PROTECTS', 'group/children');

/** Of each kind a node with a value in each of its properties, those with parts aside, which read as the engine writes them. */
const EVERY_KIND: ReadonlyMap<string, Properties> = new Map(
  NODE_KINDS.map(({ label, properties }) => [
    label,
    Object.fromEntries(
      properties.filter(({ kind }) => kind.family !== 'PARTS').map(({ name, kind }) => [name, valueOf(name, kind)]),
    ),
  ]),
);

for (const [label, properties] of EVERY_KIND) BUILDER.node(label, idOfKind(label), properties);

const LAW = BUILDER.build();

function idOfKind(label: string): string {
  return `kind/${label.toLowerCase()}`;
}

function valueOf(name: string, { family, isList }: ValueKind): unknown {
  const value = { FLAG: false, NUMBER: 7 }[family as string] ?? `value of ${name}`;
  return isList ? [value] : value;
}

const NODE: NodeShape = { properties: [], relations: [] };
const WHOLE: NodeShape = { properties: null, relations: [] };

const relation = (
  edgeKind: string,
  direction: RelationShape['direction'],
  from: string[],
  rest: Partial<RelationShape> = {},
): RelationShape => ({ edgeKind, direction, from, limit: 50, edge: 'whole', node: WHOLE, ...rest });

const imposes = (rest?: Partial<RelationShape>) => relation('IMPOSES', 'forward', ['Provision'], rest);
const parts = (rest?: Partial<RelationShape>) =>
  relation('PART_OF', 'reverse', ['Treaty', 'IloConvention', 'Agreement', 'Statute'], rest);
const participatesIn = (rest?: Partial<RelationShape>) => relation('PARTICIPATION', 'forward', ['State'], rest);
const withRelations = (...relations: RelationShape[]): NodeShape => ({ properties: null, relations });

const BELOW_STATE = withRelations(
  participatesIn({ node: withRelations(parts({ node: withRelations(imposes()) })) }),
  relation('LAW_OF', 'reverse', ['State'], { node: withRelations(parts()) }),
);

export function describeTrees(openFresh: OpenFresh): void {
  describe('trees', () => {
    const store = useLoadedStore(openFresh, LAW);
    const tree = async (id: string, shape: NodeShape, holdingOn = DAY): Promise<TreeNode> => {
      const [found] = await store().trees({ ids: [id], holdingOn, shape });
      if (!found) throw new Error(`no tree of ${id}`);
      return found;
    };
    const page = async (id: string, shape: RelationShape, holdingOn = DAY): Promise<TreePage> => {
      const [found] = (await tree(id, { ...NODE, relations: [shape] }, holdingOn)).relations;
      if (!found) throw new Error(`no page of ${id}`);
      return found;
    };

    test.each(['1993-01-01', DAY, '2012-10-01', '2020-01-01'])(
      'hold on %s what nodes and related give level by level',
      async (day) => {
        const ids = ['KAZ', 'un/crc', 'un/unknown', 'KAZ'];
        const found = await store().trees({ ids, holdingOn: day, shape: BELOW_STATE });
        const nodes = await store().nodes(ids);
        const expected = await Promise.all(
          nodes.map(async (node) => node && (await levelByLevel(store(), node, BELOW_STATE, day))),
        );
        expect(found).toEqual(expected);
      },
    );

    test('hold every level that there is', async () => {
      const text = JSON.stringify(await tree('KAZ', BELOW_STATE));
      expect(text.match(/"kind":"(Treaty|Agreement|Provision|Obligation|Statute)"/g)).toHaveLength(
        1 + 2 + 2 * 3 + 2 * 3 + 2,
      );
    });

    test('none for no ids', async () => {
      expect(await store().trees({ ids: [], holdingOn: DAY, shape: BELOW_STATE })).toEqual([]);
    });

    test('without anything but the nodes', async () => {
      expect(await tree('un/crc', NODE)).toEqual({
        id: 'un/crc',
        kind: 'Treaty',
        properties: {},
        window: null,
        relations: [],
      });
    });

    test('give the properties that are named, and null for an absent one', async () => {
      const names = ['name', 'identified', 'place', 'depositary'];
      const { properties, window } = await tree('un/crc', { properties: names, relations: [] });
      expect(properties).toEqual({
        name: 'Convention “on” the Rights\nof the Child',
        identified: false,
        place: 'New York',
        depositary: null,
      });
      expect(window).toBeNull();
      const [row] = (await page('un/crc/art-2', imposes({ node: { properties: ['stateBears'], relations: [] } }))).rows;
      expect(row?.node.properties).toEqual({ stateBears: true });
    });

    test.each(NODE_KINDS)('give each property of $label by its name', async ({ label, properties }) => {
      const names = properties.filter(({ kind }) => kind.family !== 'PARTS').map(({ name }) => name);
      const { kind, properties: found } = await tree(idOfKind(label), { properties: names, relations: [] });
      expect(kind).toBe(label);
      expect(found).toEqual(Object.fromEntries(names.map((name) => [name, EVERY_KIND.get(label)?.[name]])));
    });

    test.each([
      ['nothing', null, false],
      ['id', 'un/crc/art-2>IMPOSES>un/crc/art-2#a', false],
      ['whole', 'un/crc/art-2>IMPOSES>un/crc/art-2#a', true],
    ] as const)('give %s of the edges', async (edge, edgeId, isWhole) => {
      const [row] = (await page('un/crc/art-2', imposes({ edge, node: NODE }))).rows;
      const whole = LAW.edges.find(({ id }) => id === edgeId);
      expect(row).toMatchObject({
        edgeId,
        edge: isWhole ? whole : null,
        node: { id: 'un/crc/art-2#a', kind: 'Obligation' },
      });
    });

    test.each([
      [1, ['un/crc/art-2'], true],
      [2, ['un/crc/art-2', 'un/crc/art-10'], true],
      [3, ['un/crc/art-2', 'un/crc/art-10', 'un/crc/art-100'], false],
      [500, ['un/crc/art-2', 'un/crc/art-10', 'un/crc/art-100'], false],
    ])(
      'give the first %d rows of each page, in order, and tell whether there are more',
      async (limit, ids, hasMore) => {
        const found = await page('un/crc', parts({ limit }));
        expect([found.rows.map(({ node }) => node.id), found.hasMore]).toEqual([ids, hasMore]);
      },
    );

    test('limit each level by itself', async () => {
      const found = await page('un/crc', parts({ limit: 2, node: { ...NODE, relations: [imposes({ limit: 1 })] } }));
      const below = found.rows.map(({ node }) => node.relations[0]);
      expect(below.map((each) => [each?.rows.map(({ node }) => node.id), each?.hasMore])).toEqual([
        [['un/crc/art-2#a'], true],
        [['un/crc/art-10#a'], false],
      ]);
    });

    test('order edges to the same node by their ids', async () => {
      const { rows } = await page('KAZ', participatesIn());
      expect(rows.map(({ edgeId }) => edgeId)).toEqual([
        'KAZ>PARTICIPATION>cis/labour',
        'KAZ>PARTICIPATION:a>un/crc',
        'KAZ>PARTICIPATION:b>un/crc',
      ]);
    });

    test('follow a relation from the kinds that are named alone', async () => {
      const shape = { ...NODE, relations: [parts({ from: ['Treaty'] }), parts({ from: ['Statute', 'Agreement'] })] };
      const found = await store().trees({ ids: ['un/crc', 'kaz/code', 'KAZ'], holdingOn: DAY, shape });
      const counts = found.map((each) => each?.relations.map((one) => one && one.rows.length));
      expect(counts).toEqual([
        [3, null],
        [null, 1],
        [null, null],
      ]);
    });

    test('give nodes of one kind at several places each what is asked there', async () => {
      const thin = parts({ edge: 'nothing', node: { properties: ['number'], relations: [] } });
      const found = await tree('un/crc', { ...NODE, relations: [thin, parts({ limit: 1 }), thin] });
      expect(found.relations.map((each) => each?.rows.length)).toEqual([3, 1, 3]);
      expect(found.relations[0]).toEqual(found.relations[2]);
      expect(found.relations[0]?.rows[0]?.node.properties).toEqual({ number: '2' });
      expect(found.relations[1]?.rows[0]?.node.window).toEqual(ALWAYS);
    });

    test.each<[string, NodeShape]>([
      ['a property', { properties: ["name') --"], relations: [] }],
      ['a property in quotes', { properties: ['`name`'], relations: [] }],
      ['a kind of edges', { ...NODE, relations: [parts({ edgeKind: "PART_OF' OR 1=1" })] }],
      ['an unknown kind of edges', { ...NODE, relations: [parts({ edgeKind: 'PART' })] }],
      ['a kind of nodes', { ...NODE, relations: [parts({ from: ["Treaty') OR (1=1"] })] }],
    ])('refuse %s that is none of the model', async (_what, shape) => {
      await expect(store().trees({ ids: ['un/crc'], holdingOn: DAY, shape })).rejects.toThrow(
        /no name of|no edge kind/,
      );
    });
  });
}

/** The same by the port's other questions. */
async function levelByLevel(store: GraphStore, node: NodeRecord, shape: NodeShape, day: string): Promise<TreeNode> {
  const relations = shape.relations.map(async ({ edgeKind, direction, from, limit, node: below }) => {
    if (!from.includes(node.kind)) return null;
    const request = { edgeKind, direction, ids: [node.id], holdingOn: day, page: { limit, backward: false } };
    const [found] = await store.related(request);
    const rows = (found?.rows ?? []).map(async ({ edge, node: other }) => {
      return { edgeId: edge.id, edge, node: await levelByLevel(store, other, below, day) };
    });
    return { rows: await Promise.all(rows), hasMore: found?.hasMore === true };
  });
  return { ...node, relations: await Promise.all(relations) };
}
