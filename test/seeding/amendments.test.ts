import 'reflect-metadata';
import type { EdgeRecord, NodeRecord } from '../../src/model/records';
import { timelineOf } from '../model/time/timeline';
import { linked } from './linked';

const CODE = `
- { document: doc/code-2016, name: The code as of 2016, form: LAW_TEXT, attestedOn: 2016-01-01 }
- { document: doc/code-2020, name: The code as of 2020, form: LAW_TEXT, attestedOn: 2020-01-01 }
- { document: doc/code-2023, name: The code as of 2023, form: LAW_TEXT, attestedOn: 2023-01-01 }
- { state: KAZ, name: Kazakhstan, cite: [doc/code-2016, whole] }
- { group: group/children, name: Children, basis: EDITORIAL }
- { group: group/pupils, name: Pupils, basis: EDITORIAL, broader: group/children }
- { topic: topic/work, name: Work, basis: EDITORIAL }
- { institution: kaz/inspectorate, name: The inspectorate, form: INSPECTORATE, cite: [doc/code-2016, art. 90], responsibleFor: [{ to: "kaz/code/art-8#minimum-age", role: ENFORCES, status: ASSIGNED }] }
- { statute: kaz/law-292, name: An amending law, form: LAW, adoptedOn: 2019-12-26, cite: [doc/code-2020, art. 8] }
- { statute: kaz/law-7, name: Another amending law, form: LAW, adoptedOn: 2021-06-01, cite: [doc/code-2023, art. 8] }
- { treaty: un/treaty, name: A treaty, cite: [doc/code-2016, whole], parts: [{ provision: /art-1, name: Age, cite: [doc/code-2016, 1], imposes: [{ obligation: "#age", name: Age, modality: DUTY, cite: [doc/code-2016, 1] }] }] }
`;

/** A code of 2016 whose minimum age was changed twice. */
const amended = (more = '', provision = '') => `${CODE}
- statute: kaz/code
  name: A code
  form: CODE
  adoptedOn: 2015-11-23
  inForceFrom: 2016-01-01
  cite: [doc/code-2016, whole]
  parts:
    - provision: /art-8
      name: Article 8
      cite: [doc/code-2016, art. 8]
      ${provision}
      imposes:
        - obligation: '#minimum-age'
          name: Minimum age
          summary: Sixteen.
          note: Read in the first edition.
          modality: PROHIBITION
          cite: [doc/code-2016, art. 8(1)]
          limits: [{ value: 16, unit: years, subject: age, kind: MINIMUM }]
          exceptions: [light work]
          borneBy: KAZ
          protects: group/children
          subjects: [topic/work]
          amended:
            - from: 2019-12-27
              by: kaz/law-292
              cite: [doc/code-2020, art. 8(1)]
              summary: Eighteen.
              limits: [{ value: 18, unit: years, subject: age, kind: MINIMUM }]
            - from: 2021-07-01
              by: kaz/law-7
              effect: Takes out light work.
              cite: [doc/code-2023, art. 8(1)]
              exceptions: []
              protects: group/pupils
${more}
`;

const FIRST = 'kaz/code/art-8#minimum-age';
const SECOND = `${FIRST}~2019-12-27`;
const THIRD = `${FIRST}~2021-07-01`;

function graphOf(yaml: string) {
  const { nodes, edges } = linked({ name: 'seeds.yaml', source: yaml });
  const find = <T extends { readonly id: string }>(records: readonly T[], id: string): T => {
    const found = records.find((record) => record.id === id);
    if (!found) throw new Error(`The graph holds no ${id}`);
    return found;
  };
  return {
    node: (id: string): NodeRecord => find(nodes, id),
    edge: (id: string): EdgeRecord => find(edges, id),
    edgesFrom: (id: string) =>
      edges.filter(({ from, kind }) => from === id && kind !== 'CITED_IN').map((edge) => edge.id),
  };
}

const daysOf = ({ window }: { readonly window: NodeRecord['window'] }, days: string) =>
  expect(timelineOf(window, days)).toBe(days);

