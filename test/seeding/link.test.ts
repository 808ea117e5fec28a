import 'reflect-metadata';
import type { EdgeRecord, NodeRecord } from '../../src/model/records';
import { timelineOf } from '../model/time/timeline';
import { linked } from './linked';

const DOCUMENTS = `
- { document: doc/report-2012, name: The mission report, form: REPORT, attestedOn: 2012-10-01 }
- { document: doc/report-2005, name: An older report, form: REPORT, attestedOn: 2005-03-01 }
- { document: doc/table-2013, name: The status table, form: STATUS_TABLE, attestedOn: 2013-07 }
- { document: doc/text, name: The text itself, form: LAW_TEXT }
- { group: group/children, name: Children, basis: EDITORIAL }
- { state: KAZ, name: Kazakhstan, cite: [doc/text, whole] }
`;

const TREATY = `
- treaty: un/treaty
  name: A treaty
  cite: [doc/text, whole]
  parts:
    - provision: /art-1
      name: Schooling
      cite: [doc/text, art. 1]
      imposes:
        - { obligation: "#schooling", name: Schooling, modality: DUTY, cite: [doc/text, art. 1], protects: group/children }
`;

interface Linked {
  readonly node: (id: string) => NodeRecord;
  readonly edge: (id: string) => EdgeRecord;
  readonly edgeIds: readonly string[];
}

/** The graph of these seeds, with a few documents, a group and a State. */
function graphOf(yaml: string): Linked {
  const { nodes, edges } = linked({ name: 'documents.yaml', source: DOCUMENTS }, { name: 'seeds.yaml', source: yaml });
  const find = <T extends { readonly id: string }>(records: readonly T[], id: string): T => {
    const found = records.find((record) => record.id === id);
    if (!found) throw new Error(`The graph holds no ${id}, but ${records.map((record) => record.id).join(', ')}`);
    return found;
  };
  return { node: (id) => find(nodes, id), edge: (id) => find(edges, id), edgeIds: edges.map(({ id }) => id) };
}

function expectNode(yaml: string, id: string, days: string): void {
  expect(timelineOf(graphOf(yaml).node(id).window, days)).toBe(days);
}

function expectEdge(yaml: string, id: string, days: string): void {
  expect(timelineOf(graphOf(yaml).edge(id).window, days)).toBe(days);
}

/** A statute with one article that carries out the treaty's obligation. */
const lawWith = (dates: string, articleDates = '') => `${TREATY}
- statute: kaz/law
  name: A law
  form: LAW
  cite: [doc/text, whole]
  lawOf: KAZ
  ${dates}
  parts:
    - provision: /art-1
      name: Schools
      cite: [doc/text, art. 1]
      subjects: group/children
      ${articleDates}
      implements: [{ to: "un/treaty/art-1#schooling", extent: FULL }]
      imposes:
        - { obligation: "#open-schools", name: Open schools, modality: DUTY, cite: [doc/text, art. 1], borneBy: KAZ }
`;

describe('what ends with what', () => {
  const ENDED = lawWith('validFrom: 2000-01-01\n  validTo: 2010-01-01');
  const days = '1999-12-31 NO | 2000-01-01 YES | 2009-12-31 YES | 2010-01-01 NO';

  test.each(['kaz/law', 'kaz/law/art-1', 'kaz/law/art-1#open-schools'])('%s ends with the law', (id) => {
    expectNode(ENDED, id, days);
  });

  test.each([
    'kaz/law/art-1>IMPLEMENTS>un/treaty/art-1#schooling',
    'kaz/law/art-1>IMPOSES>kaz/law/art-1#open-schools',
    'kaz/law/art-1#open-schools>BORNE_BY>KAZ',
  ])('the edge %s, which states how things stand, holds only while both its ends do', (id) => {
    expectEdge(ENDED, id, days);
  });

  test('an article carries an obligation out while it holds a norm, however long the article itself stands', () => {
    const since = (norm: string) => lawWith('validFrom: 2000-01-01').replace('borneBy: KAZ', `borneBy: KAZ, ${norm}`);
    const edge = 'kaz/law/art-1>IMPLEMENTS>un/treaty/art-1#schooling';
    expectEdge(since('validFrom: 2005-01-01'), edge, '2000-01-01 NO | 2004-12-31 NO | 2005-01-01 YES');
    expectEdge(since('begunBy: 2005-01-01'), edge, '1999-12-31 NO | 2000-01-01 UNKNOWN | 2005-01-01 YES');
    expectEdge(since('validTo: 2005-01-01'), edge, '2000-01-01 YES | 2004-12-31 YES | 2005-01-01 NO');
    expectNode(since('begunBy: 2005-01-01'), 'kaz/law/art-1', '2000-01-01 YES');
  });

  test('of several norms of an article one is enough', () => {
    const second =
      '- { obligation: "#free", name: Free, modality: DUTY, cite: [doc/text, art. 1], borneBy: KAZ, validFrom: 2005-01-01 }';
    const yaml = `${lawWith('validFrom: 2000-01-01').replace('borneBy: KAZ', 'borneBy: KAZ, validTo: 2005-01-01').trimEnd()}
        ${second}
`;
    expectEdge(
      yaml,
      'kaz/law/art-1>IMPLEMENTS>un/treaty/art-1#schooling',
      '2000-01-01 YES | 2005-01-01 YES | 2020-01-01 YES',
    );
  });

  test.each(['kaz/law/art-1>PART_OF>kaz/law', 'kaz/law>LAW_OF>KAZ', 'kaz/law/art-1>ABOUT>group/children'])(
    'the edge %s, which describes what a thing is, does not lapse',
    (id) => {
      expectEdge(ENDED, id, '1950-01-01 YES | 2009-12-31 YES | 2010-01-01 YES');
    },
  );

  test('what states an end of its own may outlast what it is a part of, but not precede it', () => {
    const granted = 'validTo: 2012-01-01\n      note: Permits that were granted go on for two years.';
    const yaml = lawWith('validFrom: 2000-01-01\n  validTo: 2010-01-01', granted);
    expectNode(
      yaml,
      'kaz/law/art-1',
      '1999-12-31 NO | 2000-01-01 YES | 2010-01-01 YES | 2011-12-31 YES | 2012-01-01 NO',
    );
  });

  test('an article may be younger than its law, and older than its end', () => {
    const yaml = lawWith('validFrom: 2000-01-01', 'validFrom: 2005-01-01\n      validTo: 2008-01-01');
    expectNode(yaml, 'kaz/law/art-1', '2004-12-31 NO | 2005-01-01 YES | 2007-12-31 YES | 2008-01-01 NO');
    expectNode(yaml, 'kaz/law', '2008-01-01 YES');
  });

  test('a paragraph ends with the article that it is a part of', () => {
    const yaml = `
- statute: kaz/law
  name: A law
  form: LAW
  validFrom: 2000-01-01
  cite: [doc/text, whole]
  parts:
    - provision: /art-1
      name: Article
      validTo: 2010-01-01
      cite: [doc/text, art. 1]
      parts: [{ provision: kaz/law/art-1-2, name: Paragraph, cite: [doc/text, art. 1(2)] }]
`;
    expectNode(yaml, 'kaz/law/art-1-2', '1999-12-31 NO | 2009-12-31 YES | 2010-01-01 NO');
  });

  test('an act of participation does not end with the instrument', () => {
    const yaml = `
- { treaty: un/old, name: An old treaty, validFrom: 1990-01-01, validTo: 2000-01-01, cite: [doc/text, whole] }
- { state: KGZ, name: Kyrgyzstan, cite: [doc/text, whole], participatesIn: [{ to: un/old, action: RATIFICATION, date: 1995-05-05 }] }
`;
    expectEdge(
      yaml,
      'KGZ>PARTICIPATION:ratification:1995-05-05>un/old',
      '1995-05-04 NO | 1995-05-05 YES | 2012-10-01 YES',
    );
  });
});

