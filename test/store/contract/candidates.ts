import type { GraphRecords, NodeRecord } from '../../../src/model/records';
import type { GraphStore } from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { describeDataHeld } from './data-held';
import { useLoadedStore, type OpenFresh } from './open-fresh';
import { GROUP_HIERARCHY } from '../../../src/questions/coverage/group-hierarchy-edges';
import { DEALING_WITH } from '../../../src/questions/asking/dealing-with';
import { SUBJECTS_WITHIN } from '../../../src/questions/asking/subjects-within';
import { TOPIC_SCHEME } from '../../../src/questions/holdings/topic-scheme-terms';
import { INSTRUMENTS_TO_JOIN } from '../../../src/questions/holdings/instruments-to-join';
import { PARTICIPATIONS } from '../../../src/questions/participation/participation-candidates';
import { APPROVALS } from '../../../src/questions/participation/approval-candidates';
import { QUALIFICATIONS } from '../../../src/questions/standing/qualification-candidates';
import { PARTS_BY_CHOICE } from '../../../src/questions/standing/parts-by-choice-candidates';
import { GAP_FINDINGS_OF_STATE } from '../../../src/questions/gaps/gap-findings-of-state-candidates';
import { DISCREPANCIES_OF_EACH } from '../../../src/questions/discrepancies/discrepancy-candidates';
import { CONTRADICTED } from '../../../src/questions/coverage/contradicted-obligations';
import { IMPLEMENTATIONS } from '../../../src/questions/implementation/implementation-candidates';
import { OBLIGATIONS_COVERING } from '../../../src/questions/coverage/covering-candidates';
import type { ObligationCandidate } from '../../../src/questions/coverage/obligation-candidate';
import type { AskedOf } from './asked-of';

/** Children, of whom migrant children are a part; seasonal workers' children are a part of those. */
function groups(): GraphBuilder {
  return new GraphBuilder()
    .node('State', 'KAZ')
    .node('State', 'KGZ')
    .node('Group', 'group/everyone')
    .node('Group', 'group/children')
    .node('Group', 'group/migrant-children')
    .node('Group', 'group/miners')
    .edge('group/children', 'BROADER', 'group/everyone')
    .edge('group/migrant-children', 'BROADER', 'group/children')
    .edge('group/migrant-children', 'BROADER', 'group/everyone')
    .node('Topic', 'topic/education')
    .node('Topic', 'topic/schools')
    .node('Topic', 'topic/primary-schools')
    .node('Topic', 'topic/health')
    .edge('topic/schools', 'BROADER', 'topic/education')
    .edge('topic/primary-schools', 'BROADER', 'topic/schools');
}

/** Topics that are mapped to concepts of another scheme, of which one lies within another. */
function mapped(): GraphBuilder {
  const builder = groups();
  for (const id of ['topic/goal', 'topic/close', 'topic/narrow', 'topic/related']) builder.node('Topic', id);
  const map = (from: string, match: string, to: string) =>
    builder.edge(from, 'MAPPED_TO', to, { properties: { match } });
  map('topic/education', 'EXACT', 'topic/goal');
  map('topic/schools', 'BROAD', 'topic/close');
  map('topic/primary-schools', 'CLOSE', 'topic/close');
  map('topic/education', 'NARROW', 'topic/narrow');
  map('topic/schools', 'RELATED', 'topic/related');
  return builder.edge('topic/close', 'BROADER', 'topic/goal');
}

/** An instrument with an article, in it a paragraph, and the obligation that this imposes. */
function instrument(
  builder: GraphBuilder,
  kind: string,
  id: string,
  protects: readonly string[],
  modality = 'DUTY',
): GraphBuilder {
  builder
    .node(kind, id)
    .node('Provision', `${id}/art-1`)
    .node('Provision', `${id}/art-1-1`)
    .node('Obligation', `${id}/art-1-1#norm`, { modality })
    .edge(`${id}/art-1`, 'PART_OF', id)
    .edge(`${id}/art-1-1`, 'PART_OF', `${id}/art-1`)
    .edge(`${id}/art-1-1`, 'IMPOSES', `${id}/art-1-1#norm`);
  for (const group of protects) builder.edge(`${id}/art-1-1#norm`, 'PROTECTS', group);
  return builder;
}

