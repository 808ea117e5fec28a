import 'reflect-metadata';
import type { FirstStep, GraphStore, PagesAhead, Parts, PartsPage, StepAhead } from '../../src/store/graph-store';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { GraphBuilder, between } from './graph-builder';

/** Parts of un/long: with them it has more edges than are looked at for a level. */
const TOO_MANY = 5001;

const LATER = between('2020-01-01', '9999-12-31');

function lawGraph() {
  const graph = new GraphBuilder()
    .node('State', 'KAZ')
    .node('Treaty', 'un/crc', { name: 'Convention', aliases: ['CRC', 'the Convention'] })
    .node('Treaty', 'un/long')
    .node('Agreement', 'cis/accord')
    .node('Topic', 'topic/children')
    .edge('KAZ', 'PARTICIPATION', 'un/crc', {
      key: 'signature',
      properties: { action: 'SIGNATURE', date: '1994-02-16' },
    })
    .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'ratification', properties: { action: 'RATIFICATION' } })
    .edge('KAZ', 'PARTICIPATION', 'cis/accord', { window: LATER })
    .edge('un/crc', 'ABOUT', 'topic/children')
    .edge('un/crc', 'REFERS_TO', 'un/crc');
  for (const number of [10, 2, 1]) {
    const article = `un/crc/art-${number}`;
    graph.node('Provision', article, { number: String(number) }).edge(article, 'PART_OF', 'un/crc');
    for (const norm of ['b', 'a'])
      graph
        .node('Obligation', `${article}#${norm}`, {
          elements: [{ key: 'record', kind: 'ACT', text: 'Keeping a record' }],
        })
        .edge(article, 'IMPOSES', `${article}#${norm}`, norm === 'b' && number === 1 ? { window: LATER } : {});
  }
  for (let number = 1; number <= TOO_MANY; number += 1)
    graph.node('Provision', `un/long/art-${number}`).edge(`un/long/art-${number}`, 'PART_OF', 'un/long');
  return graph.build();
}

interface Asked {
  readonly node?: Parts;
  readonly edge?: Parts | null;
  readonly kinds?: readonly string[];
  readonly limit?: number;
  readonly holdingOn?: string | null;
  readonly below?: readonly StepAhead[];
}

/** A step along an edge kind, `<` before it for one that is read back. */
function step(
  along: string,
  { node = [], edge = null, kinds, limit = 50, holdingOn = '2012-10-01', below = [] }: Asked = {},
): StepAhead {
  return {
    edgeKind: along.replace('<', ''),
    direction: along.startsWith('<') ? 'reverse' : 'forward',
    holdingOn,
    page: { limit, backward: false },
    node,
    edge,
    kinds: kinds ? new Set(kinds) : null,
    below,
  };
}

