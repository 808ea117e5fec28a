import type { GraphStore } from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';
import { OBLIGATIONS_OF_STATE } from '../../../src/questions/coverage/obligations-of-state-candidates';
import { GAP_FINDINGS_OF_STATE } from '../../../src/questions/gaps/gap-findings-of-state-candidates';
import { NATIONAL_NORMS } from '../../../src/questions/gaps/national-norm-candidates';
import { LAW_ABOUT } from '../../../src/questions/gaps/law-candidates';
import { INCORPORATIONS } from '../../../src/questions/gaps/incorporation-candidates';
import { TASKS_ABOUT_EACH } from '../../../src/questions/responsibilities/tasks-about-each-candidates';
import { ALL_TASKS } from '../../../src/questions/responsibilities/task-candidates';
import type { AskedOf } from './asked-of';

/** Two States, each with a place; groups and topics of which some are wider. */
function scheme(): GraphBuilder {
  return new GraphBuilder()
    .node('State', 'KAZ')
    .node('State', 'KGZ')
    .node('Place', 'place/almaty')
    .edge('place/almaty', 'BROADER', 'KAZ')
    .node('Place', 'place/osh')
    .edge('place/osh', 'BROADER', 'KGZ')
    .node('Group', 'group/children')
    .node('Group', 'group/pupils')
    .node('Topic', 'topic/education')
    .node('Topic', 'topic/schools')
    .node('Topic', 'topic/health')
    .edge('topic/schools', 'BROADER', 'topic/education');
}

/** An instrument with an article, in it a paragraph, and the obligation that this imposes. */
function instrument(builder: GraphBuilder, kind: string, id: string, state?: string): GraphBuilder {
  builder
    .node(kind, id)
    .node('Provision', `${id}/art-1`)
    .node('Provision', `${id}/art-1-1`)
    .node('Obligation', `${id}/art-1-1#norm`, { modality: 'DUTY' })
    .edge(`${id}/art-1`, 'PART_OF', id)
    .edge(`${id}/art-1-1`, 'PART_OF', `${id}/art-1`)
    .edge(`${id}/art-1-1`, 'IMPOSES', `${id}/art-1-1#norm`);
  return state ? builder.edge(id, 'LAW_OF', state) : builder;
}

export function describeGapCandidates(openFresh: OpenFresh): void {
  describeObligationsConcerning(openFresh);
  describeStatedGaps(openFresh);
  describeGapFindings(openFresh);
  describeNationalNorms(openFresh);
  describeLawAbout(openFresh);
  describeIncorporations(openFresh);
  describeTasksAbout(openFresh);
  describeTasks(openFresh);
}