export function describeCandidates(openFresh: OpenFresh): void {
  describe('groupHierarchy', () => {
    const store = useLoadedStore(openFresh, groups().build());

    test('holds every edge between groups, and none between topics', async () => {
      const edges = await store().candidates(GROUP_HIERARCHY, {});
      expect(edges.map(({ narrower, broader }) => `${narrower} < ${broader}`).sort()).toEqual([
        'group/children < group/everyone',
        'group/migrant-children < group/children',
        'group/migrant-children < group/everyone',
      ]);
    });
  });

  describe('subjectsWithin', () => {
    const store = useLoadedStore(openFresh, groups().build());

    test.each([
      [['topic/education'], ['topic/education', 'topic/primary-schools', 'topic/schools']],
      [
        ['topic/schools', 'topic/education'],
        ['topic/education', 'topic/primary-schools', 'topic/schools'],
      ],
      [
        ['topic/schools', 'topic/health'],
        ['topic/health', 'topic/primary-schools', 'topic/schools'],
      ],
      [['topic/primary-schools'], ['topic/primary-schools']],
      [['group/children'], ['group/children', 'group/migrant-children']],
      [
        ['group/children', 'topic/schools'],
        ['group/children', 'group/migrant-children', 'topic/primary-schools', 'topic/schools'],
      ],
      [[], []],
    ])('%j: each topic and group once, with all narrower ones', async (subjects, expected) => {
      expect([...(await store().candidates(SUBJECTS_WITHIN, { subjects }))].sort()).toEqual(expected);
    });
  });

  describe('subjectsWithin, of concepts of other schemes', () => {
    const store = useLoadedStore(openFresh, mapped().build());

    test.each([
      [
        'EXACT, and what is wider than that',
        ['topic/goal'],
        ['topic/close', 'topic/education', 'topic/goal', 'topic/primary-schools', 'topic/schools'],
      ],
      [
        'CLOSE and BROAD, with narrower topics',
        ['topic/close'],
        ['topic/close', 'topic/primary-schools', 'topic/schools'],
      ],
      ['not NARROW, nor RELATED', ['topic/narrow', 'topic/related'], ['topic/narrow', 'topic/related']],
      [
        'and never back from the concept',
        ['topic/education'],
        ['topic/education', 'topic/primary-schools', 'topic/schools'],
      ],
    ])('%s', async (_, subjects, expected) => {
      expect([...(await store().candidates(SUBJECTS_WITHIN, { subjects }))].sort()).toEqual(expected);
    });

    test('are no topics of the scheme', async () => {
      const topics = (await store().candidates(TOPIC_SCHEME, {})).map(({ topic }) => topic);
      expect(topics).toEqual(['topic/education', 'topic/health', 'topic/primary-schools', 'topic/schools']);
    });
  });

  describeDealingWith(openFresh);

  describe('topicScheme', () => {
    const store = useLoadedStore(openFresh, groups().edge('topic/schools', 'BROADER', 'topic/health').build());

    test('holds every topic with its broader ones, by id, and no group', async () => {
      expect(await store().candidates(TOPIC_SCHEME, {})).toEqual([
        { topic: 'topic/education', broader: [] },
        { topic: 'topic/health', broader: [] },
        { topic: 'topic/primary-schools', broader: ['topic/schools'] },
        { topic: 'topic/schools', broader: ['topic/education', 'topic/health'] },
      ]);
    });
  });

  describeObligationsCovering(openFresh);
  describeParticipations(openFresh);
  describeApprovals(openFresh);
  describeQualifications(openFresh);
  describePartsByChoice(openFresh);
  describeStatedGaps(openFresh);
  describeDiscrepancies(openFresh);
  describeImplementations(openFresh);
  describeDataHeld(openFresh);
}

function describeDealingWith(openFresh: OpenFresh): void {
  describe('dealingWith', () => {
    const law = groups();
    instrument(law, 'Treaty', 'un/crc', ['group/children']);
    instrument(law, 'Statute', 'kaz/code', [])
      .edge('kaz/code/art-1-1', 'ABOUT', 'topic/schools')
      .edge('kaz/code/art-1', 'EXCLUDES', 'group/miners');
    law
      .node('Mechanism', 'mechanism/shelter')
      .edge('mechanism/shelter', 'SERVES', 'group/children')
      .node('Finding', 'finding/1')
      .edge('finding/1', 'AFFECTS', 'group/children')
      .node('Discrepancy', 'discrepancy/1')
      .edge('discrepancy/1', 'ABOUT', 'topic/health');
    const graph = law.build();
    const store = useLoadedStore(openFresh, graph);

    test.each<[string[], boolean, string[]]>([
      [['topic/schools'], false, ['kaz/code/art-1-1', 'kaz/code/art-1-1#norm', 'topic/schools']],
      [['topic/schools'], true, ['kaz/code', 'kaz/code/art-1-1', 'kaz/code/art-1-1#norm', 'topic/schools']],
      [['group/children'], false, ['finding/1', 'group/children', 'mechanism/shelter', 'un/crc/art-1-1#norm']],
      [['group/miners'], true, ['group/miners', 'kaz/code', 'kaz/code/art-1']],
      [
        ['topic/health', 'group/children'],
        true,
        [
          'discrepancy/1',
          'finding/1',
          'group/children',
          'mechanism/shelter',
          'topic/health',
          'un/crc',
          'un/crc/art-1-1#norm',
        ],
      ],
      [[], true, []],
    ])('%j, with parts: %j', async (subjects, parts, expected) => {
      const things = [...graph.nodes.map(({ id }) => id), 'un/unknown'];
      expect([...(await store().candidates(DEALING_WITH, { things, subjects, parts }))].sort()).toEqual(expected);
    });

    test('only of the things asked about', async () => {
      const asked = { things: ['un/crc'], subjects: ['group/children'], parts: true };
      expect(await store().candidates(DEALING_WITH, asked)).toEqual(['un/crc']);
    });
  });
}

