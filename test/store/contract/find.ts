import { ANYTHING, type Condition, type PropertyTest } from '../../../src/model/filter/condition';
import { sortKeyOf } from '../../../src/model/id';
import { SearchField } from '../../../src/model/search/search-field';
import { ALWAYS, type Window } from '../../../src/model/time/window';
import { Truth } from '../../../src/model/time/three-valued';
import type { FindRequest, FoundNode, Page, Selection } from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';
import { evaluate } from './reference-evaluator';
import fc from '../../seeded-fast-check';

const DAY = '2012-10-01';
const UNSURE: Window = { ...ALWAYS, latestStart: '2012-12-31' };

/** Every kind of value, present and absent, edges that hold, may hold and don’t. */
const GRAPH = new GraphBuilder()
  .node('Treaty', 'un/a', {
    name: 'Child labour',
    adoptedOn: '1989-11-20',
    stage: 'ADOPTED',
    identified: true,
    aliases: ['CL'],
  })
  .node('Treaty', 'un/b', { name: 'Forced labour', adoptedOn: '1990', stage: 'DRAFT', identified: false }, UNSURE)
  .node(
    'Treaty',
    'un/c',
    { name: 'Réfugiés', adoptedOn: '1989-11', identified: true, aliases: [] },
    between('1990-01-01', '2000-01-01'),
  )
  .node('Treaty', 'un/d', { name: 'Child labour', stage: 'ADOPTED', identified: true, aliases: ['CL', 'x'] })
  .node('Statute', 'kaz/code-2', {
    name: 'O\'Hara "%_\\ code',
    adoptedOn: '2007-02-28',
    form: 'CODE',
    identified: true,
    stage: 'ADOPTED',
  })
  .node('Statute', 'kaz/code-10', {
    name: 'Дети',
    adoptedOn: '2008-02',
    form: 'CODE',
    identified: true,
    stage: 'ADOPTED',
  })
  .node('Statistic', 'stat/1', { value: 10, approximate: true })
  .node('Statistic', 'stat/2', { value: 10.5, approximate: false })
  .node('Statistic', 'stat/3', { approximate: false })
  .node('Declaration', 'decl/1', { kind: 'RESERVATION' })
  .node('Provision', 'un/a/art-1', { number: '1' })
  .node('Provision', 'un/b/art-1')
  .node('Obligation', 'un/a/art-1#x', { modality: 'DUTY', stateBears: true })
  .node('Obligation', 'un/b/art-1#x', { modality: 'RIGHT', stateBears: false })
  .node('State', 'KAZ', { name: 'Kazakhstan' })
  .node('Topic', 'topic/labour', { name: 'Work' })
  .node('Topic', 'topic/child-labour', { name: 'Work of children' })
  .node('Topic', 'topic/herding', { name: 'Herding' })
  .edge('un/a/art-1', 'PART_OF', 'un/a')
  .edge('un/b/art-1', 'PART_OF', 'un/b', { window: UNSURE })
  .edge('un/a/art-1', 'IMPOSES', 'un/a/art-1#x')
  .edge('un/b/art-1', 'IMPOSES', 'un/b/art-1#x', { window: between('1990-01-01', '2000-01-01') })
  .edge('topic/child-labour', 'BROADER', 'topic/labour')
  .edge('topic/herding', 'BROADER', 'topic/child-labour')
  .edge('topic/herding', 'BROADER', 'topic/labour')
  .edge('un/a', 'ABOUT', 'topic/herding')
  .edge('un/b', 'ABOUT', 'topic/labour')
  .edge('KAZ', 'PARTICIPATION', 'un/a', { key: '1', properties: { action: 'RATIFICATION', date: '1994-08-12' } })
  .edge('KAZ', 'PARTICIPATION', 'un/a', { key: '2', properties: { action: 'SIGNATURE', date: '1994' } })
  .edge('KAZ', 'PARTICIPATION', 'un/b', { properties: { action: 'NOT_PARTY' }, window: UNSURE })
  .build();

