import { NEVER } from '../../../src/model/time/window';
import type { GraphStore } from '../../../src/store/graph-store';
import { GraphBuilder } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';
import { DATA_HELD } from '../../../src/questions/holdings/holding-candidates';
import type { AskedOf } from './asked-of';

const REPORT = 'doc/report-on-kaz';
const TEXT = 'doc/text';

/** A small world: two States, a report on each, a treaty's text. */
class World extends GraphBuilder {
  constructor() {
    super();
    this.node('State', 'KAZ').node('State', 'KGZ').node('Place', 'place/almaty').node('Place', 'place/osh');
    this.edge('place/almaty', 'BROADER', 'KAZ').edge('place/osh', 'BROADER', 'KGZ');
    this.node('Document', REPORT).node('Document', 'doc/report-on-kgz').node('Document', TEXT);
    this.edge(REPORT, 'ABOUT', 'KAZ').edge('doc/report-on-kgz', 'ABOUT', 'KGZ');
    this.node('Topic', 'topic/education').node('Topic', 'topic/health').node('Topic', 'topic/schools');
    this.node('Topic', 'sector/cotton').node('Group', 'group/children').node('Group', 'group/miners');
  }

  /** A node that cites the documents, and is about the topics. */
  statement(
    kind: string,
    id: string,
    documents: readonly string[],
    topics: readonly string[] = [],
    as: { attestedOn?: string } = {},
  ): this {
    this.node(kind, id, as);
    for (const document of documents) this.edge(id, 'CITED_IN', document, { key: 'a' });
    for (const document of documents) this.edge(id, 'CITED_IN', document, { key: 'b' });
    for (const topic of topics) this.edge(id, 'ABOUT', topic);
    return this;
  }

  /** A provision of the instrument, and what it imposes. */
  provision(of: string, topics: readonly string[], window = undefined as typeof NEVER | undefined): this {
    this.node('Provision', `${of}/art-1`, { attestedOn: '2012' }, window);
    this.edge(`${of}/art-1`, 'PART_OF', of).edge(`${of}/art-1`, 'CITED_IN', TEXT);
    this.node('Obligation', `${of}/art-1#norm`, {}, window).edge(`${of}/art-1`, 'IMPOSES', `${of}/art-1#norm`);
    this.edge(`${of}/art-1#norm`, 'CITED_IN', TEXT);
    for (const topic of topics) this.edge(`${of}/art-1#norm`, 'ABOUT', topic);
    return this;
  }
}

type Held = AskedOf<typeof DATA_HELD>;

const SUBJECTS = [
  { topic: 'topic/education', within: ['topic/education', 'topic/schools'] },
  { topic: 'topic/health', within: ['topic/health'] },
  { topic: 'sector/cotton', within: ['sector/cotton'] },
];

/** Each row as a text: `topic kind date [documents] number`. */
async function held(store: GraphStore, parameters: Partial<Held> = {}): Promise<string[]> {
  const rows = await store.candidates(DATA_HELD, { state: 'KAZ', subjects: SUBJECTS, groups: null, ...parameters });
  return rows
    .map(
      ({ topic, kind, attestedOn, documents, number }) =>
        `${topic ?? 'all'} ${kind} ${attestedOn ?? '-'} [${documents.join()}] ${number}`,
    )
    .sort();
}