function describeObligationsCovering(openFresh: OpenFresh): void {
  describe('obligationsCovering takes obligations', () => {
    const law = groups();
    instrument(law, 'Treaty', 'un/crc', ['group/children']);
    instrument(law, 'IloConvention', 'ilo/c182', ['group/children']);
    instrument(law, 'SoftLaw', 'un/guidelines', ['group/children']);
    instrument(law, 'SoftLaw', 'kgz/guidelines', ['group/children']).edge('kgz/guidelines', 'LAW_OF', 'KGZ');
    instrument(law, 'Statute', 'kaz/code', ['group/children']).edge('kaz/code', 'LAW_OF', 'KAZ');
    instrument(law, 'Statute', 'kgz/code', ['group/children']).edge('kgz/code', 'LAW_OF', 'KGZ');
    instrument(law, 'Regulation', 'kaz/order', ['group/children']).edge('kaz/order', 'LAW_OF', 'KAZ');
    instrument(law, 'Policy', 'kaz/plan', ['group/children']).edge('kaz/plan', 'LAW_OF', 'KAZ');
    instrument(law, 'Statute', 'nobody/code', ['group/children']);
    instrument(law, 'Agreement', 'cis/of-both', ['group/children'])
      .edge('KAZ', 'PARTICIPATION', 'cis/of-both', { key: 'a' })
      .edge('KAZ', 'PARTICIPATION', 'cis/of-both', { key: 'b' });
    law.edge('KGZ', 'PARTICIPATION', 'cis/of-both');
    instrument(law, 'Agreement', 'cis/of-others', ['group/children']).edge('KGZ', 'PARTICIPATION', 'cis/of-others');
    instrument(law, 'Treaty', 'un/miners', ['group/miners']);
    const store = useLoadedStore(openFresh, law.build());

    test.each([
      ['KAZ', ['cis/of-both', 'ilo/c182', 'kaz/code', 'kaz/order', 'kaz/plan', 'un/crc', 'un/guidelines']],
      ['KGZ', ['cis/of-both', 'cis/of-others', 'ilo/c182', 'kgz/code', 'kgz/guidelines', 'un/crc', 'un/guidelines']],
      ['UZB', ['ilo/c182', 'un/crc', 'un/guidelines']],
    ])(
      'of treaties and soft law, of its own law, and of agreements in which it takes part: %s',
      async (state, instruments) => {
        expect((await covering(store(), { states: [state] })).map((row) => row.instrument.id)).toEqual(instruments);
      },
    );

    test('of international instruments alone, where national law is not asked for', async () => {
      const rows = await covering(store(), { states: ['KAZ', 'KGZ', 'UZB'], national: false });
      const international = ['cis/of-both', 'cis/of-others', 'ilo/c182', 'un/crc', 'un/guidelines'];
      expect(rows.map((row) => row.instrument.id)).toEqual(international);
    });

    test('of several States, each once', async () => {
      const rows = await covering(store(), { states: ['KGZ', 'KAZ'] });
      expect(rows.map((row) => row.instrument.id)).toEqual([
        'cis/of-both',
        'cis/of-others',
        'ilo/c182',
        'kaz/code',
        'kaz/order',
        'kaz/plan',
        'kgz/code',
        'kgz/guidelines',
        'un/crc',
        'un/guidelines',
      ]);
    });

    test('of no State: what all can join, and soft law', async () => {
      const rows = await covering(store(), { states: [] });
      expect(rows.map((row) => row.instrument.id)).toEqual(['ilo/c182', 'un/crc', 'un/guidelines']);
    });

    test('that protect one of the groups', async () => {
      const rows = await covering(store(), { groups: ['group/miners', 'group/everyone'] });
      expect(rows.map((row) => [row.obligation.id, row.protects])).toEqual([
        ['un/miners/art-1-1#norm', ['group/miners']],
      ]);
    });

    test('and gives the whole obligation, the provision that imposes it, and the instrument', async () => {
      const [row] = await covering(store(), { groups: ['group/miners'] });
      const node = (id: string) => law.build().nodes.find((each) => each.id === id);
      expect(row).toEqual({
        obligation: node('un/miners/art-1-1#norm'),
        provision: node('un/miners/art-1-1'),
        instrument: node('un/miners'),
        protects: ['group/miners'],
        excludes: [],
      });
    });

    test('none for no groups', async () => {
      expect(await covering(store(), { groups: [] })).toEqual([]);
    });
  });

  describe('obligationsCovering', () => {
    const law = groups();
    instrument(law, 'Treaty', 'un/a-both', ['group/children', 'group/migrant-children', 'group/miners']);
    instrument(law, 'Treaty', 'un/b-itself', ['group/children']).edge(
      'un/b-itself/art-1-1#norm',
      'EXCLUDES',
      'group/migrant-children',
    );
    instrument(law, 'Treaty', 'un/c-paragraph', ['group/children']).edge(
      'un/c-paragraph/art-1-1',
      'EXCLUDES',
      'group/migrant-children',
    );
    instrument(law, 'Treaty', 'un/d-article', ['group/children']).edge(
      'un/d-article/art-1',
      'EXCLUDES',
      'group/migrant-children',
    );
    instrument(law, 'Treaty', 'un/e-instrument', ['group/children']).edge(
      'un/e-instrument',
      'EXCLUDES',
      'group/migrant-children',
    );
    instrument(law, 'Treaty', 'un/f-twice', ['group/children'])
      .edge('un/f-twice', 'EXCLUDES', 'group/migrant-children')
      .edge('un/f-twice/art-1', 'EXCLUDES', 'group/migrant-children');
    instrument(law, 'Treaty', 'un/g-only', []).edge('un/g-only/art-1', 'EXCLUDES', 'group/migrant-children');
    instrument(law, 'Treaty', 'un/h-others', ['group/children']).edge('un/h-others', 'EXCLUDES', 'group/miners');
    const store = useLoadedStore(openFresh, law.build());

    test('says whom each protects, and whom it, its provision, article or instrument shuts out', async () => {
      const rows = await covering(store(), { groups: ['group/children', 'group/migrant-children'] });
      expect(rows.map((row) => [row.instrument.id, [...row.protects].sort(), row.excludes])).toEqual([
        ['un/a-both', ['group/children', 'group/migrant-children', 'group/miners'], []],
        ['un/b-itself', ['group/children'], ['group/migrant-children']],
        ['un/c-paragraph', ['group/children'], ['group/migrant-children']],
        ['un/d-article', ['group/children'], ['group/migrant-children']],
        ['un/e-instrument', ['group/children'], ['group/migrant-children']],
        ['un/f-twice', ['group/children'], ['group/migrant-children']],
        ['un/g-only', [], ['group/migrant-children']],
        ['un/h-others', ['group/children'], []],
      ]);
    });
  });

  describe('obligationsCovering of a measure that is part of a plan', () => {
    const law = groups();
    instrument(law, 'Policy', 'kaz/measure', ['group/children']).edge('kaz/measure', 'LAW_OF', 'KAZ');
    law.node('Policy', 'kaz/plan').edge('kaz/plan', 'LAW_OF', 'KAZ').edge('kaz/measure', 'PART_OF', 'kaz/plan');
    const store = useLoadedStore(openFresh, law.build());

    test('gives one row, with the instrument that the provision stands in', async () => {
      const rows = await covering(store(), {});
      expect(rows.map((row) => [row.obligation.id, row.instrument.id])).toEqual([
        ['kaz/measure/art-1-1#norm', 'kaz/measure'],
      ]);
    });
  });

  describe('obligationsCovering on days', () => {
    const law = groups();
    for (const [id, kind] of [
      ['un/treaty', 'Treaty'],
      ['kaz/code', 'Statute'],
      ['kaz/plan', 'Policy'],
    ] as const) {
      law.node(kind, id);
      if (kind !== 'Treaty') law.edge(id, 'LAW_OF', 'KAZ');
      for (const [part, window] of [
        ['a', between('2000-01-01', '2010-01-01')],
        ['b', { ...between('2010-01-01', '2020-01-01'), earliestStart: '2009-01-01' }],
        ['c', between('2020-01-01', '9999-12-31')],
      ] as const) {
        const norm = `${id}/${part}#norm`;
        law.node('Provision', `${id}/${part}`, {}, window).node('Obligation', norm, {}, window);
        law.edge(`${id}/${part}`, 'PART_OF', id).edge(`${id}/${part}`, 'IMPOSES', norm);
        law.edge(norm, 'PROTECTS', 'group/children');
      }
    }
    const store = useLoadedStore(openFresh, law.build());

    test.each([
      [null, 'abc'],
      [{ first: '1999-12-31', last: '1999-12-31' }, ''],
      [{ first: '2008-12-31', last: '2008-12-31' }, 'a'],
      [{ first: '2009-12-31', last: '2009-12-31' }, 'ab'],
      [{ first: '2010-01-01', last: '2010-01-01' }, 'b'],
      [{ first: '2019-12-31', last: '2020-01-01' }, 'bc'],
      [{ first: '2020-01-01', last: '2020-01-01' }, 'c'],
    ])('during %j leave out own law that surely holds on none of them: %s', async (during, parts) => {
      const rows = await covering(store(), { during });
      const own = ['kaz/code', 'kaz/plan'].flatMap((id) => [...parts].map((part) => `${id}/${part}#norm`));
      const treaty = ['a', 'b', 'c'].map((part) => `un/treaty/${part}#norm`);
      expect(rows.map(({ obligation }) => obligation.id)).toEqual([...own, ...treaty]);
    });
  });

  describe('obligationsCovering narrowed', () => {
    const law = groups();
    instrument(law, 'Treaty', 'un/a', ['group/children'], 'DUTY').edge('un/a/art-1-1#norm', 'ABOUT', 'topic/education');
    instrument(law, 'Treaty', 'un/b', ['group/children'], 'RIGHT')
      .edge('un/b/art-1-1', 'ABOUT', 'topic/schools')
      .edge('un/b/art-1-1#norm', 'ABOUT', 'topic/schools');
    instrument(law, 'Treaty', 'un/c', ['group/children'], 'PROHIBITION').edge('un/c/art-1-1', 'ABOUT', 'topic/health');
    instrument(law, 'Treaty', 'un/d', ['group/children'], 'DUTY');
    const store = useLoadedStore(openFresh, law.build());

    test.each<[string[] | null, string[] | null, string[]]>([
      [null, null, ['un/a', 'un/b', 'un/c', 'un/d']],
      [['topic/education'], null, ['un/a']],
      [['topic/education', 'topic/schools'], null, ['un/a', 'un/b']],
      [['topic/health'], null, ['un/c']],
      [['topic/unknown'], null, []],
      [[], null, []],
      [null, ['DUTY'], ['un/a', 'un/d']],
      [null, ['RIGHT', 'PROHIBITION'], ['un/b', 'un/c']],
      [null, [], []],
      [['topic/education', 'topic/health'], ['DUTY'], ['un/a']],
    ])('to topics %j and modalities %j', async (topics, modalities, expected) => {
      expect((await covering(store(), { topics, modalities })).map((row) => row.instrument.id)).toEqual(expected);
    });
  });
}