const PLACES = Array.from({ length: 10 }, (_, place) => place);
const RING_WINDOWS = [ALWAYS, UNSURE, between('1990-01-01', '2000-01-01'), ALWAYS];

/**
 * Ten treaties in a ring: each replaces the next one and supplements the one after that; some of the edges hold, some
 * may, some don’t.
 */
const RING = PLACES.reduce(
  (graph, place) =>
    graph
      .edge(`un/${place}`, 'REPLACES', `un/${(place + 1) % PLACES.length}`, {
        window: RING_WINDOWS[place % 4] as Window,
      })
      .edge(`un/${place}`, 'SUPPLEMENTS', `un/${(place + 2) % PLACES.length}`, {
        window: RING_WINDOWS[(place + 1) % 4] as Window,
      }),
  PLACES.reduce(
    (graph, place) => graph.node('Treaty', `un/${place}`, [{ stage: 'ADOPTED' }, { stage: 'DRAFT' }, {}][place % 3]),
    new GraphBuilder(),
  ),
).build();

const everything: Selection = { type: 'LegalNode', condition: ANYTHING, day: DAY, includeUnknown: false };
const page = (limit: number, more: Partial<Page> = {}): Page => ({ limit, backward: false, ...more });
const property = (name: string, is: PropertyTest): Condition => ({ property: name, is });