describe('a norm that was replaced', () => {
  const replacing = (edge: string, newer: string, older = 'validFrom: 2000-01-01') => `
- { regulation: kaz/older, name: The older order, form: ORDER, cite: [doc/text, whole], ${older}, parts: [{ provision: /rule, name: Its rule, cite: [doc/text, 1] }] }
- { regulation: kaz/newer, name: The newer order or its draft, form: ORDER, cite: [doc/text, whole], ${newer}${edge} }
`;

  test.each([
    [
      'on the day that the edge gives',
      ', replaces: [{ to: kaz/older, date: 2010-06-01 }]',
      'validFrom: 2010-01-01',
      '2010-05-31 YES | 2010-06-01 NO',
    ],
    ['when the newer one begins', ', replaces: kaz/older', 'validFrom: 2010-01-01', '2009-12-31 YES | 2010-01-01 NO'],
    [
      'some day of the year that the edge gives',
      ', replaces: [{ to: kaz/older, date: 2010 }]',
      'validFrom: 2010',
      '2009-12-31 YES | 2010-01-01 UNKNOWN | 2010-12-30 UNKNOWN | 2010-12-31 NO',
    ],
    [
      'when it is repealed',
      ', repeals: [{ to: kaz/older, date: 2010-06-01 }]',
      'validFrom: 2010-01-01',
      '2010-05-31 YES | 2010-06-01 NO',
    ],
    [
      'not when it is only supplemented',
      ', supplements: kaz/older',
      'validFrom: 2010-01-01',
      '2009-12-31 YES | 2010-01-01 YES | 2020-01-01 YES',
    ],
    [
      'not when it is amended',
      ', amends: [{ to: kaz/older, date: 2010-06-01, effect: Other hours. }]',
      'validFrom: 2010-01-01',
      '2010-06-01 YES | 2020-01-01 YES',
    ],
    [
      'not when it is revised',
      ', revises: [{ to: kaz/older, date: 2010-06-01 }]',
      'validFrom: 2010-01-01',
      '2010-06-01 YES | 2020-01-01 YES',
    ],
    ['never by a draft', ', replaces: kaz/older', 'stage: DRAFT', '2010-01-01 YES | 2020-01-01 YES | 2500-01-01 YES'],
  ])('ends %s, its provisions with it', (_, edge, newer, days) => {
    expectNode(replacing(edge, newer), 'kaz/older', days);
    expectNode(replacing(edge, newer), 'kaz/older/rule', days);
  });

  test('ends no later than its own stated end', () => {
    const yaml = replacing(
      ', replaces: kaz/older',
      'validFrom: 2010-01-01',
      'validFrom: 2000-01-01, validTo: 2008-01-01',
    );
    expectNode(yaml, 'kaz/older', '2007-12-31 YES | 2008-01-01 NO | 2010-01-01 NO');
  });

  test('was still in force on the day on which it is attested, where no date of the replacement is known', () => {
    const yaml = `
- { regulation: kaz/older, name: The older order, form: ORDER, cite: [doc/report-2012, 97] }
- { regulation: kaz/newer, name: The newer order, form: ORDER, cite: [doc/table-2013, 1], replaces: kaz/older }
`;
    expectNode(yaml, 'kaz/older', '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN | 2013-07-31 NO');
  });

  test('the edge that says so holds although the older one is over', () => {
    expectEdge(
      replacing(', replaces: kaz/older', 'validFrom: 2010-01-01'),
      'kaz/newer>REPLACES>kaz/older',
      '2010-01-01 YES | 2020-01-01 YES',
    );
  });
});

