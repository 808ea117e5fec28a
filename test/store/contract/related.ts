import type { Properties } from '../../../src/model/records';
import { ALWAYS, type Window } from '../../../src/model/time/window';
import type { GraphStore, Page, RelatedPage, RelatedRequest } from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';

const CITED = { document: 'doc/report', pinpoint: '124', checked: true };

/** un/crc has seven parts, of which two edges lead to the same article; un/cat has one; un/icerd has none. */
const PARTS = new GraphBuilder()
  .node('Treaty', 'un/crc')
  .node('Treaty', 'un/cat')
  .node('Treaty', 'un/icerd')
  .node('Provision', 'un/cat/art-1')
  .node('Provision', 'un/crc/art-1')
  .node('Provision', 'un/crc/art-2')
  .node('Provision', 'un/crc/art-2-1', { number: '2(1)' }, between('1990-09-02', '9999-12-31'))
  .node('Provision', 'un/crc/art-10')
  .node('Provision', 'un/crc/art-11')
  .node('Provision', 'un/crc/art-100')
  .edge('un/cat/art-1', 'PART_OF', 'un/cat')
  .edge('un/crc/art-100', 'PART_OF', 'un/crc')
  .edge('un/crc/art-11', 'PART_OF', 'un/crc')
  .edge('un/crc/art-10', 'PART_OF', 'un/crc')
  .edge('un/crc/art-2-1', 'PART_OF', 'un/crc', {
    properties: { note: 'a paragraph' },
    citations: [CITED],
    window: between('1990-09-02', '2020-01-01'),
  })
  .edge('un/crc/art-2', 'PART_OF', 'un/crc', { key: 'b' })
  .edge('un/crc/art-2', 'PART_OF', 'un/crc', { key: 'a' })
  .edge('un/crc/art-1', 'PART_OF', 'un/crc')
  .edge('un/crc/art-1', 'REFERS_TO', 'un/crc')
  .edge('un/crc', 'REFERS_TO', 'un/crc')
  .build();

const IN_ORDER = [
  'un/crc/art-1>PART_OF>un/crc',
  'un/crc/art-2>PART_OF:a>un/crc',
  'un/crc/art-2>PART_OF:b>un/crc',
  'un/crc/art-2-1>PART_OF>un/crc',
  'un/crc/art-10>PART_OF>un/crc',
  'un/crc/art-11>PART_OF>un/crc',
  'un/crc/art-100>PART_OF>un/crc',
];

const PARTS_OF_CRC = { edgeKind: 'PART_OF', direction: 'reverse', ids: ['un/crc'], holdingOn: null } as const;

const UNSURE: Window = {
  earliestStart: '2000-01-01',
  latestStart: '2000-12-31',
  earliestEnd: '2010-01-01',
  latestEnd: '2010-12-31',
};

/** Memberships of one set, each with its own time. */
const DATED = new GraphBuilder()
  .node('InstrumentSet', 'set/core')
  .node('Treaty', 'un/always')
  .node('Treaty', 'un/sure')
  .node('Treaty', 'un/unsure')
  .edge('un/always', 'MEMBER_OF', 'set/core', { window: ALWAYS })
  .edge('un/sure', 'MEMBER_OF', 'set/core', { window: between('2000-01-01', '2010-01-01') })
  .edge('un/unsure', 'MEMBER_OF', 'set/core', { window: UNSURE })
  .build();

/** Properties of every form that values have. */
const FORMS = new GraphBuilder()
  .node('Treaty', 'un/charter')
  .node('State', 'KAZ')
  .node('Declaration', 'declaration/kaz', {
    name: 'A "declaration" of\u2028two lines\n\\',
    kind: 'RESERVATION',
    article: '2(1)',
    aliases: ['Оговорка', 'réserve'],
    accepted: false,
    date: '1999-12',
  })
  .node('Provision', 'un/charter/art-1')
  .node('Obligation', 'un/charter/art-1#rest', {
    name: 'Rest',
    stateBears: true,
    conditions: [],
    elements: [{ key: 'act', kind: 'ACT', text: 'Rest' }],
    limits: [{ value: 24, unit: 'HOURS', per: 'WEEK' }],
  })
  .edge('declaration/kaz', 'DECLARED_UNDER', 'un/charter', { properties: { note: 'a "note"', over: false } })
  .edge('un/charter/art-1', 'IMPOSES', 'un/charter/art-1#rest', { citations: [CITED] })
  .build();