export function describeFind(openFresh: OpenFresh): void {
  describe('find', () => {
    const store = useLoadedStore(openFresh, GRAPH);

    async function idsOf(selection: Partial<Selection>, order: FindRequest['order'] = []): Promise<string[]> {
      const { rows } = await store().find({ ...everything, ...selection, order, page: page(100) });
      return rows.map(({ node }) => node.id);
    }

    test('gives the records that were loaded, by their ids with numbers as numbers', async () => {
      const { rows, hasMore } = await store().find({ ...everything, type: 'Instrument', order: [], page: page(100) });
      expect(hasMore).toBe(false);
      expect(rows.map(({ node }) => node.id)).toEqual(['kaz/code-2', 'kaz/code-10', 'un/a', 'un/b', 'un/c', 'un/d']);
      expect(rows.map(({ node }) => node)).toEqual(
        rows.map(({ node }) => GRAPH.nodes.find(({ id }) => id === node.id)),
      );
    });

    test.each<[string, Condition, string[]]>([
      [
        'a date within a month',
        property('adoptedOn', { test: 'NOT_BEFORE', day: '1989-11-01' }),
        ['kaz/code-2', 'kaz/code-10', 'un/a', 'un/b', 'un/c'],
      ],
      [
        'a month of 28 days ends on the 28th',
        property('adoptedOn', { test: 'NOT_AFTER', day: '2007-02-28' }),
        ['kaz/code-2', 'un/a', 'un/b', 'un/c'],
      ],
      [
        'a month surely over on its last day',
        property('adoptedOn', { test: 'NOT_AFTER', day: '2008-02-29' }),
        ['kaz/code-2', 'kaz/code-10', 'un/a', 'un/b', 'un/c'],
      ],
      [
        'not surely over on the day before',
        property('adoptedOn', { test: 'NOT_AFTER', day: '2008-02-28' }),
        ['kaz/code-2', 'un/a', 'un/b', 'un/c'],
      ],
      [
        'not: unknown stays out',
        { not: property('adoptedOn', { test: 'NOT_AFTER', day: '2000-01-01' }) },
        ['kaz/code-2', 'kaz/code-10'],
      ],
      ['one of none', property('stage', { test: 'IN', values: [] }), []],
      [
        'letters that engines treat in their own ways',
        property('name', { test: 'CONTAINS', text: '\'Hara "%_\\' }),
        ['kaz/code-2'],
      ],
      [
        'the kind of a declaration is not its node’s',
        property('kind', { test: 'EQUALS', value: 'RESERVATION' }),
        ['decl/1'],
      ],
      ['words in any case, by their beginnings', { words: ['lab', 'chi'], field: SearchField.NAME }, ['un/a', 'un/d']],
      ['words without their accents', { words: ['refug'], field: SearchField.NAME }, ['un/c']],
      ['another name', { words: ['cl'], field: SearchField.ALIAS }, ['un/a', 'un/d']],
      [
        'some edge that holds',
        { some: { edgeKind: 'PART_OF', direction: 'reverse', edge: ANYTHING, node: ANYTHING } },
        ['un/a'],
      ],
      [
        'what lies within, step by step, itself included',
        { within: ['topic/child-labour'] },
        ['topic/child-labour', 'topic/herding'],
      ],
      [
        'what deals with a topic or one within it',
        { some: { edgeKind: 'ABOUT', direction: 'forward', edge: ANYTHING, node: { within: ['topic/child-labour'] } } },
        ['un/a'],
      ],
      ['within nothing', { within: [] }, []],
    ])('%s', async (_name, condition, expected) => {
      expect((await idsOf({ condition })).filter((id) => !/^(KAZ|stat|doc)/.test(id))).toEqual(expected);
    });

    test('what may fulfil it counts where that is asked for, and says so', async () => {
      const condition: Condition = {
        some: { edgeKind: 'PART_OF', direction: 'reverse', edge: ANYTHING, node: ANYTHING },
      };
      const { rows } = await store().find({
        ...everything,
        type: 'Treaty',
        condition,
        includeUnknown: true,
        order: [],
        page: page(9),
      });
      expect(rows.map(({ node, matches }) => [node.id, matches])).toEqual([
        ['un/a', Truth.YES],
        ['un/b', Truth.UNKNOWN],
      ]);
    });

    test.each<[FindRequest['order'], string[]]>([
      [[{ property: 'value', descending: false }], ['stat/1', 'stat/2', 'stat/3']],
      [[{ property: 'value', descending: true }], ['stat/2', 'stat/1', 'stat/3']],
      [
        [
          { property: 'approximate', descending: false },
          { property: 'value', descending: true },
        ],
        ['stat/2', 'stat/3', 'stat/1'],
      ],
      [[{ property: 'id', descending: true }], ['stat/3', 'stat/2', 'stat/1']],
    ])('order %j: what has no value comes last', async (order, expected) => {
      expect(await idsOf({ type: 'Statistic' }, order)).toEqual(expected);
    });

    const orders = fc.array(
      fc.record({
        property: fc.constantFrom('name', 'adoptedOn', 'value', 'approximate', 'stage', 'id'),
        descending: fc.boolean(),
      }),
      { maxLength: 3 },
    );

    test('pages of any size, read forward or backward, give each row once and in the same order', async () => {
      await fc.assert(
        fc.asyncProperty(orders, fc.integer({ min: 1, max: 6 }), fc.boolean(), async (order, limit, backward) => {
          const all = (await store().find({ ...everything, order, page: page(100) })).rows;
          const read: FoundNode[] = [];
          for (let hasMore = true, from: readonly string[] | undefined; hasMore;) {
            const side = backward ? 'before' : 'after';
            const found = await store().find({
              ...everything,
              order,
              page: page(limit, { backward, ...(from && { [side]: from }) }),
            });
            if (backward) read.unshift(...found.rows);
            else read.push(...found.rows);
            from = (backward ? found.rows[0] : found.rows.at(-1))?.keys;
            hasMore = found.hasMore;
          }
          expect(read).toEqual(all);
        }),
        { numRuns: 25 },
      );
    }, 120_000);

    test('conditions of any shape mean what they say, found and counted', async () => {
      await fc.assert(
        fc.asyncProperty(
          conditions(2),
          fc.boolean(),
          fc.constantFrom(DAY, '1995-01-01', '2013-01-01'),
          async (condition, includeUnknown, day) => {
            const expected = GRAPH.nodes
              .map((node) => ({ id: node.id, matches: evaluate(GRAPH, condition, node, day) }))
              .filter(({ matches }) => matches === Truth.YES || (includeUnknown && matches === Truth.UNKNOWN))
              .sort((one, other) => (sortKeyOf(one.id) < sortKeyOf(other.id) ? -1 : 1));
            const selection = { ...everything, condition, includeUnknown, day };
            const { rows } = await store().find({ ...selection, order: [], page: page(100) });
            expect(rows.map(({ node, matches }) => ({ id: node.id, matches }))).toEqual(expected);
            expect(await store().countFound(selection)).toBe(expected.length);
          },
        ),
        { numRuns: 150 },
      );
    }, 120_000);
  });

  describe('find, relations within relations', () => {
    const store = useLoadedStore(openFresh, RING);

    test('of any depth mean what they say, found and counted', async () => {
      await fc.assert(
        fc.asyncProperty(ringConditions(5), fc.boolean(), async (condition, includeUnknown) => {
          const expected = RING.nodes
            .map((node) => ({ id: node.id, matches: evaluate(RING, condition, node, DAY) }))
            .filter(({ matches: each }) => each === Truth.YES || (includeUnknown && each === Truth.UNKNOWN));
          const selection = { ...everything, condition, includeUnknown };
          const { rows } = await store().find({ ...selection, order: [], page: page(100) });
          expect(rows.map(({ node, matches: each }) => ({ id: node.id, matches: each }))).toEqual(expected);
          expect(await store().countFound(selection)).toBe(expected.length);
        }),
        { numRuns: 40 },
      );
    }, 120_000);
  });

  describe('countsBy', () => {
    const store = useLoadedStore(openFresh, GRAPH);
    const counts = async (request: Partial<Parameters<ReturnType<typeof store>['countsBy']>[0]>) => {
      const found = await store().countsBy({ ...everything, fields: [], limit: 100, ...request });
      return found.map(({ values, count }) => `${values.join(' ')}: ${count}`).sort();
    };

    test('values, absent ones too', async () => {
      expect(await counts({ type: 'Treaty', fields: [{ property: 'stage', by: 'VALUE' }] })).toEqual([
        ': 1',
        'ADOPTED: 2',
        'DRAFT: 1',
      ]);
    });

    test('years, flags and kinds, within each other', async () => {
      expect(
        await counts({
          type: 'Instrument',
          fields: [{ by: 'KIND' }, { property: 'adoptedOn', by: 'YEAR' }, { property: 'identified', by: 'FLAG' }],
        }),
      ).toEqual([
        'Statute 2007 true: 1',
        'Statute 2008 true: 1',
        'Treaty  true: 1',
        'Treaty 1989 true: 2',
        'Treaty 1990 false: 1',
      ]);
    });

    test('numbers as texts', async () => {
      expect(await counts({ type: 'Statistic', fields: [{ property: 'value', by: 'VALUE' }] })).toEqual([
        '10.5: 1',
        '10: 1',
        ': 1',
      ]);
    });

    test('nodes at the other ends of edges that hold, each once', async () => {
      const fields = [{ by: 'RELATION', edgeKind: 'PARTICIPATION', direction: 'reverse' } as const];
      expect(await counts({ type: 'Treaty', fields })).toEqual([': 3', 'KAZ: 1']);
      expect(await counts({ type: 'Treaty', fields, includeUnknown: true })).toEqual([': 2', 'KAZ: 2']);
    });

    test('at most so many', async () => {
      expect(await counts({ fields: [{ by: 'KIND' }], limit: 2 })).toHaveLength(2);
    });
  });
}