function describeObligationsConcerning(openFresh: OpenFresh): void {
  describe('the obligations of a State', () => {
    const law = scheme();
    instrument(law, 'Treaty', 'un/crc').edge('un/crc/art-1-1#norm', 'PROTECTS', 'group/children');
    instrument(law, 'IloConvention', 'ilo/c182').edge('ilo/c182/art-1-1', 'ABOUT', 'topic/schools');
    instrument(law, 'SoftLaw', 'un/guidelines').edge('un/guidelines', 'EXCLUDES', 'group/children');
    instrument(law, 'SoftLaw', 'kaz/code-of-conduct', 'KAZ');
    instrument(law, 'SoftLaw', 'kgz/code-of-conduct', 'KGZ');
    law.node('SoftLaw', 'nobody/undertaking', { privateUndertaking: true });
    law.node('Provision', 'nobody/undertaking/art-1').node('Obligation', 'nobody/undertaking/art-1#norm');
    law.edge('nobody/undertaking/art-1', 'PART_OF', 'nobody/undertaking');
    law.edge('nobody/undertaking/art-1', 'IMPOSES', 'nobody/undertaking/art-1#norm');
    instrument(law, 'Statute', 'kaz/code', 'KAZ').edge('kaz/code/art-1-1#norm', 'ABOUT', 'topic/education');
    instrument(law, 'Statute', 'kgz/code', 'KGZ');
    instrument(law, 'Statute', 'nobody/code');
    instrument(law, 'Policy', 'kaz/plan', 'KAZ');
    instrument(law, 'Policy', 'kaz/measure', 'KAZ').edge('kaz/measure', 'PART_OF', 'kaz/plan');
    instrument(law, 'Agreement', 'cis/of-both')
      .edge('KAZ', 'PARTICIPATION', 'cis/of-both', { key: 'a' })
      .edge('KAZ', 'PARTICIPATION', 'cis/of-both', { key: 'b' })
      .edge('KGZ', 'PARTICIPATION', 'cis/of-both');
    instrument(law, 'Agreement', 'cis/of-others').edge('KGZ', 'PARTICIPATION', 'cis/of-others');
    const store = useLoadedStore(openFresh, law.build());
    const concerning = async (state: string, topics: readonly string[] | null = null) => {
      const rows = await store().candidates(OBLIGATIONS_OF_STATE, { state, topics });
      return rows.map((row) => row.instrument.id).sort();
    };

    test.each([
      ['KAZ', ['cis/of-both', 'kaz/code', 'kaz/code-of-conduct', 'kaz/measure', 'kaz/plan']],
      ['KGZ', ['cis/of-both', 'cis/of-others', 'kgz/code', 'kgz/code-of-conduct']],
      ['UZB', []],
    ])('are those of treaties and soft law, of the State’s own law, and of its agreements: %s', async (state, own) => {
      const everybodys = ['ilo/c182', 'un/crc', 'un/guidelines'];
      expect(await concerning(state)).toEqual([...own, ...everybodys].sort());
    });

    test.each<[string[], string[]]>([
      [['topic/education'], ['kaz/code']],
      [
        ['topic/education', 'topic/schools'],
        ['ilo/c182', 'kaz/code'],
      ],
      [['topic/health'], []],
      [[], []],
    ])('narrowed to topics %j', async (topics, expected) => {
      expect(await concerning('KAZ', topics)).toEqual(expected);
    });

    test('are given whole, and nobody counts as shut out', async () => {
      const rows = await store().candidates(OBLIGATIONS_OF_STATE, { state: 'KAZ', topics: null });
      const graph = law.build();
      const node = (id: string) => graph.nodes.find((each) => each.id === id);
      expect(rows.find((row) => row.instrument.id === 'un/crc')).toEqual({
        obligation: node('un/crc/art-1-1#norm'),
        provision: node('un/crc/art-1-1'),
        instrument: node('un/crc'),
        protects: ['group/children'],
        excludes: [],
      });
      expect(rows.every(({ excludes }) => excludes.length === 0)).toBe(true);
    });
  });
}

function describeStatedGaps(openFresh: OpenFresh): void {
  describe('gap findings of norms', () => {
    const law = scheme();
    instrument(law, 'Treaty', 'un/crc');
    instrument(law, 'Statute', 'kaz/code', 'KAZ');
    const finding = (id: string, gap: string, ...ends: readonly (readonly [string, string])[]) => {
      law.node('Finding', id, { gap });
      for (const [kind, to] of ends) law.edge(id, kind, to);
    };
    finding('finding/a-of-a-provision', 'NOT_ENFORCED', ['ABOUT', 'kaz/code/art-1-1']);
    finding(
      'finding/b-of-what-it-imposes',
      'NOT_ENFORCED',
      ['VIOLATES', 'kaz/code/art-1-1#norm'],
      ['OCCURS_IN', 'KAZ'],
    );
    finding('finding/c-of-the-treaty', 'NOT_INCORPORATED', ['ABOUT', 'un/crc'], ['ABOUT', 'KAZ']);
    finding('finding/d-another-gap-of-the-treaty', 'NOT_ENFORCED', ['ABOUT', 'un/crc'], ['ABOUT', 'KAZ']);
    finding('finding/e-of-the-treaty-elsewhere', 'NOT_INCORPORATED', ['ABOUT', 'un/crc'], ['ABOUT', 'KGZ']);
    const store = useLoadedStore(openFresh, law.build());

    test('of a provision are those of what it imposes too; that a treaty was not incorporated is one of its obligations', async () => {
      const found = await store().candidates(GAP_FINDINGS_OF_STATE, { state: 'KAZ' });
      const naming = (norm: string) =>
        found.filter(({ gapsOf }) => gapsOf.includes(norm)).map(({ finding: { id } }) => id);
      expect(naming('un/crc/art-1-1#norm')).toEqual(['finding/c-of-the-treaty']);
      expect(naming('kaz/code/art-1-1')).toEqual(['finding/a-of-a-provision', 'finding/b-of-what-it-imposes']);
      expect(naming('kaz/code/art-1-1#norm')).toEqual(['finding/b-of-what-it-imposes']);
      expect(naming('kaz/code/art-1')).toEqual([]);
    });
  });
}