describe('a norm that was amended twice', () => {
  const { node, edge, edgesFrom } = graphOf(amended());

  test.each([
    [FIRST, '2015-12-31 NO | 2016-01-01 YES | 2019-12-26 YES | 2019-12-27 NO'],
    [SECOND, '2019-12-26 NO | 2019-12-27 YES | 2021-06-30 YES | 2021-07-01 NO'],
    [THIRD, '2021-06-30 NO | 2021-07-01 YES | 2030-01-01 YES'],
  ])('%s holds between the changes', (id, days) => {
    daysOf(node(id), days);
    daysOf(edge(`kaz/code/art-8>IMPOSES>${id}`), days);
    daysOf(edge(`kaz/inspectorate>RESPONSIBLE_FOR:enforces:assigned>${id}`), days);
  });

  test('each version says what the one before said, as far as the amendment doesn’t say otherwise', () => {
    expect(node(FIRST).properties).toMatchObject({
      summary: 'Sixteen.',
      limits: [{ value: 16, unit: 'years', subject: 'age', kind: 'MINIMUM' }],
      validTo: '2019-12-27',
      note: 'Read in the first edition.',
    });
    expect(node(SECOND).properties).toEqual({
      name: 'Minimum age',
      summary: 'Eighteen.',
      modality: 'PROHIBITION',
      stateBears: false,
      basis: 'SOURCE',
      limits: [{ value: 18, unit: 'years', subject: 'age', kind: 'MINIMUM' }],
      exceptions: ['light work'],
      validFrom: '2019-12-27',
      validTo: '2021-07-01',
      attestedOn: '2020-01-01',
      lastAttestedOn: '2020-01-01',
    });
    expect(node(THIRD).properties).toMatchObject({
      summary: 'Eighteen.',
      limits: [{ value: 18, unit: 'years', subject: 'age', kind: 'MINIMUM' }],
      exceptions: [],
    });
    expect(node(THIRD).properties['validTo']).toBeUndefined();
  });

  test('and has its relations, those given anew in their place', () => {
    expect(edgesFrom(SECOND).sort()).toEqual([
      `${SECOND}>ABOUT>topic/work`,
      `${SECOND}>BORNE_BY>KAZ`,
      `${SECOND}>PROTECTS>group/children`,
      `${SECOND}>REPLACES>${FIRST}`,
    ]);
    expect(edgesFrom(THIRD)).toContain(`${THIRD}>PROTECTS>group/pupils`);
    expect(edgesFrom(THIRD)).not.toContain(`${THIRD}>PROTECTS>group/children`);
  });

  test('what it keeps is cited as the new text is', () => {
    const documents = (id: string) => edge(id).citations.map(({ document, pinpoint }) => [document, pinpoint]);
    expect(documents(`${SECOND}>PROTECTS>group/children`)).toEqual([['doc/code-2020', 'art. 8(1)']]);
    expect(documents(`${SECOND}>REPLACES>${FIRST}`)).toEqual([['doc/code-2020', 'art. 8(1)']]);
    expect(documents(`kaz/inspectorate>RESPONSIBLE_FOR:enforces:assigned>${SECOND}`)).toEqual([
      ['doc/code-2016', 'art. 90'],
    ]);
  });

  test('the amending law is named', () => {
    expect(edge(`${SECOND}>REPLACES>${FIRST}`).properties).toMatchObject({ date: '2019-12-27', by: 'kaz/law-292' });
    expect(edge('kaz/law-292>AMENDS:2019-12-27>kaz/code/art-8').properties).toMatchObject({
      date: '2019-12-27',
      effect: 'Changes “Minimum age”.',
    });
    expect(edge('kaz/law-7>AMENDS:2021-07-01>kaz/code/art-8').properties).toMatchObject({
      effect: 'Takes out light work.',
    });
  });
});

test('a norm that is struck out ends with its last version, and the law is named', () => {
  const { node, edge } = graphOf(
    amended('          ended: { on: 2023-05-01, by: kaz/law-7, cite: [doc/code-2023, art. 8] }'),
  );
  daysOf(node(THIRD), '2021-07-01 YES | 2023-04-30 YES | 2023-05-01 NO');
  expect(edge(`kaz/law-7>REPEALS>${THIRD}`).properties).toMatchObject({ date: '2023-05-01' });
  expect(edge('kaz/law-7>AMENDS:2023-05-01>kaz/code/art-8').properties).toMatchObject({
    effect: 'Strikes out “Minimum age”.',
  });
});

test('a change of which the month alone is known', () => {
  const { node } = graphOf(amended().replace('from: 2019-12-27', 'from: 2019-12'));
  daysOf(node(FIRST), '2019-11-30 YES | 2019-12-01 UNKNOWN | 2019-12-31 NO');
  daysOf(node(`${FIRST}~2019-12`), '2019-11-30 NO | 2019-12-01 UNKNOWN | 2019-12-31 YES');
});

test('a version may end before the next begins, if a note says why', () => {
  const { node } = graphOf(
    amended()
      .replace('from: 2021-07-01', 'from: 2021-07-01\n              note: Suspended for six months.')
      .replace('summary: Eighteen.', 'summary: Eighteen.\n              validTo: 2021-01-01'),
  );
  daysOf(node(SECOND), '2020-12-31 YES | 2021-01-01 NO');
  daysOf(node(THIRD), '2021-06-30 NO | 2021-07-01 YES');
});

test('a law that changes two norms of one provision on one day amends it once', () => {
  const other = `        - obligation: '#night'
          name: Night
          modality: PROHIBITION
          cite: [doc/code-2016, art. 8(2)]
          borneBy: KAZ
          protects: group/children
          amended: [{ from: 2019-12-27, by: kaz/law-292, cite: [doc/code-2020, art. 8(2)], summary: None. }]`;
  const { edge } = graphOf(amended(other));
  const amends = edge('kaz/law-292>AMENDS:2019-12-27>kaz/code/art-8');
  expect(amends.properties['effect']).toBe('Changes “Minimum age”. Changes “Night”.');
  expect(amends.citations.map(({ pinpoint }) => pinpoint)).toEqual(['art. 8(1)', 'art. 8(2)']);
});

test('what carries a norm out may go further before and after an amendment', () => {
  const implement = `implements:
        - { to: "un/treaty/art-1#age", extent: PARTIAL, validTo: 2019-12-27 }
        - { to: "un/treaty/art-1#age", extent: FULL, validFrom: 2019-12-27 }`;
  const { edge } = graphOf(amended('', implement));
  daysOf(
    edge('kaz/code/art-8>IMPLEMENTS>un/treaty/art-1#age'),
    '2015-12-31 NO | 2016-01-01 YES | 2019-12-26 YES | 2019-12-27 NO',
  );
  daysOf(edge('kaz/code/art-8>IMPLEMENTS:2019-12-27>un/treaty/art-1#age'), '2019-12-26 NO | 2019-12-27 YES');
});