describe('Order 468, followed by Order 398 of which no date is known', () => {
  const orders = (newer = 'attestedOn: 2013') => `${TREATY}
- regulation: kaz/order-468
  name: Order 468
  form: ORDER
  cite: [doc/report-2012, 97]
  parts:
    - { provision: /ban, name: The ban, cite: [doc/report-2012, 97], contradicts: "un/treaty/art-1#schooling" }
- regulation: kaz/order-398
  name: Order 398
  form: ORDER
  ${newer}
  cite: [doc/report-2012, 97]
  follows: kaz/order-468
`;

  test.each(['kaz/order-468', 'kaz/order-468/ban'])(
    '%s is attested as in force on 1 October 2012, and unknown from the day after',
    (id) => {
      expectNode(orders(), id, '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN | 2020-01-01 UNKNOWN');
    },
  );

  test('it contradicts the obligation for as long', () => {
    expectEdge(
      orders(),
      'kaz/order-468/ban>CONTRADICTS>un/treaty/art-1#schooling',
      '2012-10-01 YES | 2012-10-02 UNKNOWN | 2020-01-01 UNKNOWN',
    );
  });

  test('the newer one is attested as of the report itself, of 2013: unknown before', () => {
    expectNode(orders(), 'kaz/order-398', '2012-10-01 UNKNOWN | 2013-12-30 UNKNOWN | 2013-12-31 YES | 2020-01-01 YES');
  });

  test.each([
    [
      'the day of its start',
      'validFrom: 2013-03-01',
      '2012-10-02 YES | 2013-02-28 YES | 2013-03-01 UNKNOWN | 2020-01-01 UNKNOWN',
    ],
    [
      'the first day of the year of its start',
      'validFrom: 2013',
      '2012-12-31 YES | 2013-01-01 UNKNOWN | 2020-01-01 UNKNOWN',
    ],
    ['the day of its adoption', 'adoptedOn: 2013-03-01', '2013-02-28 YES | 2013-03-01 UNKNOWN'],
    [
      'the day after the older one was attested, where the newer one began before',
      'validFrom: 2010-01-01',
      '2012-10-01 YES | 2012-10-02 UNKNOWN',
    ],
    [
      'no day, where the newer one is a draft',
      'stage: DRAFT\n  summary: Still a draft',
      '2012-10-02 YES | 2020-01-01 YES',
    ],
  ])('the older one turns unknown from %s', (_, newer, days) => {
    expectNode(orders(newer), 'kaz/order-468', days);
  });
});

describe('a node of which no source says when it began', () => {
  const body = (own: string, task: string) => `
- institution: kaz/ministry
  name: Ministry
  form: MINISTRY
  cite: [doc/report-2012, 1]
  ${own}
  responsibleFor:
    - { to: kaz/plan, role: IMPLEMENTS, status: ASSIGNED${task} }
- { policy: kaz/plan, name: A plan, form: PLAN, validFrom: 2009, lastDay: 2011, cite: [doc/report-2012, 1] }
`;
  const TASK = 'kaz/ministry>RESPONSIBLE_FOR:implements:assigned>kaz/plan';

  test('was there by the date from which a later source says what it did', () => {
    const yaml = body('', ', validFrom: 2009, lastDay: 2011');
    expectNode(yaml, 'kaz/ministry', '2008-12-31 UNKNOWN | 2009-12-30 UNKNOWN | 2009-12-31 YES | 2020-01-01 YES');
    expectEdge(yaml, TASK, '2008-12-31 NO | 2009-12-30 UNKNOWN | 2009-12-31 YES | 2010-06-01 YES | 2012-01-01 NO');
  });

  test('is known from its own source on where that gives no date', () => {
    const yaml = body('', '');
    expectNode(yaml, 'kaz/ministry', '2009-12-31 UNKNOWN | 2012-10-01 YES');
    expectEdge(yaml, TASK, '2010-06-01 UNKNOWN | 2012-01-01 NO');
  });

  test('keeps the date that a source states of it', () => {
    const yaml = body('validFrom: 2010-03-01', ', validFrom: 2009');
    expectNode(yaml, 'kaz/ministry', '2010-02-28 NO | 2010-03-01 YES');
  });
});