export function describeDataHeld(openFresh: OpenFresh): void {
  describe('dataHeld counts international obligations', () => {
    const world = new World();
    world.node('Treaty', 'un/crc').provision('un/crc', ['topic/schools', 'topic/education', 'topic/health']);
    world.node('IloConvention', 'ilo/c182').provision('ilo/c182', []).edge('ilo/c182/art-1', 'ABOUT', 'topic/health');
    world.node('SoftLaw', 'un/guidelines').provision('un/guidelines', ['topic/health']);
    world.node('SoftLaw', 'kgz/guidelines').provision('kgz/guidelines', ['topic/health']);
    world.edge('kgz/guidelines', 'LAW_OF', 'KGZ');
    world.node('SoftLaw', 'org/code', { privateUndertaking: true }).provision('org/code', ['topic/health']);
    world.node('Agreement', 'cis/own').provision('cis/own', ['topic/health']).edge('KAZ', 'PARTICIPATION', 'cis/own');
    world.node('Agreement', 'cis/others').provision('cis/others', []).edge('KGZ', 'PARTICIPATION', 'cis/others');
    const store = useLoadedStore(openFresh, world.build());

    test('each once with a subject that it or its provision is about, whatever the State, but only its own agreements', async () => {
      expect(await held(store())).toEqual([
        'all INTERNATIONAL_OBLIGATION - [doc/text] 3',
        'all PARTICIPATION - [] 1',
        'all SOFT_LAW_NORM - [doc/text] 1',
        'topic/education INTERNATIONAL_OBLIGATION - [doc/text] 1',
        'topic/health INTERNATIONAL_OBLIGATION - [doc/text] 3',
        'topic/health SOFT_LAW_NORM - [doc/text] 1',
      ]);
    });
  });

  describe('dataHeld counts the State’s own law', () => {
    const world = new World();
    world.statement('Statute', 'kaz/code', [REPORT], ['topic/health'], { attestedOn: '2012-10-01' });
    world.edge('kaz/code', 'LAW_OF', 'KAZ').provision('kaz/code', ['topic/education']);
    world.node('Statute', 'kaz/draft', { stage: 'DRAFT' }, NEVER).edge('kaz/draft', 'LAW_OF', 'KAZ');
    world.provision('kaz/draft', ['topic/education'], NEVER).edge('kaz/draft', 'ABOUT', 'topic/education');
    world
      .node('Regulation', 'kgz/order')
      .edge('kgz/order', 'LAW_OF', 'KGZ')
      .provision('kgz/order', ['topic/education']);
    world.statement('Policy', 'kaz/plan', [REPORT, TEXT], ['topic/education']).edge('kaz/plan', 'LAW_OF', 'KAZ');
    world.statement('Policy', 'kaz/plan/part', [], ['topic/education']).edge('kaz/plan/part', 'PART_OF', 'kaz/plan');
    world.provision('kaz/plan', ['topic/schools']);
    world.statement('Mechanism', 'kaz/service', [], ['topic/health']).edge('kaz/service', 'PART_OF', 'kaz/plan');
    const store = useLoadedStore(openFresh, world.build());

    test('drafts and other States’ law left out', async () => {
      expect(await held(store())).toEqual([
        'all MECHANISM - [] 1',
        'all NATIONAL_ACT 2012-10-01 [doc/report-on-kaz] 1',
        'all NATIONAL_PROVISION 2012 [doc/text] 1',
        'all POLICY - [] 1',
        'all POLICY - [doc/report-on-kaz,doc/text] 1',
        'all POLICY 2012 [doc/text] 1',
        'topic/education NATIONAL_PROVISION 2012 [doc/text] 1',
        'topic/education POLICY - [] 1',
        'topic/education POLICY - [doc/report-on-kaz,doc/text] 1',
        'topic/education POLICY 2012 [doc/text] 1',
        'topic/health MECHANISM - [] 1',
        'topic/health NATIONAL_ACT 2012-10-01 [doc/report-on-kaz] 1',
      ]);
    });

    test('of a State without any: nothing', async () => {
      expect(await held(store(), { state: 'UZB' })).toEqual([]);
    });
  });

  describe('dataHeld counts what is told of the State', () => {
    const world = new World();
    world.statement('Finding', 'finding/in-the-state', [TEXT], ['topic/health'], { attestedOn: '2009' });
    world.edge('finding/in-the-state', 'OCCURS_IN', 'KAZ');
    world.statement('Finding', 'finding/in-a-place', [TEXT], ['topic/health'], { attestedOn: '2009' });
    world.edge('finding/in-a-place', 'OCCURS_IN', 'place/almaty');
    world.statement('Finding', 'finding/in-both', [TEXT]).edge('finding/in-both', 'OCCURS_IN', 'place/osh');
    world.edge('finding/in-both', 'OCCURS_IN', 'place/almaty');
    world.statement('Finding', 'finding/elsewhere', [REPORT]).edge('finding/elsewhere', 'OCCURS_IN', 'place/osh');
    world.statement('Finding', 'finding/reported-of-another', ['doc/report-on-kgz']);
    world.statement('Finding', 'finding/in-a-text', [TEXT]);
    world
      .statement('Practice', 'practice/in-a-sector', [REPORT])
      .edge('practice/in-a-sector', 'OCCURS_IN', 'sector/cotton');
    world.statement('Statistic', 'statistic/reported', [REPORT], ['topic/schools', 'sector/cotton']);
    world.statement('Recommendation', 'rec/to-the-state', [TEXT]).edge('rec/to-the-state', 'ADDRESSED_TO', 'KAZ');
    world.statement('Recommendation', 'rec/reported', [REPORT], ['topic/education']);
    world.node('Place', 'place/central-asia', { form: 'REGION_OF_STATES' });
    world.statement('Recommendation', 'rec/to-a-region', [REPORT], ['topic/education', 'place/central-asia']);
    world.statement('Event', 'event/reported', [REPORT], ['topic/education']);
    const store = useLoadedStore(openFresh, world.build());

    test('by its scene; without one, and of no region of States, by the documents that are about the State', async () => {
      expect(await held(store())).toEqual([
        'all FINDING - [doc/text] 1',
        'all FINDING 2009 [doc/text] 2',
        'all PRACTICE - [doc/report-on-kaz] 1',
        'all RECOMMENDATION - [doc/report-on-kaz] 1',
        'all RECOMMENDATION - [doc/text] 1',
        'all STATISTIC - [doc/report-on-kaz] 1',
        'sector/cotton PRACTICE - [doc/report-on-kaz] 1',
        'sector/cotton STATISTIC - [doc/report-on-kaz] 1',
        'topic/education RECOMMENDATION - [doc/report-on-kaz] 1',
        'topic/education STATISTIC - [doc/report-on-kaz] 1',
        'topic/health FINDING 2009 [doc/text] 2',
      ]);
    });
  });

  describe('dataHeld counts tasks and acts', () => {
    const cite = (...documents: string[]) =>
      documents.map((document, index) => ({ document, pinpoint: String(index), checked: true }));
    const world = new World();
    world.node('Institution', 'kaz/court').edge('kaz/court', 'SERVES', 'place/almaty').node('Treaty', 'un/crc');
    world.statement('Institution', 'kaz/ministry', [REPORT]).statement('Institution', 'un/committee', [REPORT]);
    world
      .statement('Policy', 'kaz/plan', [])
      .edge('kaz/plan', 'LAW_OF', 'KAZ')
      .edge('kaz/plan', 'ABOUT', 'topic/health');
    const task = (from: string, to: string, attestedOn: string, citations: ReturnType<typeof cite>) =>
      world.edge(from, 'RESPONSIBLE_FOR', to, { properties: { attestedOn }, citations });
    task('kaz/court', 'topic/schools', '2001', cite(TEXT));
    task('kaz/ministry', 'un/crc', '2002', cite(REPORT, TEXT, REPORT));
    task('un/committee', 'un/crc', '2003', cite(TEXT));
    task('un/committee', 'kaz/plan', '2004', cite(TEXT));
    world.edge('KAZ', 'PARTICIPATION', 'un/crc', {
      key: 'a',
      properties: { attestedOn: '2013-07' },
      citations: cite(TEXT),
    });
    world.edge('KAZ', 'PARTICIPATION', 'un/crc', {
      key: 'b',
      properties: { attestedOn: '2013-07' },
      citations: cite(TEXT, TEXT),
    });
    world.edge('KGZ', 'PARTICIPATION', 'un/crc', { citations: cite(TEXT) });
    const store = useLoadedStore(openFresh, world.build());

    test('of bodies that work in the State, about its policy, or told in a document about it', async () => {
      expect(await held(store())).toEqual([
        'all PARTICIPATION 2013-07 [doc/text] 2',
        'all POLICY - [] 1',
        'all RESPONSIBILITY 2001 [doc/text] 1',
        'all RESPONSIBILITY 2002 [doc/report-on-kaz,doc/text] 1',
        'all RESPONSIBILITY 2004 [doc/text] 1',
        'topic/education RESPONSIBILITY 2001 [doc/text] 1',
        'topic/health POLICY - [] 1',
        'topic/health RESPONSIBILITY 2004 [doc/text] 1',
      ]);
    });
  });

  describe('dataHeld narrowed to groups', () => {
    const world = new World();
    world
      .node('Treaty', 'un/crc')
      .provision('un/crc', ['topic/health'])
      .edge('un/crc/art-1#norm', 'PROTECTS', 'group/children');
    world.node('Treaty', 'un/mines').provision('un/mines', []).edge('un/mines/art-1', 'EXCLUDES', 'group/children');
    world
      .node('Treaty', 'un/other')
      .provision('un/other', ['topic/health'])
      .edge('un/other/art-1#norm', 'PROTECTS', 'group/miners');
    world.statement('Statute', 'kaz/code', []).edge('kaz/code', 'LAW_OF', 'KAZ').provision('kaz/code', []);
    world.edge('kaz/code/art-1#norm', 'PROTECTS', 'group/children');
    world.statement('Finding', 'finding/a', [REPORT]).edge('finding/a', 'AFFECTS', 'group/children');
    world.statement('Finding', 'finding/b', [REPORT]).edge('finding/b', 'AFFECTS', 'group/miners');
    world.edge('KAZ', 'PARTICIPATION', 'un/crc');
    const store = useLoadedStore(openFresh, world.build());

    test('leaves what concerns one of them, and participation', async () => {
      expect(await held(store(), { groups: ['group/children'] })).toEqual([
        'all FINDING - [doc/report-on-kaz] 1',
        'all INTERNATIONAL_OBLIGATION - [doc/text] 2',
        'all NATIONAL_PROVISION 2012 [doc/text] 1',
        'all PARTICIPATION - [] 1',
        'topic/health INTERNATIONAL_OBLIGATION - [doc/text] 1',
      ]);
      expect(await held(store(), { groups: [] })).toEqual(['all PARTICIPATION - [] 1']);
    });
  });
}