/** Conditions on the graph above, nested that deep. */
function conditions(depth: number): fc.Arbitrary<Condition> {
  const tests = fc.oneof(
    fc.record({ property: fc.constantFrom('stage', 'form', 'name', 'modality', 'action'), is: texts() }),
    fc.record({
      property: fc.constantFrom('identified', 'approximate'),
      is: fc.record({ test: fc.constant('EQUALS' as const), value: fc.boolean() }),
    }),
    fc.record({
      property: fc.constant('value'),
      is: fc.record({
        test: fc.constantFrom('AT_LEAST' as const, 'AT_MOST' as const),
        value: fc.constantFrom(9, 10, 10.25, 11),
      }),
    }),
    fc.record({
      property: fc.constantFrom('adoptedOn', 'date'),
      is: fc.record({ test: fc.constantFrom('NOT_BEFORE' as const, 'NOT_AFTER' as const), day: days() }),
    }),
    fc.record({
      property: fc.constant('aliases'),
      is: fc.constantFrom<PropertyTest>({ test: 'HAS', value: 'x' }, { test: 'IS_FILLED' }),
    }),
    fc.record({ property: fc.constantFrom('adoptedOn', 'stage'), is: fc.constant({ test: 'IS_KNOWN' as const }) }),
  );
  const ofNodes = fc.oneof(
    fc.record({ holds: fc.subarray(Object.values(Truth)) }),
    fc.record({ kinds: fc.subarray(['Treaty', 'Statute', 'State']) }),
    fc.record({ within: fc.subarray(['topic/labour', 'topic/child-labour', 'topic/herding', 'un/a']) }),
    fc.record({ words: fc.constantFrom(['child'], ['labour', 'ch'], ['ret']), field: fc.constant(SearchField.NAME) }),
  );
  const leaf = fc.oneof(tests, ofNodes) as fc.Arbitrary<Condition>;
  if (depth === 0) return leaf;
  const nested = conditions(depth - 1);
  const some = fc.record({
    some: fc.record({
      edgeKind: fc.constantFrom('PART_OF', 'IMPOSES', 'PARTICIPATION', 'ABOUT'),
      direction: fc.constantFrom('forward' as const, 'reverse' as const),
      edge: fc.oneof(fc.constant(ANYTHING), tests as fc.Arbitrary<Condition>),
      node: fc.oneof(fc.constant(ANYTHING), nested),
    }),
  });
  return fc.oneof(
    leaf,
    fc.record({ all: fc.array(nested, { maxLength: 3 }) }),
    fc.record({ any: fc.array(nested, { maxLength: 3 }) }),
    fc.record({ not: nested }),
    some,
  );
}