describe('how far an instrument has come', () => {
  const law = (dates: string, cite = '[doc/report-2012, 1]') =>
    `- { statute: kaz/law, name: A law or its draft, form: LAW, ${dates}, cite: ${cite}, parts: [{ provision: /art-1, name: Article, cite: ${cite} }] }`;

  test.each(['kaz/law', 'kaz/law/art-1'])('what may have been adopted or not is never surely in force: %s', (id) => {
    expectNode(law('stage: UNKNOWN'), id, '2010-01-01 UNKNOWN | 2012-10-01 UNKNOWN | 2020-01-01 UNKNOWN');
    const planned = law('stage: UNKNOWN, validFrom: 2014, lastDay: 2016');
    expectNode(planned, id, '2013-12-31 NO | 2014-01-01 UNKNOWN | 2016-06-30 UNKNOWN | 2017-01-01 NO');
  });

  test('what a source calls new since an earlier visit began after it', () => {
    const days = '2010-06-01 NO | 2010-06-02 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 YES';
    expectNode(law('begunAfter: 2010-06-01'), 'kaz/law/art-1', days);
  });

  test.each(['kaz/law', 'kaz/law/art-1'])('a draft is never in force: %s', (id) => {
    expectNode(law('stage: DRAFT, adoptedOn: 2010-01-01'), id, '2010-01-01 NO | 2012-10-01 NO | 2020-01-01 NO');
  });

  test.each([
    ['kaz/ministry>RESPONSIBLE_FOR:issues:assigned>kaz/law', '2012-09-30 UNKNOWN | 2012-10-01 YES | 2020-01-01 YES'],
    [
      'kaz/ministry>RESPONSIBLE_FOR:implements:proposed>kaz/law/art-1',
      '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN',
    ],
    ['kaz/law>LAW_OF>KAZ', '1950-01-01 YES | 2012-10-01 YES | 2020-01-01 YES'],
  ])('who brought a draft in, who is proposed for it, and whose it is, holds all the same: %s', (id, days) => {
    const body = `
- institution: kaz/ministry
  name: Ministry
  form: MINISTRY
  cite: [doc/report-2012, 1]
  responsibleFor:
    - { to: kaz/law, role: ISSUES, status: ASSIGNED }
    - { to: kaz/law/art-1, role: IMPLEMENTS, status: PROPOSED }
`;
    expectEdge(`${law('stage: DRAFT, lawOf: KAZ')}${body}`, id, days);
  });

  test.each([
    [
      'adopted, and attested later: not before its adoption, surely once attested',
      law('adoptedOn: 1997-07-16'),
      '1997-07-15 NO | 1997-07-16 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 YES',
    ],
    [
      'adopted in a year, and attested later',
      law('adoptedOn: 1997'),
      '1996-12-31 NO | 1997-01-01 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 YES',
    ],
    [
      'adopted, and attested by no date',
      law('adoptedOn: 1997-07-16', '[doc/text, 1]'),
      '1997-07-15 NO | 1997-07-16 UNKNOWN | 2020-01-01 UNKNOWN',
    ],
    [
      'adopted, and attested by its own text and later by a report: surely only from the report on',
      law('adoptedOn: 1997-07-16', '[[doc/text, 1], [doc/report-2012, 1]]'),
      '1997-07-15 NO | 1997-07-16 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 YES',
    ],
    [
      'adopted in a year, and attested by its own text and a report: unknown within the year',
      law('adoptedOn: 1997', '[[doc/text, 1], [doc/report-2012, 1]]'),
      '1996-12-31 NO | 1997-01-01 UNKNOWN | 2012-10-01 YES',
    ],
    [
      'adopted after a document spoke of it: that says nothing of when it began',
      law('adoptedOn: 2013-05-01'),
      '2013-04-30 NO | 2013-05-01 UNKNOWN | 2020-01-01 UNKNOWN',
    ],
    [
      'adopted on one day, in force from another',
      law('adoptedOn: 1997-07-16, inForceFrom: 1998-01-01'),
      '1997-07-16 NO | 1997-12-31 NO | 1998-01-01 YES',
    ],
    [
      'in force from some day of the year in which it was adopted: not before the adoption',
      law('adoptedOn: 1997-07-16, inForceFrom: 1997'),
      '1997-07-15 NO | 1997-07-16 UNKNOWN | 1997-12-30 UNKNOWN | 1997-12-31 YES',
    ],
    [
      'valid from a day, whatever its general entry into force',
      law('validFrom: 1999-01-01, inForceFrom: 1998-01-01'),
      '1998-12-31 NO | 1999-01-01 YES',
    ],
    [
      'repealed by the time that a source speaks of',
      law('stage: REPEALED, validFrom: 2000-01-01'),
      '1999-12-31 NO | 2000-01-01 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 NO',
    ],
    [
      'repealed, when is not known',
      law('stage: REPEALED, validFrom: 2000-01-01', '[doc/text, 1]'),
      '1999-12-31 NO | 2000-01-01 UNKNOWN | 2020-01-01 UNKNOWN',
    ],
  ])('%s', (_, yaml, days) => {
    expectNode(yaml, 'kaz/law', days);
  });

  test('a policy and a soft text take effect when they are adopted', () => {
    const yaml = `
- { policy: kaz/plan, name: A plan, form: PLAN, adoptedOn: 2010-05-05, cite: [doc/report-2012, 1] }
- { softLaw: un/principles, name: Principles, form: PRINCIPLES, adoptedOn: 2011, cite: [doc/report-2012, 1] }
`;
    expectNode(yaml, 'kaz/plan', '2010-05-04 NO | 2010-05-05 YES | 2012-10-01 YES');
    expectNode(yaml, 'un/principles', '2010-12-31 NO | 2011-01-01 UNKNOWN | 2011-12-31 YES');
  });
});