function describeGapFindings(openFresh: OpenFresh): void {
  describe('gap findings of a State', () => {
    const law = scheme();
    instrument(law, 'Treaty', 'un/crc');
    instrument(law, 'Statute', 'kaz/code', 'KAZ');
    law
      .node('Finding', 'finding/a-of-the-state', { gap: 'NO_REMEDY' })
      .edge('finding/a-of-the-state', 'ABOUT', 'KAZ')
      .edge('finding/a-of-the-state', 'ABOUT', 'topic/schools')
      .edge('finding/a-of-the-state', 'AFFECTS', 'group/pupils')
      .edge('finding/a-of-the-state', 'AFFECTS', 'group/children')
      .node('Institution', 'kaz/ministry')
      .node('Institution', 'kaz/office')
      .node('Institution', 'kaz/another')
      .node('Document', 'doc/report')
      .edge('kaz/office', 'SUBSIDIARY_OF', 'kaz/ministry')
      .edge('kaz/another', 'SUBSIDIARY_OF', 'kaz/office')
      .edge('finding/a-of-the-state', 'ABOUT', 'kaz/office')
      .edge('finding/a-of-the-state', 'ABOUT', 'kaz/ministry')
      .edge('finding/a-of-the-state', 'ASSERTED_BY', 'kaz/office')
      .edge('finding/a-of-the-state', 'ASSERTED_BY', 'kaz/another')
      .edge('finding/a-of-the-state', 'CITED_IN', 'doc/report', { key: 'a', properties: { pinpoint: '12' } })
      .edge('finding/a-of-the-state', 'CITED_IN', 'doc/report', { key: 'b' })
      .node('Finding', 'finding/b-of-its-law', { gap: 'NOT_ENFORCED' })
      .edge('finding/b-of-its-law', 'ABOUT', 'kaz/code/art-1-1')
      .edge('finding/b-of-its-law', 'VIOLATES', 'un/crc/art-1-1#norm')
      .edge('finding/b-of-its-law', 'ABOUT', 'un/crc/art-1-1#norm')
      .edge('finding/b-of-its-law', 'ABOUT', 'un/crc')
      .node('Finding', 'finding/c-of-a-treaty', { gap: 'NOT_INCORPORATED' })
      .edge('finding/c-of-a-treaty', 'ABOUT', 'un/crc')
      .edge('finding/c-of-a-treaty', 'OCCURS_IN', 'place/almaty')
      .node('Finding', 'finding/d-without-a-gap')
      .edge('finding/d-without-a-gap', 'ABOUT', 'KAZ')
      .node('Finding', 'finding/e-elsewhere', { gap: 'NO_REMEDY' })
      .edge('finding/e-elsewhere', 'OCCURS_IN', 'place/osh')
      .edge('finding/e-elsewhere', 'ABOUT', 'topic/schools');
    const store = useLoadedStore(openFresh, law.build());

    test('are those of the State, each once, with what they hang on and whom they befall', async () => {
      const found = await store().candidates(GAP_FINDINGS_OF_STATE, { state: 'KAZ' });
      const shown = found.map(({ finding, hangsOn, affects }) => [finding.id, idsOf(hangsOn), [...affects].sort()]);
      expect(shown).toEqual([
        ['finding/a-of-the-state', [], ['group/children', 'group/pupils']],
        ['finding/b-of-its-law', ['un/crc/art-1-1#norm'], []],
        ['finding/c-of-a-treaty', ['un/crc'], []],
      ]);
    });

    test('tell what they deal with, which of it is placed under another part of it, who asserts them, and where they stand', async () => {
      const [first] = await store().candidates(GAP_FINDINGS_OF_STATE, { state: 'KAZ' });
      expect(first && { ...first, subjects: idsOf(first.subjects), assertedBy: idsOf(first.assertedBy) }).toMatchObject(
        {
          subjects: ['KAZ', 'kaz/ministry', 'kaz/office', 'topic/schools'],
          placedUnder: ['kaz/office'],
          assertedBy: ['kaz/another', 'kaz/office'],
          places: ['doc/report, 12', 'doc/report, '],
        },
      );
    });

    test.each([
      ['KGZ', ['finding/e-elsewhere']],
      ['UZB', []],
    ])('of %s', async (state, expected) => {
      const found = await store().candidates(GAP_FINDINGS_OF_STATE, { state });
      expect(found.map(({ finding }) => finding.id)).toEqual(expected);
    });
  });
}