function describeParticipations(openFresh: OpenFresh): void {
  const acts = new GraphBuilder()
    .node('State', 'KAZ')
    .node('State', 'KGZ')
    .node('State', 'UZB')
    .node('Treaty', 'un/crc')
    .node('Treaty', 'un/crc-op1')
    .node('Treaty', 'un/crc-op2')
    .node('Treaty', 'un/icrmw')
    .edge('un/crc-op1', 'PROTOCOL_TO', 'un/crc')
    .edge('un/crc-op2', 'PROTOCOL_TO', 'un/crc', { properties: { independent: true } })
    .edge('KAZ', 'PARTICIPATION', 'un/crc', {
      key: 'ratification',
      properties: { action: 'RATIFICATION', date: '1994-08-12' },
      citations: [{ document: 'doc/a', pinpoint: 'table', checked: true }],
    })
    .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'signature', properties: { action: 'SIGNATURE' } })
    .edge('KAZ', 'PARTICIPATION', 'un/crc-op1', { properties: { action: 'RATIFICATION' } })
    .edge('KGZ', 'PARTICIPATION', 'un/crc', { properties: { action: 'ACCESSION' } })
    .edge('KGZ', 'PARTICIPATION', 'un/icrmw', { properties: { action: 'ACCESSION' } })
    .edge('UZB', 'PARTICIPATION', 'un/crc-op1', { properties: { action: 'SIGNATURE' } })
    .edge('UZB', 'PARTICIPATION', 'un/crc-op2', { properties: { action: 'SIGNATURE' } })
    .build();

  describe('instrumentsToJoin', () => {
    const graph = new GraphBuilder()
      .node('State', 'KAZ')
      .node('IloConvention', 'ilo/c182')
      .node('Treaty', 'un/crc')
      .node('Treaty', 'un/art-10')
      .node('Treaty', 'un/art-9')
      .node('Agreement', 'cis/own')
      .node('Agreement', 'cis/others')
      .node('SoftLaw', 'un/guidelines')
      .node('Statute', 'kaz/code')
      .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'a' })
      .edge('KAZ', 'PARTICIPATION', 'un/crc', { key: 'b' })
      .edge('KAZ', 'PARTICIPATION', 'cis/own')
      .edge('KGZ', 'PARTICIPATION', 'cis/others')
      .node('State', 'KGZ')
      .build();
    const store = useLoadedStore(openFresh, graph);
    const known = async (state: string) =>
      (await store().candidates(INSTRUMENTS_TO_JOIN, { state })).map((row) => `${row.instrument} ${row.known}`);

    test('are treaties, conventions and the State’s agreements, each once, by id, and whether an act is known', async () => {
      expect(await known('KAZ')).toEqual([
        'cis/own true',
        'ilo/c182 false',
        'un/art-9 false',
        'un/art-10 false',
        'un/crc true',
      ]);
      expect(await known('KGZ')).toEqual([
        'cis/others true',
        'ilo/c182 false',
        'un/art-9 false',
        'un/art-10 false',
        'un/crc false',
      ]);
    });
  });

  describe('participations', () => {
    const store = useLoadedStore(openFresh, acts);
    const found = async (states: readonly string[] | null, about: string | null) =>
      (await store().candidates(PARTICIPATIONS, { states, instrument: about })).map(
        ({ state, instrument: { id }, acts: done, parents }) =>
          `${state} ${id} ${done.length} ${parents.join(' ')}`.trim(),
      );

    test.each<[readonly string[] | null, string | null, readonly string[]]>([
      [['KAZ'], null, ['KAZ un/crc 2', 'KAZ un/crc-op1 1 un/crc']],
      [['KGZ', 'KAZ'], 'un/crc', ['KAZ un/crc 2', 'KGZ un/crc 1']],
      [null, 'un/crc', ['KAZ un/crc 2', 'KGZ un/crc 1']],
      [['KAZ'], 'un/crc-op1', ['KAZ un/crc 2', 'KAZ un/crc-op1 1 un/crc']],
      [['KAZ'], 'un/icrmw', []],
      [['UZB'], null, ['UZB un/crc 0', 'UZB un/crc-op1 1 un/crc', 'UZB un/crc-op2 1']],
      [null, 'un/unknown', []],
      [[], null, []],
    ])('of %j about %s: each pair once, by instrument, then State', async (states, about, expected) => {
      expect(await found(states, about)).toEqual(expected);
    });

    test('of all about all', async () => {
      expect(await found(null, null)).toHaveLength(7);
    });

    test('are whole acts and instruments, and no other State’s acts', async () => {
      const [row] = await store().candidates(PARTICIPATIONS, { states: ['KAZ'], instrument: 'un/crc' });
      expect(row?.instrument).toEqual(acts.nodes.find(({ id }) => id === 'un/crc'));
      const expected = acts.edges.filter(({ from, to }) => from === 'KAZ' && to === 'un/crc');
      expect(sortedById(row?.acts ?? [])).toEqual(sortedById(expected));
    });
  });
}