export function describeRelated(openFresh: OpenFresh): void {
  describe('parts of related', () => {
    const store = useLoadedStore(openFresh, FORMS);
    const declared = { edgeKind: 'DECLARED_UNDER', direction: 'reverse', ids: ['un/charter'] } as const;
    const imposed = { edgeKind: 'IMPOSES', direction: 'forward', ids: ['un/charter/art-1'] } as const;

    test.each([
      ['nothing but the node', declared, [], null],
      ['a text and a flag', declared, ['name', 'accepted'], null],
      ['a property called kind', declared, ['kind'], []],
      ['what it does not have', declared, ['summary', 'kind'], ['attestedOn', 'note']],
      ['a list, and properties of the edge', declared, ['aliases', 'date'], ['note', 'over']],
      [
        'more than a few',
        declared,
        ['name', 'kind', 'article', 'aliases', 'accepted', 'date', 'note', 'summary'],
        null,
      ],
      ['values with parts', imposed, ['elements', 'name'], null],
      ['values with parts and a list of none', imposed, ['limits', 'conditions', 'stateBears'], []],
    ] as const)('%s', async (_what, asked, node, edge) => {
      const request = { ...asked, holdingOn: null, page: forward(5), node, edge };
      const pages = await store().relatedParts(request);
      expect(pages.map(({ rows }) => rows.length)).toEqual([1]);
      const row = pages[0]?.rows[0];
      const whole = FORMS.nodes.find(({ id }) => id === row?.node.id);
      expect(whole?.kind).toBe(row?.node.kind);
      expect(ofThese(node, row?.node)).toEqual(ofThese(node, whole));
      expect(row?.edge?.id).toBe(edge ? FORMS.edges.find(({ kind }) => kind === asked.edgeKind)?.id : undefined);
      expect(ofThese(edge, row?.edge)).toEqual(
        ofThese(
          edge,
          FORMS.edges.find(({ kind }) => kind === asked.edgeKind),
        ),
      );
    });

    test('of the edge all, of the node a property', async () => {
      const request = { ...imposed, holdingOn: null, page: forward(5), node: ['name'], edge: 'ALL' } as const;
      const [page] = await store().relatedParts(request);
      expect(page?.rows.map(({ edge }) => edge)).toEqual(FORMS.edges.filter(({ kind }) => kind === 'IMPOSES'));
      expect(page?.rows.map(({ node }) => node.properties['name'])).toEqual(['Rest']);
    });

    test('one page an id, in the order asked, from the back too', async () => {
      const ids = ['un/charter', 'un/unknown', 'un/charter'];
      const request = { ...declared, ids, holdingOn: null, node: [], edge: null } as const;
      const pages = await store().relatedParts({ ...request, page: { limit: 1, backward: true } });
      expect(pages.map(({ rows }) => rows.map(({ node }) => node.id))).toEqual([
        ['declaration/kaz'],
        [],
        ['declaration/kaz'],
      ]);
    });
  });

  describe('related', () => {
    const store = useLoadedStore(openFresh, PARTS);

    test('gives one page an id, in the order asked, empty where there is no edge or no such node', async () => {
      const ids = ['un/cat', 'un/icerd', 'un/unknown', 'un/crc', 'un/cat'];
      const pages = await store().related({ ...PARTS_OF_CRC, ids, page: forward(2) });
      expect(pages.map(idsOf)).toEqual([
        ['un/cat/art-1>PART_OF>un/cat'],
        [],
        [],
        IN_ORDER.slice(0, 2),
        ['un/cat/art-1>PART_OF>un/cat'],
      ]);
      expect(pages.map(({ hasMore }) => hasMore)).toEqual([false, false, false, true, false]);
    });

    test('reads an edge from either end', async () => {
      const [page] = await store().related({
        ...PARTS_OF_CRC,
        direction: 'forward',
        ids: ['un/crc/art-2'],
        page: forward(5),
      });
      expect(page?.rows.map(({ edge, node }) => [edge.id, node.id])).toEqual([
        ['un/crc/art-2>PART_OF:a>un/crc', 'un/crc'],
        ['un/crc/art-2>PART_OF:b>un/crc', 'un/crc'],
      ]);
    });

    test('keeps the kinds of edges apart', async () => {
      const [page] = await store().related({ ...PARTS_OF_CRC, edgeKind: 'REFERS_TO', page: forward(5) });
      expect(page && idsOf(page)).toEqual(['un/crc>REFERS_TO>un/crc', 'un/crc/art-1>REFERS_TO>un/crc']);
    });

    test('gives the whole edge and the whole node at its other end', async () => {
      const [page] = await store().related({ ...PARTS_OF_CRC, page: forward(10) });
      const row = page?.rows.find(({ node }) => node.id === 'un/crc/art-2-1');
      expect(row?.edge).toEqual(PARTS.edges.find(({ from }) => from === 'un/crc/art-2-1'));
      expect(row?.node).toEqual(PARTS.nodes.find(({ id }) => id === 'un/crc/art-2-1'));
    });

    test('nothing for no ids', async () => {
      expect(await store().related({ ...PARTS_OF_CRC, ids: [], page: forward(5) })).toEqual([]);
    });

    test('1,000 ids in one read', async () => {
      const ids = Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? 'un/crc' : `un/unknown-${index}`));
      const pages = await store().related({ ...PARTS_OF_CRC, ids, page: forward(3) });
      expect(pages).toHaveLength(1000);
      expect(pages.every((page, index) => page.rows.length === (index % 2 === 0 ? 3 : 0))).toBe(true);
    });
  });

  describe('pages of related', () => {
    const store = useLoadedStore(openFresh, PARTS);

    test.each([1, 2, 3, 4, 6, 7, 8, 50])('forward by %d, they give every row once, in order', async (limit) => {
      const { rows, pages } = await allForward(store(), limit);
      expect(rows).toEqual(IN_ORDER);
      expect(pages).toBe(Math.ceil(IN_ORDER.length / limit));
    });

    test.each([1, 2, 3, 4, 6, 7, 8, 50])(
      'backward by %d, they give every row once, in the same order',
      async (limit) => {
        const { rows, pages } = await allBackward(store(), limit);
        expect(rows).toEqual(IN_ORDER);
        expect(pages).toBe(Math.ceil(IN_ORDER.length / limit));
      },
    );

    test('go on after a row that is no more, among rows with the same node', async () => {
      const keys = await keysAt(store(), 1);
      const page = await one(store(), { limit: 10, backward: false, after: [keys[0], `${keys[1]}-gone`] });
      expect(idsOf(page)).toEqual(IN_ORDER.slice(2));
    });

    test('there is nothing after the last row and nothing before the first', async () => {
      const after = await one(store(), {
        limit: 10,
        backward: false,
        after: await keysAt(store(), IN_ORDER.length - 1),
      });
      const before = await one(store(), { limit: 10, backward: true, before: await keysAt(store(), 0) });
      expect([after, before]).toEqual([
        { rows: [], hasMore: false },
        { rows: [], hasMore: false },
      ]);
    });

    test('of several ids each begin after the same keys', async () => {
      const after = await keysAt(store(), 5);
      const pages = await store().related({
        ...PARTS_OF_CRC,
        ids: ['un/crc', 'un/cat'],
        page: { limit: 2, backward: false, after },
      });
      expect(pages.map(idsOf)).toEqual([[IN_ORDER[6]], []]);
    });
  });

  describe('related on a day', () => {
    const store = useLoadedStore(openFresh, DATED);

    test.each([
      ['1999-12-31', ['un/always']],
      ['2000-01-01', ['un/always', 'un/sure', 'un/unsure']],
      ['2000-12-30', ['un/always', 'un/sure', 'un/unsure']],
      ['2005-06-15', ['un/always', 'un/sure', 'un/unsure']],
      ['2009-12-31', ['un/always', 'un/sure', 'un/unsure']],
      ['2010-01-01', ['un/always', 'un/unsure']],
      ['2010-12-30', ['un/always', 'un/unsure']],
      ['2010-12-31', ['un/always']],
      [null, ['un/always', 'un/sure', 'un/unsure']],
    ])('%s: what surely does not hold is left out, what is unknown is kept', async (holdingOn, expected) => {
      const request = { edgeKind: 'MEMBER_OF', direction: 'reverse', ids: ['set/core'], holdingOn } as const;
      const [page] = await store().related({ ...request, page: forward(10) });
      expect(page?.rows.map(({ node }) => node.id)).toEqual(expected);
      expect(await store().countRelated(request)).toEqual([expected.length]);
    });

    test('pages count only what is kept', async () => {
      const request = {
        edgeKind: 'MEMBER_OF',
        direction: 'reverse',
        ids: ['set/core'],
        holdingOn: '2010-01-01',
      } as const;
      const [first] = await store().related({ ...request, page: forward(1) });
      expect(first?.hasMore).toBe(true);
      const [second] = await store().related({
        ...request,
        page: { limit: 1, backward: false, after: first?.rows[0]?.keys ?? [] },
      });
      expect(second?.rows.map(({ node }) => node.id)).toEqual(['un/unsure']);
      expect(second?.hasMore).toBe(false);
    });
  });

  describe('countRelated', () => {
    const store = useLoadedStore(openFresh, PARTS);

    test('gives one number an id, in the order asked', async () => {
      const ids = ['un/icerd', 'un/crc', 'un/unknown', 'un/cat', 'un/crc'];
      expect(await store().countRelated({ ...PARTS_OF_CRC, ids })).toEqual([0, 7, 0, 1, 7]);
      expect(
        await store().countRelated({ ...PARTS_OF_CRC, direction: 'forward', ids: ['un/crc/art-2', 'un/crc'] }),
      ).toEqual([2, 0]);
      expect(await store().countRelated({ ...PARTS_OF_CRC, ids: [] })).toEqual([]);
    });
  });
}