function idsOf(nodes: readonly { readonly id: string }[]): string[] {
  return nodes.map(({ id }) => id);
}

function describeNationalNorms(openFresh: OpenFresh): void {
  describe('nationalNorms', () => {
    const law = scheme();
    instrument(law, 'Statute', 'kaz/code', 'KAZ')
      .edge('kaz/code/art-1-1#norm', 'PROTECTS', 'group/children')
      .edge('kaz/code/art-1-1#norm', 'EXCLUDES', 'group/pupils')
      .node('Obligation', 'kaz/code/art-1-1#other')
      .edge('kaz/code/art-1-1', 'IMPOSES', 'kaz/code/art-1-1#other')
      .edge('kaz/code/art-1-1#other', 'PROTECTS', 'group/children')
      .edge('kaz/code/art-1-1#other', 'PROTECTS', 'group/pupils')
      .node('Policy', 'kaz/plan')
      .node('Policy', 'kaz/measure')
      .edge('kaz/measure', 'PART_OF', 'kaz/plan');
    instrument(law, 'Regulation', 'kaz/order', 'KAZ')
      .edge('kaz/order', 'EXCLUDES', 'group/pupils')
      .edge('kaz/order/art-1', 'EXCLUDES', 'group/children')
      .edge('kaz/order/art-1-1', 'EXCLUDES', 'group/pupils');
    const store = useLoadedStore(openFresh, law.build());

    test('say where each stands, whom it protects, and whom it, its article or instrument shuts out', async () => {
      const provisions = ['kaz/order/art-1-1', 'kaz/measure', 'nowhere', 'kaz/code/art-1-1'];
      const found = await store().candidates(NATIONAL_NORMS, { provisions });
      const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
      expect(found.map((norm) => [norm.instrument?.id ?? null, ids(norm.protects), ids(norm.excludes)])).toEqual([
        ['kaz/order', [], ['group/children', 'group/pupils']],
        [null, [], []],
        [null, [], []],
        ['kaz/code', ['group/children', 'group/pupils'], []],
      ]);
    });

    test('are none for no provisions', async () => {
      expect(await store().candidates(NATIONAL_NORMS, { provisions: [] })).toEqual([]);
    });
  });
}

const WHILE = between('2000-01-01', '2020-01-01');