function describeApprovals(openFresh: OpenFresh): void {
  const graph = instrument(instrument(groups(), 'Treaty', 'un/crc', []), 'IloConvention', 'ilo/c029', [])
    .node('Event', 'kaz/act-10', { form: 'RATIFICATION_ACT', startedOn: '2000-12-14' })
    .node('Event', 'kaz/act-9', { form: 'RATIFICATION_ACT', startedOn: '1998-06-29' })
    .node('Event', 'kaz/visit', { form: 'VISIT', startedOn: '2012-10-01' })
    .node('Event', 'kgz/act', { form: 'RATIFICATION_ACT', startedOn: '1994-01-01' })
    .edge('kaz/act-10', 'INVOLVES', 'KAZ')
    .edge('kaz/act-9', 'INVOLVES', 'KAZ')
    .edge('kaz/visit', 'INVOLVES', 'KAZ')
    .edge('kgz/act', 'INVOLVES', 'KGZ')
    .edge('kaz/act-10', 'ABOUT', 'ilo/c029')
    .edge('kaz/act-10', 'ABOUT', 'un/crc')
    .edge('kaz/act-9', 'ABOUT', 'un/crc')
    .edge('kaz/visit', 'ABOUT', 'un/crc')
    .edge('kgz/act', 'ABOUT', 'un/crc')
    .build();

  describe('approvals', () => {
    const store = useLoadedStore(openFresh, graph);

    const approved = async (states: readonly string[] | null) =>
      (await store().candidates(APPROVALS, { states })).map(
        ({ state, instrument: joined, approval }) => `${state} ${joined} ${approval.id}`,
      );

    test('are the States’ own laws about instruments, and no other events', async () => {
      expect(await approved(['KAZ'])).toEqual([
        'KAZ un/crc kaz/act-9',
        'KAZ ilo/c029 kaz/act-10',
        'KAZ un/crc kaz/act-10',
      ]);
    });

    test('of all States where none is named', async () => {
      expect(await approved(null)).toEqual([...(await approved(['KAZ'])), 'KGZ un/crc kgz/act']);
      expect(await approved([])).toEqual([]);
    });

    test('come as they are stored', async () => {
      const [row] = await store().candidates(APPROVALS, { states: ['KGZ'] });
      expect(row?.approval).toEqual(graph.nodes.find(({ id }) => id === 'kgz/act'));
    });
  });
}