/**
 * Conditions on the ring: relations within relations, so many at most, each turned round or joined with another at
 * times.
 */
function ringConditions(depth: number): fc.Arbitrary<Condition> {
  const leaf = fc.constantFrom<Condition>(
    property('stage', { test: 'EQUALS', value: 'ADOPTED' }),
    property('id', { test: 'IN', values: ['un/1', 'un/4'] }),
    ANYTHING,
  );
  if (depth === 0) return leaf;
  const within = ringConditions(depth - 1);
  const some = fc.record({
    some: fc.record({
      edgeKind: fc.constantFrom('REPLACES', 'SUPPLEMENTS'),
      direction: fc.constantFrom('forward' as const, 'reverse' as const),
      edge: fc.constant(ANYTHING),
      node: within,
    }),
  });
  return fc.oneof(
    { weight: 3, arbitrary: some },
    fc.record({ not: some }),
    fc.record({ all: fc.tuple(some, leaf) }),
    fc.record({ any: fc.tuple(some, leaf) }),
  );
}

function texts(): fc.Arbitrary<PropertyTest> {
  return fc.oneof(
    fc.record({
      test: fc.constant('EQUALS' as const),
      value: fc.constantFrom('ADOPTED', 'DRAFT', 'Child labour', 'RATIFICATION', 'DUTY'),
    }),
    fc.record({ test: fc.constant('IN' as const), values: fc.subarray(['ADOPTED', 'CODE', 'SIGNATURE']) }),
    fc.record({
      test: fc.constantFrom('CONTAINS' as const, 'STARTS_WITH' as const),
      text: fc.constantFrom('A', 'labour', '%', 'Д', ''),
    }),
  );
}

function days(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '1989-10-31',
    '1989-11-01',
    '1989-11-20',
    '1989-11-21',
    '1989-11-30',
    '1989-12-01',
    '1990-12-31',
    '1994-08-12',
    '2008-02-29',
    '2008-03-01',
  );
}