function describeLawAbout(openFresh: OpenFresh): void {
  describe('lawAbout', () => {
    const law = scheme().node('Topic', 'topic/wages').node('Topic', 'topic/rest').node('Topic', 'topic/pay');
    const article = (id: string, part: string, topic: string, attestedOn?: string, window = WHILE) =>
      law
        .node('Provision', `${id}/${part}`, attestedOn ? { attestedOn } : {}, window)
        .edge(`${id}/${part}`, 'PART_OF', id)
        .edge(`${id}/${part}`, 'ABOUT', topic);
    const statute = (id: string, topic: string, window = WHILE, attestedOn?: string) => {
      law.node('Statute', id).edge(id, 'LAW_OF', id.startsWith('kgz') ? 'KGZ' : 'KAZ');
      article(id, 'art-1', topic, attestedOn, window);
    };
    const unsure = { ...between('2000-01-01', '2020-01-01'), latestStart: '2015-01-01' };
    statute('kaz/a-unsure', 'topic/schools', unsure, '2014');
    statute('kaz/b-sure', 'topic/schools', between('2000-01-01', '2020-01-01'), '2009-10');
    statute('kaz/c-over', 'topic/schools', between('2000-01-01', '2010-01-01'), '2019-01-01');
    statute('kaz/d-as-of-a-day', 'topic/health', between('2000-01-01', '2020-01-01'), '2012-10-01');
    statute('kaz/e-as-of-its-year', 'topic/health', between('2000-01-01', '2020-01-01'), '2012');
    statute('kaz/f-as-of-no-day', 'topic/health');
    statute('kaz/g-first', 'topic/wages', WHILE, '2012');
    article('kaz/g-first', 'art-2', 'topic/wages', '2012');
    article('kaz/g-first', 'art-3', 'topic/wages', '2013');
    statute('kgz/code', 'topic/rest');
    law
      .node('Policy', 'kaz/plan')
      .edge('kaz/plan', 'LAW_OF', 'KAZ')
      .node('Provision', 'kaz/plan/art-1')
      .edge('kaz/plan/art-1', 'PART_OF', 'kaz/plan')
      .edge('kaz/plan/art-1', 'ABOUT', 'topic/rest');
    instrument(law, 'Regulation', 'kaz/order', 'KAZ').edge('kaz/order/art-1-1#norm', 'ABOUT', 'topic/pay');
    const store = useLoadedStore(openFresh, law.build());

    test.each([
      ['one of each instrument, by their ids', 'topic/schools', ['kaz/a-unsure', 'kaz/b-sure', 'kaz/c-over']],
      ['about a narrower topic too', 'topic/education', ['kaz/a-unsure', 'kaz/b-sure', 'kaz/c-over']],
      ['whatever their dates', 'topic/health', ['kaz/d-as-of-a-day', 'kaz/e-as-of-its-year', 'kaz/f-as-of-no-day']],
      ['not of a policy, or of another State', 'topic/rest', []],
      ['by what a paragraph imposes', 'topic/pay', ['kaz/order']],
      [
        'the first by its id of those that hold alike, and others beside it',
        'topic/wages',
        ['kaz/g-first', 'kaz/g-first'],
      ],
    ])('are %s', async (_case, topic, expected) => {
      const [found] = await store().candidates(LAW_ABOUT, { state: 'KAZ', topics: [topic] });
      expect(found?.map(({ instrument }) => instrument.id)).toEqual(expected);
    });

    test('come in the order asked, whole', async () => {
      const topics = ['topic/pay', 'topic/unknown', 'topic/wages'];
      const found = await store().candidates(LAW_ABOUT, { state: 'KAZ', topics });
      expect(found.map((laws) => laws.map(({ provision }) => provision.id))).toEqual([
        ['kaz/order/art-1-1'],
        [],
        ['kaz/g-first/art-1', 'kaz/g-first/art-3'],
      ]);
      const graph = law.build();
      expect(found[0]?.[0]).toEqual({
        provision: graph.nodes.find(({ id }) => id === 'kaz/order/art-1-1'),
        instrument: graph.nodes.find(({ id }) => id === 'kaz/order'),
        edge: graph.edges.find(({ from, to }) => from === 'kaz/order/art-1-1#norm' && to === 'topic/pay'),
      });
    });

    test('is none for no topics', async () => {
      expect(await store().candidates(LAW_ABOUT, { state: 'KAZ', topics: [] })).toEqual([]);
    });
  });
}

function describeIncorporations(openFresh: OpenFresh): void {
  describe('incorporations', () => {
    const law = scheme();
    instrument(law, 'Treaty', 'un/crc');
    instrument(law, 'Treaty', 'un/other');
    instrument(law, 'Statute', 'kaz/code', 'KAZ')
      .edge('kaz/code', 'REFERS_TO', 'un/crc')
      .edge('kaz/code/art-1', 'REFERS_TO', 'un/crc/art-1')
      .edge('kaz/code/art-1-1', 'IMPLEMENTS', 'un/crc/art-1-1#norm')
      .edge('kaz/code/art-1-1', 'CONTRADICTS', 'un/other/art-1-1#norm');
    instrument(law, 'Statute', 'kgz/code', 'KGZ').edge('kgz/code', 'REFERS_TO', 'un/crc');
    instrument(law, 'Policy', 'kaz/plan', 'KAZ').edge('kaz/plan', 'REFERS_TO', 'un/crc');
    const store = useLoadedStore(openFresh, law.build());

    test('are the edges of the State’s statutes and regulations, in the order asked', async () => {
      const instruments = ['un/other', 'un/unknown', 'un/crc'];
      const found = await store().candidates(INCORPORATIONS, { state: 'KAZ', instruments });
      expect(found.map((edges) => edges.map(({ from, kind }) => `${from} ${kind}`).sort())).toEqual([
        [],
        [],
        ['kaz/code REFERS_TO', 'kaz/code/art-1 REFERS_TO', 'kaz/code/art-1-1 IMPLEMENTS'],
      ]);
      const expected = law.build().edges.find(({ kind }) => kind === 'IMPLEMENTS');
      expect(found[2]?.find(({ kind }) => kind === 'IMPLEMENTS')).toEqual(expected);
    });
  });
}