function describeQualifications(openFresh: OpenFresh): void {
  const graph = instrument(groups(), 'Treaty', 'un/crc', [])
    .node('Declaration', 'kaz/declaration/paragraph')
    .node('Declaration', 'kaz/declaration/article')
    .node('Declaration', 'kgz/declaration/article')
    .edge('kaz/declaration/paragraph', 'MADE_BY', 'KAZ')
    .edge('kaz/declaration/article', 'MADE_BY', 'KAZ')
    .edge('kgz/declaration/article', 'MADE_BY', 'KGZ')
    .edge('kaz/declaration/paragraph', 'QUALIFIES', 'un/crc/art-1-1', { properties: { effect: 'MODIFIES' } })
    .edge('kaz/declaration/article', 'QUALIFIES', 'un/crc/art-1', { properties: { effect: 'EXCLUDES' } })
    .edge('kgz/declaration/article', 'QUALIFIES', 'un/crc/art-1', { properties: { effect: 'UNKNOWN' } })
    .build();

  describe('qualifications', () => {
    const store = useLoadedStore(openFresh, graph);

    const qualified = async (states: readonly string[]) =>
      (await store().candidates(QUALIFICATIONS, { states })).map(
        ({ state, declaration, effect, parts }) =>
          `${state} ${declaration.id} ${effect} ${[...parts].sort().join(' ')}`,
      );

    test('are what the State’s declarations do, and to which parts', async () => {
      expect(await qualified(['KAZ'])).toEqual([
        'KAZ kaz/declaration/article EXCLUDES un/crc/art-1 un/crc/art-1-1',
        'KAZ kaz/declaration/paragraph MODIFIES un/crc/art-1-1',
      ]);
    });

    test('are not another State’s', async () => {
      expect(await qualified(['KGZ'])).toEqual(['KGZ kgz/declaration/article UNKNOWN un/crc/art-1 un/crc/art-1-1']);
      expect(await qualified([])).toEqual([]);
    });

    test('of several States say whose they are', async () => {
      expect(await qualified(['KGZ', 'UZB', 'KAZ'])).toEqual([
        ...(await qualified(['KAZ'])),
        ...(await qualified(['KGZ'])),
      ]);
    });
  });
}

function describePartsByChoice(openFresh: OpenFresh): void {
  const treaty = ['un/cat', 'un/ced'].reduce((graph, id) => instrument(graph, 'Treaty', id, []), groups());
  const graph = treaty
    .node('Provision', 'un/cat/art-2', { acceptance: 'OPT_IN' })
    .node('Provision', 'un/cat/art-3', { acceptance: 'OPT_OUT' })
    .edge('un/cat/art-2', 'PART_OF', 'un/cat')
    .edge('un/cat/art-3', 'PART_OF', 'un/cat')
    .node('Declaration', 'kaz/declaration')
    .edge('kaz/declaration', 'QUALIFIES', 'un/cat/art-1-1', { properties: { effect: 'EXCLUDES' } })
    .edge('kaz/declaration', 'QUALIFIES', 'un/cat/art-1', { properties: { effect: 'MODIFIES' } })
    .build();

  describe('parts by choice', () => {
    const store = useLoadedStore(openFresh, graph);

    test('are what needs acceptance, and what somebody shuts out, of each instrument in the order asked', async () => {
      const asked = { instruments: ['un/ced', 'un/cat', 'un/none', 'un/cat'] };
      const ofCat = ['un/cat/art-1-1', 'un/cat/art-2'];
      expect(await idsOf(store().candidates(PARTS_BY_CHOICE, asked))).toEqual([[], ofCat, [], ofCat]);
    });
  });
}