describe('as of when a source speaks', () => {
  const finding = (rest: string) => `- { finding: finding/a, name: A finding, assertion: FOUND, ${rest} }`;

  test.each([
    ['the date of the document cited', 'cite: [doc/report-2012, 97]', '2012-10-01'],
    ['the latest of several', 'cite: [[doc/report-2012, 97], [doc/report-2005, 1]]', '2012-10-01'],
    ['the date that the paragraph itself gives', 'cite: [doc/report-2012, 97], attestedOn: 2013', '2013'],
    ['partial, as the document gives it', 'cite: [doc/table-2013, 1]', '2013-07'],
    ['no date, where the document has none', 'cite: [doc/text, 1]', undefined],
    ['the one date, where another document has none', 'cite: [[doc/text, 1], [doc/report-2012, 97]]', '2012-10-01'],
  ])('%s', (_, rest, attestedOn) => {
    expect(graphOf(finding(rest)).node('finding/a').properties['attestedOn']).toBe(attestedOn);
  });

  test('a finding is known for the day attested only', () => {
    expectNode(
      finding('cite: [doc/report-2012, 97]'),
      'finding/a',
      '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN',
    );
    expectNode(
      finding('cite: [doc/report-2012, 97], attestedOn: 2013-02-03'),
      'finding/a',
      '2012-10-01 UNKNOWN | 2013-02-03 YES | 2013-02-04 UNKNOWN',
    );
  });

  test('an edge speaks as of its own citation’s date', () => {
    const yaml = `
- { institution: kaz/ministry, name: A ministry, form: MINISTRY, cite: [doc/report-2012, 2], responsibleFor: [{ to: group/children, role: MONITORS, status: ASSIGNED, cite: [doc/report-2005, 3] }] }
`;
    const id = 'kaz/ministry>RESPONSIBLE_FOR:monitors:assigned>group/children';
    expect(graphOf(yaml).edge(id).properties['attestedOn']).toBe('2005-03-01');
  });

  test.each([
    ['ASSIGNED', '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 YES'],
    ['DISCLAIMED', '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN'],
    ['PROPOSED', '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN'],
    ['ABSENT', '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN'],
  ])('a task that is %s', (status, days) => {
    const yaml = `
- { institution: kaz/ministry, name: A ministry, form: MINISTRY, cite: [doc/text, 2], responsibleFor: [{ to: group/children, role: MONITORS, status: ${status}, cite: [doc/report-2012, 3] }] }
`;
    expectEdge(yaml, `kaz/ministry>RESPONSIBLE_FOR:monitors:${status.toLowerCase()}>group/children`, days);
  });

  test('that a State is not a party reaches back before the day attested, and goes on after it', () => {
    const yaml = `${TREATY}
- { state: KGZ, name: Kyrgyzstan, cite: [doc/text, 1], participatesIn: [{ to: un/treaty, action: NOT_PARTY, cite: [doc/report-2012, 3] }] }
`;
    expectEdge(
      yaml,
      'KGZ>PARTICIPATION:not_party>un/treaty',
      '2000-01-01 YES | 2012-09-30 YES | 2012-10-01 YES | 2020-01-01 YES',
    );
  });

  test.each([
    ['on a day', 'date: 1994-08-12', 'ratification:1994-08-12', '1994-08-11 NO | 1994-08-12 YES | 2020-01-01 YES'],
    ['in a year', 'date: 1994', 'ratification:1994', '1993-12-31 NO | 1994-01-01 UNKNOWN | 1994-12-31 YES'],
    [
      'on a day that nothing gives, attested',
      'cite: [doc/report-2012, 3]',
      'ratification',
      '2012-09-30 UNKNOWN | 2012-10-01 YES',
    ],
    ['on a day that nothing gives, attested by no date', '', 'ratification', '1990-01-01 UNKNOWN | 2020-01-01 UNKNOWN'],
  ])('an act done %s', (_, dates, key, days) => {
    const yaml = `${TREATY}
- { state: KGZ, name: Kyrgyzstan, cite: [doc/text, 1], participatesIn: [{ to: un/treaty, action: RATIFICATION, ${dates} }] }
`;
    expectEdge(yaml, `KGZ>PARTICIPATION:${key}>un/treaty`, days);
  });
});

describe('what an edge rests on', () => {
  const statement = (rest: string) => `${TREATY}
- { provision: un/treaty/art-2, name: Another article, partOf: un/treaty, cite: [doc/report-2012, 5], ${rest} }`;
  const implementation = 'un/treaty/art-2>IMPLEMENTS>un/treaty/art-1#schooling';
  const to = '"un/treaty/art-1#schooling", extent: FULL';
  const citationsOf = (yaml: string, id: string) =>
    graphOf(yaml)
      .edge(id)
      .citations.map(({ document, pinpoint, checked }) => [document, pinpoint, checked]);

  test('on the citations of the node that it is written under', () => {
    expect(citationsOf(statement(`implements: [{ to: ${to} }]`), implementation)).toEqual([
      ['doc/report-2012', '5', true],
    ]);
    expect(citationsOf(statement('subjects: group/children'), 'un/treaty/art-2>ABOUT>group/children')).toEqual([
      ['doc/report-2012', '5', true],
    ]);
  });

  test('on its own, where it has any', () => {
    const yaml = statement(
      `implements: [{ to: ${to}, cite: [[doc/report-2005, 1.10], [doc/text, art. 1, unchecked]] }]`,
    );
    expect(citationsOf(yaml, implementation)).toEqual([
      ['doc/report-2005', '1.10', true],
      ['doc/text', 'art. 1', false],
    ]);
  });

  test('on those of a node that is written out in place', () => {
    expect(citationsOf(TREATY, 'un/treaty/art-1>PART_OF>un/treaty')).toEqual([['doc/text', 'art. 1', true]]);
  });

  test.each([
    ['SOURCE, where nothing is said', `implements: [{ to: ${to} }]`, 'SOURCE'],
    ['its own basis', `implements: [{ to: ${to}, basis: COMPARISON }]`, 'COMPARISON'],
    ['the basis of its node', `basis: INFERRED, implements: [{ to: ${to} }]`, 'INFERRED'],
    ['the basis of its node, written below it', `implements: [{ to: ${to} }], basis: INFERRED`, 'INFERRED'],
    ['its own, whatever that of its node', `basis: INFERRED, implements: [{ to: ${to}, basis: SOURCE }]`, 'SOURCE'],
  ])('has %s', (_, rest, basis) => {
    expect(graphOf(statement(rest)).edge(implementation).properties['basis']).toBe(basis);
  });

  test('each citation of a node is an edge of its own to the document', () => {
    const cited = statement('').replace(
      '[doc/report-2012, 5]',
      '[[doc/report-2012, 5], [doc/text, art. 2, unchecked]]',
    );
    const { edgeIds, edge } = graphOf(cited);
    expect(edgeIds.filter((id) => id.startsWith('un/treaty/art-2>CITED_IN'))).toEqual([
      'un/treaty/art-2>CITED_IN:5>doc/report-2012',
      'un/treaty/art-2>CITED_IN:art.-2>doc/text',
    ]);
    expect(edge('un/treaty/art-2>CITED_IN:art.-2>doc/text').properties).toMatchObject({
      pinpoint: 'art. 2',
      checked: false,
    });
  });
});