type Tasks = AskedOf<typeof ALL_TASKS>;

const TASK = { properties: { role: 'MONITORS', status: 'ASSIGNED' } };

/** Bodies of two States and of none. */
function bodies(law: GraphBuilder): GraphBuilder {
  return law
    .node('Institution', 'kaz/ministry')
    .edge('kaz/ministry', 'SERVES', 'KAZ')
    .node('Institution', 'kaz/committee')
    .edge('kaz/committee', 'SUBSIDIARY_OF', 'kaz/ministry')
    .node('Institution', 'kaz/akimat')
    .edge('kaz/akimat', 'SERVES', 'place/almaty')
    .node('Institution', 'kgz/ministry')
    .edge('kgz/ministry', 'SERVES', 'KGZ')
    .node('Institution', 'un/committee');
}

function describeTasksAbout(openFresh: OpenFresh): void {
  describe('tasks about each thing', () => {
    const law = bodies(scheme());
    instrument(law, 'Treaty', 'un/crc')
      .edge('un/crc/art-1-1#norm', 'ABOUT', 'topic/schools')
      .edge('un/crc/art-1-1', 'ABOUT', 'topic/health')
      .edge('un/crc/art-1-1#norm', 'ABOUT', 'un/crc')
      .edge('un/committee', 'RESPONSIBLE_FOR', 'un/crc', TASK)
      .edge('kaz/akimat', 'RESPONSIBLE_FOR', 'un/crc/art-1', TASK)
      .edge('kaz/ministry', 'RESPONSIBLE_FOR', 'topic/education', TASK)
      .edge('kgz/ministry', 'RESPONSIBLE_FOR', 'topic/education', TASK)
      .edge('KAZ', 'RESPONSIBLE_FOR', 'topic/health', TASK)
      .edge('KGZ', 'RESPONSIBLE_FOR', 'topic/health', TASK);
    instrument(law, 'Statute', 'kaz/code', 'KAZ')
      .edge('kaz/code/art-1-1', 'ABOUT', 'topic/schools')
      .edge('kaz/committee', 'RESPONSIBLE_FOR', 'kaz/code', TASK)
      .edge('kaz/akimat', 'RESPONSIBLE_FOR', 'kaz/code/art-1-1#norm', TASK);
    const store = useLoadedStore(openFresh, law.build());
    const about = async (things: readonly string[], state: string) => {
      const found = await store().candidates(TASKS_ABOUT_EACH, { things, state });
      return found.map((tasks) => tasks.map(({ bearer, target }) => `${bearer.id} > ${target.id}`).sort());
    };

    test('are those about an obligation, what imposes it, the whole of that, and its topics and wider ones', async () => {
      expect(await about(['un/crc/art-1-1#norm'], 'KAZ')).toEqual([
        ['KAZ > topic/health', 'kaz/akimat > un/crc/art-1', 'kaz/ministry > topic/education', 'un/committee > un/crc'],
      ]);
    });

    test('are those about a provision, what it imposes and what it is a part of, in the order asked', async () => {
      expect(await about(['un/unknown', 'kaz/code/art-1-1', 'kaz/code'], 'KAZ')).toEqual([
        [],
        ['kaz/akimat > kaz/code/art-1-1#norm', 'kaz/committee > kaz/code'],
        ['kaz/committee > kaz/code'],
      ]);
    });

    test('are not those of bodies of another State', async () => {
      expect(await about(['un/crc/art-1-1#norm'], 'KGZ')).toEqual([
        ['KGZ > topic/health', 'kgz/ministry > topic/education', 'un/committee > un/crc'],
      ]);
    });

    test('are given whole', async () => {
      const [[task] = []] = await store().candidates(TASKS_ABOUT_EACH, { things: ['kaz/code'], state: 'KAZ' });
      const graph = law.build();
      expect(task).toEqual({
        edge: graph.edges.find(({ from, kind }) => from === 'kaz/committee' && kind === 'RESPONSIBLE_FOR'),
        bearer: graph.nodes.find(({ id }) => id === 'kaz/committee'),
        target: graph.nodes.find(({ id }) => id === 'kaz/code'),
      });
    });
  });
}