async function one(store: GraphStore, page: Page): Promise<RelatedPage> {
  const request: RelatedRequest = { ...PARTS_OF_CRC, page };
  const pages = await store.related(request);
  expect(pages).toHaveLength(1);
  return pages[0] as RelatedPage;
}

async function keysAt(store: GraphStore, index: number): Promise<readonly [string, string]> {
  const { rows } = await one(store, forward(IN_ORDER.length));
  return rows[index]?.keys as readonly [string, string];
}

async function allForward(store: GraphStore, limit: number) {
  const rows: string[] = [];
  let page = await one(store, forward(limit));
  let pages = 1;
  rows.push(...idsOf(page));
  while (page.hasMore) {
    page = await one(store, { limit, backward: false, after: page.rows.at(-1)?.keys ?? [] });
    rows.push(...idsOf(page));
    pages += 1;
  }
  return { rows, pages };
}

async function allBackward(store: GraphStore, limit: number) {
  let page = await one(store, { limit, backward: true });
  let rows = idsOf(page);
  let pages = 1;
  while (page.hasMore) {
    page = await one(store, { limit, backward: true, before: page.rows[0]?.keys ?? [] });
    rows = [...idsOf(page), ...rows];
    pages += 1;
  }
  return { rows, pages };
}

/** Those of the properties that a record has. */
function ofThese(names: readonly string[] | null, record: { readonly properties: Properties } | null | undefined) {
  return Object.fromEntries(Object.entries(record?.properties ?? {}).filter(([name]) => names?.includes(name)));
}

function forward(limit: number): Page {
  return { limit, backward: false };
}

function idsOf({ rows }: RelatedPage): string[] {
  return rows.map(({ edge }) => edge.id);
}