describe('ids and directions', () => {
  test.each([
    ['"/" continues the id of the instrument', 'un/treaty/art-1'],
    ['"#" continues the id of the provision', 'un/treaty/art-1#schooling'],
  ])('%s', (_, id) => {
    expect(graphOf(TREATY).node(id).id).toBe(id);
  });

  test('below an obligation, "#" continues the provision’s id', () => {
    const yaml = TREATY.replace('protects: group/children', 'protects: group/children, subjects: ["#schooling"]');
    expect(graphOf(yaml).edgeIds).toContain('un/treaty/art-1#schooling>ABOUT>un/treaty/art-1#schooling');
  });

  test.each([
    ['from its start', 'broader: group/persons', ''],
    ['from its end', '', 'narrower: group/pupils'],
  ])('an edge written %s runs the same way', (_, pupils, persons) => {
    const yaml = `
- { group: group/pupils, name: Pupils, basis: EDITORIAL, ${pupils} }
- { group: group/persons, name: Persons, basis: EDITORIAL, ${persons} }
`;
    expect(graphOf(yaml).edgeIds.filter((id) => id.includes('BROADER'))).toEqual([
      'group/pupils>BROADER>group/persons',
    ]);
  });

  test('a node written out under a reversed relation stands at the start of the edge', () => {
    const edge = graphOf(TREATY).edge('un/treaty/art-1>PART_OF>un/treaty');
    expect([edge.from, edge.to]).toEqual(['un/treaty/art-1', 'un/treaty']);
  });

  test('an edge mapping read back names its other end by "from"', () => {
    const yaml = `${TREATY}
- { provision: un/treaty/art-2, name: Another, cite: [doc/text, 2], partOf: un/treaty }
- { provision: un/treaty/art-3, name: A third, cite: [doc/text, 3], partOf: un/treaty, referredToBy: [{ from: un/treaty/art-2, note: as amended }] }
`;
    expect(graphOf(yaml).edge('un/treaty/art-2>REFERS_TO>un/treaty/art-3').properties['note']).toBe('as amended');
  });

  test('two acts of one State about one instrument are two edges', () => {
    const yaml = `${TREATY}
- state: KGZ
  name: Kyrgyzstan
  cite: [doc/text, 1]
  participatesIn:
    - { to: un/treaty, action: SIGNATURE, date: 1994-02-16 }
    - { to: un/treaty, action: RATIFICATION, date: 1994-08-12 }
`;
    expect(graphOf(yaml).edgeIds.filter((id) => id.startsWith('KGZ>PARTICIPATION'))).toEqual([
      'KGZ>PARTICIPATION:signature:1994-02-16>un/treaty',
      'KGZ>PARTICIPATION:ratification:1994-08-12>un/treaty',
    ]);
  });

  test('a "key" tells apart edges that are alike otherwise', () => {
    const yaml = `- { group: group/pupils, name: Pupils, basis: EDITORIAL, subjects: [{ to: group/children, key: one }, { to: group/children, key: two }] }`;
    expect(graphOf(yaml).edgeIds).toEqual(
      expect.arrayContaining(['group/pupils>ABOUT:one>group/children', 'group/pupils>ABOUT:two>group/children']),
    );
  });
});

describe('values as they are written', () => {
  test.each([
    ['number: 1.10', '1.10'],
    ['number: 28', '28'],
    ['number: 28(1)', '28(1)'],
    ['number: 007', '007'],
  ])('%s stays as written', (written, number) => {
    const yaml = `- { statute: kaz/law, name: A law, form: LAW, cite: [doc/text, 1], parts: [{ provision: /art, name: Article, cite: [doc/text, 1], ${written} }] }`;
    expect(graphOf(yaml).node('kaz/law/art').properties['number']).toBe(number);
  });

  test.each([
    ['2012', '2012'],
    ['2012-10', '2012-10'],
    ['2012-10-01', '2012-10-01'],
  ])('the date %s is not padded', (written, date) => {
    const yaml = `- { statute: kaz/law, name: A law, form: LAW, cite: [doc/text, 1], adoptedOn: ${written} }`;
    expect(graphOf(yaml).node('kaz/law').properties['adoptedOn']).toBe(date);
  });

  test('one text stands for a list of one; what a seed leaves out gets its meaning', () => {
    const { properties } = graphOf(
      '- { statute: kaz/law, name: A law, form: LAW, aliases: The Law, cite: [doc/text, 1] }',
    ).node('kaz/law');
    expect(properties).toEqual({
      name: 'A law',
      form: 'LAW',
      aliases: ['The Law'],
      basis: 'SOURCE',
      stage: 'ADOPTED',
      identified: true,
    });
  });

  test('the order of files and nodes does not matter', () => {
    const [one, other] = [
      '- { group: group/a, name: A, basis: EDITORIAL, broader: group/b }',
      '- { group: group/b, name: B, basis: EDITORIAL }',
    ];
    const ids = (yaml: string) => graphOf(yaml).edgeIds.filter((id) => id.startsWith('group/a'));
    expect(ids(`${one}\n${other}`)).toEqual(['group/a>BROADER>group/b']);
    expect(ids(`${other}\n${one}`)).toEqual(['group/a>BROADER>group/b']);
  });
});

test.each(['validTo: 2012-01-01', 'lastDay: 2011-12-31'])(
  'an article may bear the number of one that ended before: %s',
  (end) => {
    const yaml = `
- statute: kaz/law
  name: A law
  form: LAW
  cite: [doc/text, 1]
  parts:
    - { provision: /art-7, name: As it was, number: 7, ${end}, cite: [doc/text, 7] }
    - { provision: /art-7-new, name: As it is, number: 7, validFrom: 2012-01-01, cite: [doc/text, 7] }
`;
    expectNode(yaml, 'kaz/law/art-7', '2011-12-31 YES | 2012-01-01 NO');
    expectNode(yaml, 'kaz/law/art-7-new', '2011-12-31 NO | 2012-01-01 YES');
  },
);