describeWithNeo4j((emptyDatabase) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = openNeo4jStore(await emptyDatabase());
    await store.load(lawGraph(), 'digest');
  }, 240_000);

  afterAll(() => store.close());

  async function ahead(...steps: FirstStep[]): Promise<PagesAhead> {
    const read = await store.readAhead?.([], steps);
    if (!read) throw new Error('this engine reads nothing ahead');
    return read.pages;
  }

  /** The ids in the rows of each page of the step. */
  function idsIn(read: PagesAhead, of: StepAhead): Record<string, readonly string[]> {
    return Object.fromEntries([...(read.get(of) ?? [])].map(([id, { rows }]) => [id, rows.map(({ node }) => node.id)]));
  }

  /** Each page is the one that the relation gives when it is read by itself. */
  async function expectAsByThemselves(read: PagesAhead): Promise<void> {
    for (const [asked, pages] of read) {
      const ids = [...pages.keys()];
      const alone: readonly PartsPage[] = await store.relatedParts({ ...asked, ids });
      expect([...pages.values()]).toEqual(alone);
    }
  }

  test('three levels, in order, on a date', async () => {
    const norms = step('IMPOSES', { node: ['name'] });
    const parts = step('<PART_OF', { node: ['number'], edge: ['note'], below: [norms] });
    const states = {
      ...step('PARTICIPATION', { node: ['name'], edge: ['action', 'date'], below: [parts] }),
      ids: ['KAZ'],
    };
    const read = await ahead(states);
    expect(idsIn(read, states)).toEqual({ KAZ: ['un/crc', 'un/crc'] });
    expect(idsIn(read, parts)).toEqual({ 'un/crc': ['un/crc/art-1', 'un/crc/art-2', 'un/crc/art-10'] });
    expect(idsIn(read, norms)).toEqual({
      'un/crc/art-1': ['un/crc/art-1#a'],
      'un/crc/art-2': ['un/crc/art-2#a', 'un/crc/art-2#b'],
      'un/crc/art-10': ['un/crc/art-10#a', 'un/crc/art-10#b'],
    });
    await expectAsByThemselves(read);
  });

  test('whole records, values with parts, lists, and all of time', async () => {
    const norms = step('IMPOSES', { node: ['elements'], edge: 'ALL', holdingOn: null });
    const parts = step('<PART_OF', { node: 'ALL', edge: 'ALL', holdingOn: null, below: [norms] });
    const itself = step('REFERS_TO', { node: ['aliases'], edge: [] });
    const back = step('<REFERS_TO', { node: ['aliases'] });
    const states = {
      ...step('PARTICIPATION', { node: 'ALL', below: [parts, itself, back], holdingOn: null }),
      ids: ['KAZ'],
    };
    const read = await ahead(states);
    expect(idsIn(read, norms)['un/crc/art-1']).toEqual(['un/crc/art-1#a', 'un/crc/art-1#b']);
    expect(idsIn(read, itself)).toEqual({ 'cis/accord': [], 'un/crc': ['un/crc'] });
    expect(idsIn(read, back)).toEqual({ 'cis/accord': [], 'un/crc': ['un/crc'] });
    await expectAsByThemselves(read);
  });

  test('nodes with their pages: one an id, in order, and null where there is none', async () => {
    const ofTreaties = { ...step('<PART_OF', { kinds: ['Treaty'], limit: 1 }), ids: ['KAZ', 'un/crc', 'un/unknown'] };
    const ofStates = { ...step('PARTICIPATION', { kinds: ['State'] }), ids: ['KAZ', 'un/crc', 'un/unknown'] };
    const ids = ['un/unknown', 'un/crc', 'KAZ', 'un/crc'];
    const read = await store.readAhead?.(ids, [ofTreaties, ofStates]);
    expect(read?.nodes).toEqual(await store.nodes(ids));
    expect(read?.nodes.map((node) => node?.id)).toEqual([undefined, 'un/crc', 'KAZ', 'un/crc']);
    expect(idsIn(read?.pages ?? new Map(), ofTreaties)).toEqual({ 'un/crc': ['un/crc/art-1'] });
    expect(idsIn(read?.pages ?? new Map(), ofStates)).toEqual({ KAZ: ['un/crc', 'un/crc'] });
  });

  test('nodes of which nothing is asked, and no node at all', async () => {
    const topics = { ...step('ABOUT'), ids: ['un/unknown'] };
    expect((await store.readAhead?.(['KAZ'], [topics]))?.nodes).toEqual(await store.nodes(['KAZ']));
    expect((await store.readAhead?.([], [topics]))?.nodes).toEqual([]);
  });

  test('pages, and nothing of what lies behind the row that tells of more', async () => {
    const norms = step('IMPOSES', { limit: 1 });
    const parts = { ...step('<PART_OF', { limit: 2, below: [norms] }), ids: ['un/crc', 'un/unknown', 'un/crc'] };
    const read = await ahead(parts);
    expect(read.get(parts)?.get('un/crc')).toMatchObject({ rows: [{}, {}], hasMore: true });
    expect(idsIn(read, norms)).toEqual({ 'un/crc/art-1': ['un/crc/art-1#a'], 'un/crc/art-2': ['un/crc/art-2#a'] });
    await expectAsByThemselves(read);
  });

  test('each step asks nodes of its kinds only, and those of its own step above', async () => {
    const ofTreaties = step('<PART_OF', { kinds: ['Treaty'] });
    const ofAgreements = step('ABOUT', { kinds: ['Agreement'] });
    const states = { ...step('PARTICIPATION', { holdingOn: null, below: [ofTreaties, ofAgreements] }), ids: ['KAZ'] };
    const topics = { ...step('ABOUT'), ids: ['un/crc'] };
    const read = await ahead(states, topics);
    expect(Object.keys(idsIn(read, ofTreaties))).toEqual(['un/crc']);
    expect(idsIn(read, ofAgreements)).toEqual({ 'cis/accord': [] });
    expect(idsIn(read, topics)).toEqual({ 'un/crc': ['topic/children'] });
  });

  test('a level whose nodes have too many edges is left out, with what lies below', async () => {
    const norms = step('IMPOSES');
    const parts = { ...step('<PART_OF', { below: [norms] }), ids: ['un/long', 'un/crc'] };
    const read = await ahead(parts);
    expect([idsIn(read, parts), idsIn(read, norms)]).toEqual([{}, {}]);
  });
});