function describeTasks(openFresh: OpenFresh): void {
  describe('tasks', () => {
    const law = bodies(scheme());
    instrument(law, 'Treaty', 'un/crc').edge('un/committee', 'RESPONSIBLE_FOR', 'un/crc', TASK);
    instrument(law, 'Statute', 'kaz/code', 'KAZ')
      .edge('kaz/code/art-1-1', 'ABOUT', 'topic/health')
      .edge('kaz/committee', 'RESPONSIBLE_FOR', 'kaz/code', { key: 'a', ...TASK })
      .edge('kaz/committee', 'RESPONSIBLE_FOR', 'kaz/code', { key: 'b', ...TASK })
      .edge('un/committee', 'RESPONSIBLE_FOR', 'kaz/code/art-1-1#norm', TASK);
    law
      .edge('KAZ', 'RESPONSIBLE_FOR', 'topic/schools', TASK)
      .edge('kaz/akimat', 'RESPONSIBLE_FOR', 'topic/education', TASK)
      .edge('kgz/ministry', 'RESPONSIBLE_FOR', 'topic/education', TASK)
      .node('Mechanism', 'mechanism/shelter')
      .edge('mechanism/shelter', 'OCCURS_IN', 'place/almaty')
      .edge('mechanism/shelter', 'ABOUT', 'topic/schools')
      .node('Organisation', 'org/charity')
      .edge('org/charity', 'RESPONSIBLE_FOR', 'mechanism/shelter', TASK)
      .node('Mechanism', 'mechanism/hotline')
      .edge('org/charity', 'RESPONSIBLE_FOR', 'mechanism/hotline', TASK);
    const store = useLoadedStore(openFresh, law.build());

    test.each<[string, Partial<Tasks>, string[]]>([
      [
        'of a State: its own, of its bodies, and about its law and what happens there',
        { state: 'KAZ' },
        [
          'KAZ > topic/schools',
          'kaz/akimat > topic/education',
          'kaz/committee > kaz/code',
          'kaz/committee > kaz/code',
          'org/charity > mechanism/shelter',
          'un/committee > kaz/code/art-1-1#norm',
        ],
      ],
      ['of another State', { state: 'KGZ' }, ['kgz/ministry > topic/education']],
      ['of a State without any', { state: 'UZB' }, []],
      ['of a body', { bearer: 'un/committee' }, ['un/committee > kaz/code/art-1-1#norm', 'un/committee > un/crc']],
      ['of a body of a State', { bearer: 'un/committee', state: 'KAZ' }, ['un/committee > kaz/code/art-1-1#norm']],
      [
        'about a thing',
        { target: 'topic/education' },
        ['kaz/akimat > topic/education', 'kgz/ministry > topic/education'],
      ],
      ['about a thing, of a State', { target: 'topic/education', state: 'KGZ' }, ['kgz/ministry > topic/education']],
      [
        'of a body about a thing',
        { bearer: 'kaz/akimat', target: 'topic/education' },
        ['kaz/akimat > topic/education'],
      ],
      ['of a body about another thing', { bearer: 'kaz/akimat', target: 'kaz/code' }, []],
    ])('%s', async (_case, parameters, expected) => {
      expect(await shown(store(), parameters)).toEqual(expected);
    });

    test('are all where nothing is asked', async () => {
      expect(await shown(store(), {})).toHaveLength(9);
    });
  });
}

async function shown(store: GraphStore, parameters: Partial<Tasks>): Promise<string[]> {
  const asked = { state: null, bearer: null, target: null, ...parameters };
  const found = await store.candidates(ALL_TASKS, asked);
  return found
    .map(({ edge, bearer, target }) => {
      expect([edge.from, edge.to, edge.kind]).toEqual([bearer.id, target.id, 'RESPONSIBLE_FOR']);
      return `${bearer.id} > ${target.id}`;
    })
    .sort();
}