describe('an edge of which the sources speak as over', () => {
  const trusteeWith = (more: string) => `
- institution: un/fund
  name: A fund
  form: INTERNATIONAL_BODY
  cite: [doc/text, whole]
- person: un/trustee
  name: A trustee
  cite: [doc/text, whole]
  holdsOffice: { to: un/fund, office: trustee, cite: [doc/report-2012, 9]${more} }
`;
  const office = 'un/trustee>HOLDS_OFFICE:trustee>un/fund';

  test('had ended by the date as of which they speak', () => {
    expectEdge(
      trusteeWith(', over: true'),
      office,
      '1000-01-01 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 NO | 2500-01-01 NO',
    );
  });

  test('is known, where they don’t say so, for the day as of which they speak', () => {
    const days = '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN | 2500-01-01 UNKNOWN';
    expectEdge(trusteeWith(''), office, days);
    expectEdge(trusteeWith(', over: false'), office, days);
    expectEdge(trusteeWith(', validFrom: 2008-05-01'), office, '2008-04-30 NO | 2008-05-01 YES | 2012-10-02 UNKNOWN');
  });

  test('keeps the dates that they give', () => {
    expectEdge(
      trusteeWith(', over: true, validFrom: 2008, attestedOn: 2014-03-19'),
      office,
      '2007-12-31 NO | 2008-01-01 UNKNOWN | 2014-03-18 UNKNOWN | 2014-03-19 NO',
    );
  });

  test('may be what a State did about an instrument', () => {
    expectEdge(
      `${TREATY}  participants: { from: KAZ, action: RATIFICATION, date: 2001-02-03, over: true, cite: [doc/report-2012, 8] }\n`,
      'KAZ>PARTICIPATION:ratification:2001-02-03>un/treaty',
      '2001-02-02 NO | 2001-02-03 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 NO',
    );
  });
});

describe('what happens', () => {
  const event = (dates: string) =>
    `- { event: event/a, name: An event, form: VISIT, cite: [doc/report-2012, 1]${dates} }`;

  test.each([
    ['on a day', ', startedOn: 2012-09-24', '1950-01-01 NO | 2012-09-23 NO | 2012-09-24 YES | 2012-09-25 NO'],
    [
      'on several',
      ', startedOn: 2012-09-24, endedOn: 2012-10-01',
      '2012-09-23 NO | 2012-09-24 YES | 2012-10-01 YES | 2012-10-02 NO',
    ],
    [
      'on some day of a month',
      ', startedOn: 2012-08',
      '2012-07-31 NO | 2012-08-01 UNKNOWN | 2012-08-31 UNKNOWN | 2012-09-01 NO',
    ],
    [
      'between days of which one is not known',
      ', startedOn: 2012-08, endedOn: 2012-09-15',
      '2012-08-01 UNKNOWN | 2012-08-31 YES | 2012-09-15 YES | 2012-09-16 NO',
    ],
    [
      'on a day that no source gives, before one tells of it',
      '',
      '1950-01-01 UNKNOWN | 2012-10-01 UNKNOWN | 2012-10-02 NO',
    ],
    [
      'in the year as of which a source tells of it',
      ', startedOn: 2012',
      '2011-12-31 NO | 2012-01-01 UNKNOWN | 2012-10-01 UNKNOWN | 2012-10-02 NO',
    ],
    ['after it was announced', ', startedOn: 2013-05-05', '2013-05-04 NO | 2013-05-05 YES | 2013-05-06 NO'],
  ])('%s holds on its days only', (_, dates, days) => {
    expectNode(event(dates), 'event/a', days);
  });
});

test.each([
  [
    '- { mechanism: mechanism/a, name: A hotline, form: HOTLINE, exists: false, cite: [doc/report-2012, 1] }',
    'mechanism/a',
  ],
  [
    '- { statistic: statistic/a, name: A figure, available: false, assertion: FOUND, cite: [doc/report-2012, 1] }',
    'statistic/a',
  ],
])('what a source says does not exist never holds: %s', (yaml, id) => {
  expectNode(yaml, id, '2012-09-30 NO | 2012-10-01 NO | 2020-01-01 NO');
});