function describeStatedGaps(openFresh: OpenFresh): void {
  const graph = instrument(instrument(groups(), 'Treaty', 'un/crc', []), 'Statute', 'kaz/code', []);
  graph.edge('kaz/code', 'LAW_OF', 'KAZ').node('Place', 'place/almaty').node('Place', 'place/village');
  graph
    .edge('place/almaty', 'BROADER', 'KAZ')
    .edge('place/village', 'BROADER', 'place/almaty')
    .node('Place', 'place/osh')
    .edge('place/osh', 'BROADER', 'KGZ');
  const finding = (id: string, gap: string | undefined, about: readonly [string, string][]) => {
    graph.node('Finding', id, gap ? { gap } : {});
    for (const [kind, to] of about) graph.edge(id, kind, to);
  };
  const NORM = 'un/crc/art-1-1#norm';
  finding('finding/a-about-the-state', 'NO_SERVICE', [
    ['VIOLATES', NORM],
    ['ABOUT', 'KAZ'],
  ]);
  finding('finding/b-in-a-village', 'NOT_ENFORCED', [
    ['ABOUT', NORM],
    ['OCCURS_IN', 'place/village'],
  ]);
  finding('finding/c-about-its-law', 'NARROWER_PROTECTION', [
    ['VIOLATES', NORM],
    ['ABOUT', 'kaz/code/art-1-1'],
  ]);
  finding('finding/d-twice', 'NO_REMEDY', [
    ['VIOLATES', NORM],
    ['ABOUT', NORM],
    ['ABOUT', 'KAZ'],
    ['OCCURS_IN', 'place/almaty'],
  ]);
  finding('finding/e-without-a-gap', undefined, [
    ['VIOLATES', NORM],
    ['ABOUT', 'KAZ'],
  ]);
  finding('finding/f-elsewhere', 'NO_SERVICE', [
    ['VIOLATES', NORM],
    ['OCCURS_IN', 'place/osh'],
  ]);
  finding('finding/g-nowhere', 'NO_SERVICE', [['VIOLATES', NORM]]);
  finding('finding/h-another-norm', 'NO_SERVICE', [
    ['VIOLATES', 'kaz/code/art-1-1#norm'],
    ['OCCURS_IN', 'KAZ'],
  ]);

  describe('gap findings of a State, by what they name a gap of', () => {
    const store = useLoadedStore(openFresh, graph.build());

    test.each([
      [
        'KAZ',
        NORM,
        ['finding/a-about-the-state', 'finding/b-in-a-village', 'finding/c-about-its-law', 'finding/d-twice'],
      ],
      ['KAZ', 'kaz/code/art-1-1#norm', ['finding/h-another-norm']],
      ['KAZ', 'un/unknown#norm', []],
      ['KGZ', NORM, ['finding/f-elsewhere']],
      ['UZB', NORM, []],
    ])(
      'are those that name a gap of the obligation and speak of the State, each once: %s, %s',
      async (state, norm, expected) => {
        const found = await store().candidates(GAP_FINDINGS_OF_STATE, { state });
        const naming = found.filter(({ gapsOf }) => gapsOf.includes(norm));
        expect(naming.map(({ finding: { id } }) => id)).toEqual(expected);
        expect(naming.every(({ gapsOf }) => new Set(gapsOf).size === gapsOf.length)).toBe(true);
      },
    );
  });
}

function describeDiscrepancies(openFresh: OpenFresh): void {
  const EDGE = 'KAZ>PARTICIPATION>un/crc';
  const graph = groups()
    .node('Treaty', 'un/crc')
    .edge('KAZ', 'PARTICIPATION', 'un/crc')
    .node('Discrepancy', 'discrepancy/about-node', { disputes: [] })
    .node('Discrepancy', 'discrepancy/about-edge', { disputes: ['x>Y>z', EDGE] })
    .node('Discrepancy', 'discrepancy/about-both', { disputes: [EDGE, EDGE] })
    .node('Finding', 'finding/about-node')
    .edge('discrepancy/about-node', 'ABOUT', 'un/crc')
    .edge('discrepancy/about-both', 'ABOUT', 'un/crc')
    .edge('finding/about-node', 'ABOUT', 'un/crc')
    .build();

  describe('discrepancies', () => {
    const store = useLoadedStore(openFresh, graph);

    test('are those about each node or edge, each once, in the order asked', async () => {
      expect(
        await idsOf(store().candidates(DISCREPANCIES_OF_EACH, { ids: ['KAZ', EDGE, 'un/unknown', 'un/crc', EDGE] })),
      ).toEqual([
        [],
        ['discrepancy/about-both', 'discrepancy/about-edge'],
        [],
        ['discrepancy/about-both', 'discrepancy/about-node'],
        ['discrepancy/about-both', 'discrepancy/about-edge'],
      ]);
    });
  });
}