describe('an older document that speaks of a thing', () => {
  const law = (more = '') => `
- statute: kaz/law
  name: A law
  form: LAW
  adoptedOn: 1995
  cite: [doc/report-2012, 1]
  parts: [{ provision: /art-1, name: Article, cite: [doc/report-2012, 1] }, { provision: /art-2, name: Another, cite: [doc/report-2012, 1] }]
${more}`;
  const KNOWN = '1994-12-31 NO | 1995-01-01 UNKNOWN | 2005-02-28 UNKNOWN | 2005-03-01 YES';
  const finding = (subject: string) =>
    `- { finding: finding/a, name: A finding, assertion: FOUND, cite: [doc/report-2005, 7], subjects: ${subject} }`;

  test('attests it from then on, in a finding too', () => {
    expectNode(law(), 'kaz/law', '2005-03-01 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 YES');
    expectNode(law(finding('kaz/law')), 'kaz/law', KNOWN);
  });

  test('attests, where it speaks of a part, the whole, but no other part', () => {
    expectNode(law(finding('kaz/law/art-1')), 'kaz/law', KNOWN);
    expectNode(law(finding('kaz/law/art-1')), 'kaz/law/art-1', KNOWN);
    expectNode(law(finding('kaz/law/art-1')), 'kaz/law/art-2', '2012-09-30 UNKNOWN | 2012-10-01 YES');
  });

  test('attests nothing that it only calls for', () => {
    const call = '- { recommendation: rec/a, name: A call, cite: [doc/report-2005, 7], callsFor: kaz/law }';
    expectNode(law(call), 'kaz/law', '2012-09-30 UNKNOWN | 2012-10-01 YES');
  });

  test('says nothing of a day before the thing can have begun', () => {
    expectNode(
      law(finding('kaz/law')).replace('adoptedOn: 1995', 'adoptedOn: 2008'),
      'kaz/law',
      '2007-12-31 NO | 2008-12-31 UNKNOWN | 2012-10-01 YES',
    );
  });

  test('speaks as of the date that the thing itself gives for it', () => {
    const yaml = `
- { regulation: kaz/order, name: An order, form: ORDER, cite: [doc/report-2005, 7], attestedOn: 2006 }
- { finding: finding/a, name: A finding, assertion: FOUND, cite: [doc/report-2005, 7], subjects: kaz/order }`;
    expectNode(yaml, 'kaz/order', '2005-03-01 UNKNOWN | 2006-12-30 UNKNOWN | 2006-12-31 YES');
  });

  test('of two norms that were compared the text of one’s act attests nothing of the other', () => {
    const act = (name: string, day: string, replaces = '') => `
- { document: doc/text-${name}, name: Text of the ${name} code, form: LAW_TEXT, textOf: kaz/${name}, languages: [RU], attestedOn: ${day} }
- statute: kaz/${name}
  name: The ${name} code
  form: CODE
  cite: [doc/text-${name}, whole]
  parts:
    - provision: /art-1
      number: "1"
      name: Article 1
      cite: [doc/text-${name}, art. 1]
      imposes:
        - { obligation: "#rest", name: Rest of the ${name} code, modality: RIGHT, borneBy: KAZ, cite: [doc/text-${name}, art. 1]${replaces} }`;
    const taken =
      ', replaces: { to: "kaz/older/art-1#rest", basis: COMPARISON, cite: [[doc/text-newer, art. 1], [doc/text-older, art. 1]] }';
    const both = act('older', '2011-10-13') + act('newer', '2020-05-04', taken);
    expectNode(both, 'kaz/newer/art-1#rest', '2011-10-13 UNKNOWN | 2020-05-03 UNKNOWN | 2020-05-04 YES');
  });

  test('the last that speaks of it as holding is kept', () => {
    const later = `
- { regulation: kaz/order, name: An order, form: ORDER, cite: [doc/report-2005, 7] }
- { finding: finding/a, name: A finding, assertion: FOUND, cite: [doc/report-2012, 7], subjects: kaz/order }`;
    const { attestedOn, lastAttestedOn } = graphOf(later).node('kaz/order').properties;
    expect([attestedOn, lastAttestedOn]).toEqual(['2005-03-01', '2012-10-01']);
    const replaced = `
- { regulation: kaz/order, name: An order, form: ORDER, cite: [doc/report-2005, 7] }
- { regulation: kaz/newer, name: A newer order, form: ORDER, cite: [doc/report-2012, 7], follows: kaz/order }`;
    expect(graphOf(replaced).node('kaz/order').properties['lastAttestedOn']).toBe('2005-03-01');
  });
});

describe('an act that no source names', () => {
  const acts = (identified: string, second = '') => `
- statute: kaz/ban
  name: A ban
  form: LAW
  identified: ${identified}
  cite: [doc/report-2012, 47]
  parts:
    - { provision: /rule, name: Its rule, cite: [doc/report-2012, 47] }
${second}
- statute: kaz/code
  name: A code
  form: CODE
  validFrom: 2015-01-01
  cite: [doc/report-2012, 7]
  parts:
    - { provision: /art-494, name: An article, cite: [doc/report-2012, 7], follows: kaz/ban/rule }`;

  test('is known through its provisions alone, and so not to hold once something newer came after all of them', () => {
    expectNode(acts('false'), 'kaz/ban', '2012-10-01 YES | 2014-12-31 YES | 2015-01-01 UNKNOWN | 2030-01-01 UNKNOWN');
  });

  test('goes on while one of them does', () => {
    const other = '    - { provision: /other, name: Another rule, cite: [doc/report-2012, 47] }';
    expectNode(acts('false', other), 'kaz/ban', '2014-12-31 YES | 2015-01-01 YES');
  });

  test('an act that is named goes on', () => expectNode(acts('true'), 'kaz/ban', '2014-12-31 YES | 2015-01-01 YES'));
});

describe('a commencement that is stated', () => {
  const act = (dates: string) =>
    `- { statute: kaz/law, name: A law, form: LAW, note: Deemed., ${dates}, cite: [doc/text, 1] }`;

  test('counts before the adoption too', () => {
    expectNode(
      act('inForceFrom: 1975-10-25, adoptedOn: 1976-02-09'),
      'kaz/law',
      '1975-10-24 NO | 1975-10-25 YES | 1975-12-01 YES | 1976-02-09 YES',
    );
  });

  test('lies in a year that ends after the adoption: not before it', () => {
    expectNode(
      act('inForceFrom: 1976, adoptedOn: 1976-02-09'),
      'kaz/law',
      '1976-02-08 NO | 1976-02-09 UNKNOWN | 1976-12-31 YES',
    );
  });
});

test('a set has its members whatever became of them', () => {
  const yaml = `
- { instrumentSet: set/treaties, name: The treaties, cite: [doc/report-2005, 1] }
- { treaty: un/new, name: A new treaty, inForceFrom: 2010-12-23, cite: [doc/text, whole], memberOf: { to: set/treaties, cite: [doc/report-2005, 1] } }`;
  expectEdge(yaml, 'un/new>MEMBER_OF>set/treaties', '1990-01-01 YES | 2005-03-01 YES | 2030-01-01 YES');
});