function describeImplementations(openFresh: OpenFresh): void {
  const graph = ['kaz/a-code', 'kaz/b-code', 'kgz/code'].reduce(
    (law, id) => instrument(law, 'Statute', id, []),
    instrument(groups(), 'Treaty', 'un/crc', []),
  );
  const NORM = 'un/crc/art-1-1#norm';
  const law: GraphRecords = graph
    .edge('kaz/a-code', 'LAW_OF', 'KAZ')
    .edge('kaz/b-code', 'LAW_OF', 'KAZ')
    .edge('kgz/code', 'LAW_OF', 'KGZ')
    .edge('kaz/a-code/art-1-1', 'IMPLEMENTS', NORM, {
      properties: { extent: 'PARTIAL', covers: ['a'] },
      citations: [{ document: 'doc/a', pinpoint: '1', checked: true }],
    })
    .edge('kaz/b-code/art-1', 'CONTRADICTS', NORM)
    .edge('kaz/b-code', 'IMPLEMENTS', NORM, { properties: { extent: 'FULL' } })
    .edge('kgz/code/art-1', 'IMPLEMENTS', NORM, { properties: { extent: 'FULL' } })
    .build();

  describe('contradicted', () => {
    const law = groups();
    instrument(law, 'Treaty', 'un/a', ['group/children']);
    instrument(law, 'Treaty', 'un/b', ['group/children']);
    const window = between('2000-01-01', '2010-01-01');
    for (const state of ['KAZ', 'KGZ']) {
      const id = `${state.toLowerCase()}/law`;
      law.node('Statute', id).edge(id, 'LAW_OF', state);
      law.node('Provision', `${id}/art-1`).edge(`${id}/art-1`, 'PART_OF', id);
    }
    law.edge('kaz/law/art-1', 'CONTRADICTS', 'un/a/art-1-1#norm', { window });
    law.edge('kaz/law/art-1', 'IMPLEMENTS', 'un/b/art-1-1#norm');
    law.edge('kgz/law/art-1', 'CONTRADICTS', 'un/b/art-1-1#norm');
    instrument(law, 'Treaty', 'un/c', ['group/children']);
    law.node('Mechanism', 'common').edge('common', 'SERVES', 'KAZ').edge('common', 'SERVES', 'KGZ');
    law.edge('common', 'CONTRADICTS', 'un/c/art-1-1#norm', { window: between('2020-01-01', '2021-01-01') });
    const store = useLoadedStore(openFresh, law.build());
    const [a, b, c] = ['un/a/art-1-1#norm', 'un/b/art-1-1#norm', 'un/c/art-1-1#norm'];

    test.each([
      ['KAZ', '2000-01-01', [a]],
      ['KAZ', '2009-12-31', [a]],
      ['KAZ', '1999-12-31', []],
      ['KAZ', '2010-01-01', []],
      ['KAZ', '2020-06-01', [c]],
      ['KGZ', '2005-01-01', [b]],
      ['KGZ', '2020-06-01', [b, c]],
      ['RUS', '2005-01-01', []],
    ])('by what is of %s on %s: %j', async (state, day, expected) => {
      expect([...(await store().candidates(CONTRADICTED, { state, day }))].sort()).toEqual(expected);
    });
  });

  describe('implementations', () => {
    const store = useLoadedStore(openFresh, law);

    test('are what the State’s own law does to each obligation, each edge once, in the order asked', async () => {
      const parameters = { obligations: ['un/unknown#norm', NORM, NORM], state: 'KAZ' };
      const found = await store().candidates(IMPLEMENTATIONS, parameters);
      const rows = ['kaz/a-code/art-1-1 IMPLEMENTS', 'kaz/b-code IMPLEMENTS', 'kaz/b-code/art-1 CONTRADICTS'];
      expect(found.map((each) => each.map(({ edge, provision }) => `${provision.id} ${edge.kind}`).sort())).toEqual([
        [],
        rows,
        rows,
      ]);
    });

    test('gives whole edges and provisions', async () => {
      const [found] = await store().candidates(IMPLEMENTATIONS, { obligations: [NORM], state: 'KGZ' });
      const edge = law.edges.find(({ from, kind }) => from === 'kgz/code/art-1' && kind === 'IMPLEMENTS');
      expect(found).toEqual([{ edge, provision: law.nodes.find(({ id }) => id === 'kgz/code/art-1') }]);
    });
  });
}

type Covering = AskedOf<typeof OBLIGATIONS_COVERING>;

/** The candidates in the order of their ids: the port promises none. */
async function covering(store: GraphStore, parameters: Partial<Covering>): Promise<readonly ObligationCandidate[]> {
  const asked = {
    groups: ['group/children'],
    states: ['KAZ'],
    national: true,
    during: null,
    topics: null,
    modalities: null,
    ...parameters,
  };
  const rows = await store.candidates(OBLIGATIONS_COVERING, asked);
  return [...rows].sort((one, other) => (one.obligation.id < other.obligation.id ? -1 : 1));
}

async function idsOf(lists: Promise<readonly (readonly NodeRecord[])[]>): Promise<string[][]> {
  return (await lists).map((list) => list.map(({ id }) => id).sort());
}

function sortedById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
}
