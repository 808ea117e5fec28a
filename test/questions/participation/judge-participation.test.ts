import 'reflect-metadata';
import type { EdgeRecord, NodeRecord, Properties } from '../../../src/model/records';
import {
  judgeParticipation,
  type ParticipationJudgment,
} from '../../../src/questions/participation/judge-participation';
import { standingOfTreaty } from '../../../src/questions/standing/judge-standing';
import { act, after, node } from './acts';

const KAZ = node('State', 'KAZ', { name: 'Kazakhstan' });

const treaty = (properties: Properties = {}) =>
  node('Treaty', 'un/treaty', {
    name: 'The treaty',
    adoptedOn: '1989-11-20',
    inForceFrom: '1990-09-02',
    entryIntoForceRule: after(30, 'DAY'),
    ...properties,
  });

const agreement = (form: string) => node('Agreement', 'cis/agreement', { name: 'The agreement', form });

/** Status, whether in force, and standing on each day of the text, written as the text is. */
function judged(
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  days: string,
  parents: (day: string) => readonly ParticipationJudgment[] = () => [],
): string {
  return days
    .split(' | ')
    .map((each) => each.slice(0, 10))
    .map((day) => {
      const judgment = judgeParticipation(instrument, acts, parents(day), day);
      return `${day} ${judgment.status} ${judgment.inForce} ${standingOfTreaty(KAZ, instrument, judgment).standing}`;
    })
    .join(' | ');
}

const on = (
  day: string,
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  parents: readonly ParticipationJudgment[] = [],
) => judgeParticipation(instrument, acts, parents, day);

const reasonOn = (
  day: string,
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  parents: readonly ParticipationJudgment[] = [],
) => standingOfTreaty(KAZ, instrument, on(day, instrument, acts, parents)).reason;

type Row = readonly [what: string, instrument: NodeRecord, acts: readonly EdgeRecord[], days: string];

const CONSENT: readonly Row[] = [
  [
    'ratified on a day: party from it, bound from the thirtieth day after it',
    treaty(),
    [act('RATIFICATION', { date: '1994-08-12' })],
    '1994-01-01 NOT_PARTY NO NOT_BINDING | 1994-08-11 NOT_PARTY NO NOT_BINDING | 1994-08-12 PARTY NO NOT_IN_FORCE | 1994-09-10 PARTY NO NOT_IN_FORCE | 1994-09-11 PARTY YES BINDING | 2012-10-01 PARTY YES BINDING',
  ],
  [
    'consented without saying how',
    treaty(),
    [act('CONSENT', { date: '1994-08-12' })],
    '1994-09-10 PARTY NO NOT_IN_FORCE | 1994-09-11 PARTY YES BINDING',
  ],
  [
    'registered by the ILO: bound twelve months later',
    node('IloConvention', 'ilo/c182', {
      adoptedOn: '1999-06-17',
      inForceFrom: '2000-11-19',
      entryIntoForceRule: after(12, 'MONTH'),
    }),
    [act('RATIFICATION', { date: '2003-02-26' })],
    '2003-02-25 NOT_PARTY NO NOT_BINDING | 2003-02-26 PARTY NO NOT_IN_FORCE | 2004-02-25 PARTY NO NOT_IN_FORCE | 2004-02-26 PARTY YES BINDING',
  ],
  [
    'the source gives the day of entry into force itself',
    treaty(),
    [act('ACCESSION', { date: '1994-08-12', inForceFrom: '1995-01-01' })],
    '1994-09-11 PARTY NO NOT_IN_FORCE | 1994-12-31 PARTY NO NOT_IN_FORCE | 1995-01-01 PARTY YES BINDING',
  ],
  [
    'consent dated by its year only: unknown within the year, and until the rule’s latest day',
    treaty(),
    [act('ACCESSION', { date: '2001' })],
    '2000-12-31 NOT_PARTY NO NOT_BINDING | 2001-01-01 UNKNOWN NO UNKNOWN | 2001-06-15 UNKNOWN UNKNOWN UNKNOWN | 2001-12-31 PARTY UNKNOWN UNKNOWN | 2002-01-29 PARTY UNKNOWN UNKNOWN | 2002-01-30 PARTY YES BINDING',
  ],
  [
    'consent without a date, attested: party surely from the attestation, unknown before',
    treaty(),
    [act('RATIFICATION', { attestedOn: '2012-10-01' })],
    '1989-11-19 NOT_PARTY NO NOT_BINDING | 2000-01-01 UNKNOWN UNKNOWN UNKNOWN | 2012-09-30 UNKNOWN UNKNOWN UNKNOWN | 2012-10-01 PARTY UNKNOWN UNKNOWN | 2012-10-30 PARTY UNKNOWN UNKNOWN | 2012-10-31 PARTY YES BINDING',
  ],
  [
    'consent without a date and without attestation: never known',
    treaty(),
    [act('RATIFICATION')],
    '2000-01-01 UNKNOWN UNKNOWN UNKNOWN | 2020-01-01 UNKNOWN UNKNOWN UNKNOWN',
  ],
  [
    'consent without a date, but with the day of entry into force: given by then',
    treaty(),
    [act('RATIFICATION', { attestedOn: '2012-10-01', inForceFrom: '1995-01-01' })],
    '1994-12-31 UNKNOWN NO UNKNOWN | 1995-01-01 PARTY YES BINDING | 2012-10-01 PARTY YES BINDING',
  ],
  [
    'two sources, one with the year and one with the day: the day counts',
    treaty(),
    [act('RATIFICATION', { date: '1994' }), act('CONSENT', { date: '1994-08-12' })],
    '1994-08-11 NOT_PARTY NO NOT_BINDING | 1994-08-12 PARTY NO NOT_IN_FORCE | 1994-09-11 PARTY YES BINDING',
  ],
  [
    'a source with a date beside one without: the date counts',
    treaty(),
    [act('CONSENT', { attestedOn: '1992-01-01' }), act('RATIFICATION', { date: '1994-08-12' })],
    '1994-08-11 NOT_PARTY NO NOT_BINDING | 1994-08-12 PARTY NO NOT_IN_FORCE',
  ],
];

const ENTRY: readonly Row[] = [
  [
    'consent before the general entry into force: bound from the latter',
    treaty({ inForceFrom: '2003-07-01', adoptedOn: '1990-12-18' }),
    [act('RATIFICATION', { date: '1995-03-01' })],
    '1995-03-31 PARTY NO NOT_IN_FORCE | 2003-06-30 PARTY NO NOT_IN_FORCE | 2003-07-01 PARTY YES BINDING',
  ],
  [
    'general entry into force known by its year: unknown within it',
    treaty({ inForceFrom: '2003' }),
    [act('RATIFICATION', { date: '1995-03-01' })],
    '2002-12-31 PARTY NO NOT_IN_FORCE | 2003-01-01 PARTY UNKNOWN UNKNOWN | 2003-12-30 PARTY UNKNOWN UNKNOWN | 2003-12-31 PARTY YES BINDING',
  ],
  [
    'general entry into force not known: never known, but not before the rule’s day',
    treaty({ inForceFrom: undefined }),
    [act('RATIFICATION', { date: '1994-08-12' })],
    '1994-09-10 PARTY NO NOT_IN_FORCE | 1994-09-11 PARTY UNKNOWN UNKNOWN | 2020-01-01 PARTY UNKNOWN UNKNOWN',
  ],
  [
    'no rule in the data: not known',
    treaty({ entryIntoForceRule: undefined }),
    [act('RATIFICATION', { date: '1994-08-12' })],
    '1994-08-11 NOT_PARTY NO NOT_BINDING | 1994-08-12 PARTY UNKNOWN UNKNOWN | 2020-01-01 PARTY UNKNOWN UNKNOWN',
  ],
];

const SIGNATURE: readonly Row[] = [
  [
    'signed only',
    treaty({ adoptedOn: '2006-12-13' }),
    [act('SIGNATURE', { date: '2008-12-11' })],
    '2006-12-12 NOT_PARTY NO NOT_BINDING | 2008-12-10 NOT_PARTY NO NOT_BINDING | 2008-12-11 SIGNATORY NO SIGNED_ONLY | 2012-10-01 SIGNATORY NO SIGNED_ONLY',
  ],
  [
    'signed, then ratified',
    treaty(),
    [act('SIGNATURE', { date: '1994-02-16' }), act('RATIFICATION', { date: '1994-08-12' })],
    '1994-02-15 NOT_PARTY NO NOT_BINDING | 1994-02-16 SIGNATORY NO SIGNED_ONLY | 1994-08-11 SIGNATORY NO SIGNED_ONLY | 1994-08-12 PARTY NO NOT_IN_FORCE',
  ],
  [
    'signed, and attested as not a party',
    treaty(),
    [act('SIGNATURE', { date: '2008-12-11' }), act('NOT_PARTY', { attestedOn: '2012-10-01' })],
    '2008-12-10 NOT_PARTY NO NOT_BINDING | 2008-12-11 SIGNATORY NO SIGNED_ONLY | 2012-10-01 SIGNATORY NO SIGNED_ONLY',
  ],
  [
    'signed definitively: that is consent',
    treaty(),
    [act('DEFINITIVE_SIGNATURE', { date: '1994-08-12' })],
    '1994-08-11 NOT_PARTY NO NOT_BINDING | 1994-09-11 PARTY YES BINDING',
  ],
  [
    'a bilateral agreement, signed: it may have been definitive',
    agreement('BILATERAL'),
    [act('SIGNATURE', { date: '2000-05-05' })],
    '2000-05-05 SIGNATORY UNKNOWN UNKNOWN | 2012-10-01 SIGNATORY UNKNOWN UNKNOWN',
  ],
  [
    'a trilateral agreement, signed',
    agreement('TRILATERAL'),
    [act('SIGNATURE', { date: '2000-05-05' })],
    '2012-10-01 SIGNATORY UNKNOWN UNKNOWN',
  ],
  [
    'an agreement of many States, signed',
    agreement('MULTILATERAL'),
    [act('SIGNATURE', { date: '2000-05-05' })],
    '2012-10-01 SIGNATORY NO SIGNED_ONLY',
  ],
];

const NOT_PARTY: readonly Row[] = [
  [
    'attested as not a party: so before, and after',
    treaty(),
    [act('NOT_PARTY', { attestedOn: '2012-10-01' })],
    '1990-01-01 NOT_PARTY NO NOT_BINDING | 2012-09-30 NOT_PARTY NO NOT_BINDING | 2012-10-01 NOT_PARTY NO NOT_BINDING | 2020-01-01 NOT_PARTY NO NOT_BINDING',
  ],
  [
    'a dated consent prevails over a later attestation that it is no party',
    treaty(),
    [act('NOT_PARTY', { attestedOn: '2012-10-01' }), act('RATIFICATION', { date: '2006-05-05' })],
    '2006-05-04 NOT_PARTY NO NOT_BINDING | 2006-06-04 PARTY YES BINDING | 2012-10-01 PARTY YES BINDING',
  ],
  [
    'a consent after the attestation',
    treaty(),
    [act('NOT_PARTY', { attestedOn: '2012-10-01' }), act('RATIFICATION', { date: '2014-02-10' })],
    '2012-10-01 NOT_PARTY NO NOT_BINDING | 2014-02-09 NOT_PARTY NO NOT_BINDING | 2014-02-10 PARTY NO NOT_IN_FORCE',
  ],
  [
    'a consent without a date lies after the day on which it was no party',
    treaty(),
    [act('NOT_PARTY', { attestedOn: '2012-10-01' }), act('RATIFICATION', { attestedOn: '2014-06-01' })],
    '2012-10-01 NOT_PARTY NO NOT_BINDING | 2012-10-02 UNKNOWN NO UNKNOWN | 2014-05-31 UNKNOWN UNKNOWN UNKNOWN | 2014-06-01 PARTY UNKNOWN UNKNOWN | 2014-07-01 PARTY YES BINDING',
  ],
  [
    'a consent dated by a year within which it was no party lies after that day',
    treaty(),
    [act('NOT_PARTY', { attestedOn: '2012-10-01' }), act('RATIFICATION', { date: '2012' })],
    '2012-10-01 NOT_PARTY NO NOT_BINDING | 2012-10-02 UNKNOWN NO UNKNOWN | 2012-12-31 PARTY UNKNOWN UNKNOWN',
  ],
];

const WITHDRAWAL: readonly Row[] = [
  [
    'denounced: withdrawn from the day it takes effect, not from its notice',
    treaty(),
    [
      act('RATIFICATION', { date: '1994-08-12' }),
      act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' }),
    ],
    '2005-01-09 PARTY YES BINDING | 2005-01-10 PARTY YES BINDING | 2006-01-09 PARTY YES BINDING | 2006-01-10 WITHDRAWN NO NOT_IN_FORCE | 2012-10-01 WITHDRAWN NO NOT_IN_FORCE',
  ],
  [
    'denounced, when that takes effect is not known: unknown from the notice',
    treaty(),
    [act('RATIFICATION', { date: '1994-08-12' }), act('DENUNCIATION', { date: '2005-01-10' })],
    '2005-01-09 PARTY YES BINDING | 2005-01-10 UNKNOWN UNKNOWN UNKNOWN | 2020-01-01 UNKNOWN UNKNOWN UNKNOWN',
  ],
  [
    'denounced with effect in a year: unknown within it',
    treaty(),
    [act('RATIFICATION', { date: '1994-08-12' }), act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006' })],
    '2005-12-31 PARTY YES BINDING | 2006-01-01 UNKNOWN UNKNOWN UNKNOWN | 2006-12-31 WITHDRAWN NO NOT_IN_FORCE',
  ],
  [
    'joined again after its withdrawal: a party again',
    treaty(),
    [
      act('RATIFICATION', { date: '1994-08-12' }),
      act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' }),
      act('ACCESSION', { date: '2010-05-05' }),
    ],
    '2004-01-01 PARTY YES BINDING | 2008-01-01 WITHDRAWN NO NOT_IN_FORCE | 2012-10-01 PARTY YES BINDING',
  ],
  [
    'a denunciation whose consent no source gives: withdrawn all the same once it takes effect',
    treaty(),
    [act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' })],
    '2012-10-01 WITHDRAWN NO NOT_IN_FORCE',
  ],
];

const SILENCE: readonly Row[] = [
  ['no act: unknown, never not binding', treaty(), [], '2012-10-01 UNKNOWN UNKNOWN UNKNOWN'],
  [
    'no act, before the adoption: no party could be',
    treaty(),
    [],
    '1989-11-19 NOT_PARTY NO NOT_BINDING | 1989-11-20 UNKNOWN UNKNOWN UNKNOWN',
  ],
  ['no act, and no day of adoption', treaty({ adoptedOn: undefined }), [], '1900-01-01 UNKNOWN UNKNOWN UNKNOWN'],
  [
    'no act, adopted in a year',
    treaty({ adoptedOn: '1989' }),
    [],
    '1988-12-31 NOT_PARTY NO NOT_BINDING | 1989-01-01 UNKNOWN UNKNOWN UNKNOWN',
  ],
];

describe.each([
  ['consent', CONSENT],
  ['entry into force', ENTRY],
  ['signature', SIGNATURE],
  ['not a party', NOT_PARTY],
  ['withdrawal', WITHDRAWAL],
  ['silence', SILENCE],
])('%s', (_, rows) => {
  test.each(rows)('%s', (__, instrument, acts, days) => {
    expect(judged(instrument, acts, days)).toBe(days);
  });
});

test.each<readonly [what: string, instrument: NodeRecord, acts: readonly EdgeRecord[], day: string]>([
  ['signed on some day of the year', treaty(), [act('SIGNATURE', { date: '2008' })], '2008-06-15'],
  [
    'a bilateral agreement, signed on some day of the year',
    agreement('BILATERAL'),
    [act('SIGNATURE', { date: '2008' })],
    '2008-06-15',
  ],
  [
    'attested as signed, on a later day',
    treaty({ adoptedOn: '2006-12-13' }),
    [act('SIGNATURE', { attestedOn: '2012-10-01' })],
    '2010-01-01',
  ],
  [
    'a bilateral agreement, attested as signed on a later day',
    agreement('BILATERAL'),
    [act('SIGNATURE', { attestedOn: '2012-10-01' })],
    '2010-01-01',
  ],
  [
    'applied provisionally: neither consent nor its absence',
    treaty(),
    [act('PROVISIONAL_APPLICATION', { date: '2000-01-01' })],
    '2012-10-01',
  ],
  [
    'a notice of denunciation without its effect, and no consent in the data',
    treaty(),
    [act('DENUNCIATION', { date: '2005-01-10' })],
    '2012-10-01',
  ],
])('what the sources leave open is unknown, never not binding: %s', (_, instrument, acts, day) => {
  const judgment = on(day, instrument, acts);
  expect([judgment.status, standingOfTreaty(KAZ, instrument, judgment).standing]).toEqual(['UNKNOWN', 'UNKNOWN']);
});

test.each([
  'RATIFICATION',
  'ACCESSION',
  'SUCCESSION',
  'ACCEPTANCE',
  'APPROVAL',
  'DEFINITIVE_SIGNATURE',
  'CONSENT',
] as const)('%s is consent to be bound', (action) => {
  expect(on('2012-10-01', treaty(), [act(action, { date: '1994-08-12' })]).status).toBe('PARTY');
});

describe('a protocol', () => {
  const protocol = treaty({
    adoptedOn: '2000-05-25',
    inForceFrom: '2002-01-18',
    entryIntoForceRule: after(1, 'MONTH'),
  });
  const joined = [act('RATIFICATION', { date: '2001-08-24' })];
  const parentWith = (acts: readonly EdgeRecord[]) => (day: string) => [on(day, treaty(), acts)];

  test.each([
    [
      'its parent bound before',
      [act('RATIFICATION', { date: '1994-08-12' })],
      '2002-01-17 PARTY NO NOT_IN_FORCE | 2002-01-18 PARTY YES BINDING',
    ],
    [
      'its parent binds later: not before it',
      [act('RATIFICATION', { date: '2005-05-05' })],
      '2002-01-18 PARTY NO NOT_IN_FORCE | 2005-06-03 PARTY NO NOT_IN_FORCE | 2005-06-04 PARTY YES BINDING',
    ],
    [
      'its parent’s consent is dated by a year',
      [act('RATIFICATION', { date: '2005' })],
      '2005-01-30 PARTY NO NOT_IN_FORCE | 2005-01-31 PARTY UNKNOWN UNKNOWN | 2006-01-29 PARTY UNKNOWN UNKNOWN | 2006-01-30 PARTY YES BINDING',
    ],
    [
      'nothing is known of its parent',
      [],
      '2002-01-17 PARTY NO NOT_IN_FORCE | 2002-01-18 PARTY UNKNOWN UNKNOWN | 2012-10-01 PARTY UNKNOWN UNKNOWN',
    ],
    [
      'the State is attested as no party to its parent: not in force',
      [act('NOT_PARTY', { attestedOn: '2012-10-01' })],
      '2012-10-01 PARTY NO NOT_IN_FORCE',
    ],
  ])('%s', (_, parentActs, days) => {
    expect(judged(protocol, joined, days, parentWith(parentActs))).toBe(days);
  });

  test('where its parent’s day is what is not known, the note does not blame its own', () => {
    const { inForceFrom, inForceNote } = on('2012-10-01', protocol, joined, parentWith([])('2012-10-01'));
    expect(inForceFrom).toBeNull();
    expect(inForceNote).not.toContain('The date of general entry into force is known only as 2002-01-18');
  });
});

describe('what is shown of the entry into force', () => {
  test.each([
    [
      'worked out, and marked so',
      treaty(),
      act('RATIFICATION', { date: '1994-08-12' }),
      '1994-09-11',
      true,
      'Worked out from art. 49(2).',
    ],
    [
      'worked out on the assumption that the act was ratification or accession',
      treaty(),
      act('CONSENT', { date: '1994-08-12' }),
      '1994-09-11',
      true,
      'Worked out from art. 49(2). It assumes ratification or accession, since the source does not say which act it was.',
    ],
    [
      'stated by the source',
      treaty(),
      act('RATIFICATION', { date: '1994-08-12', inForceFrom: '1994-09-11' }),
      '1994-09-11',
      false,
      null,
    ],
    [
      'stated by the source as a year',
      treaty(),
      act('RATIFICATION', { date: '1994-08-12', inForceFrom: '1995' }),
      '1995',
      false,
      null,
    ],
    [
      'not worked out from a year',
      treaty(),
      act('ACCESSION', { date: '2001' }),
      null,
      false,
      'Consent is dated 2001 only; by art. 49(2) it entered into force between 2001-01-31 and 2002-01-30.',
    ],
    [
      'not worked out without a date of consent',
      treaty(),
      act('ACCESSION', { attestedOn: '2012-10-01' }),
      null,
      false,
      'The date of consent is not known; by art. 49(2) it entered into force between 1990-09-02 and 2012-10-31.',
    ],
    [
      'not worked out without a rule',
      treaty({ entryIntoForceRule: undefined }),
      act('RATIFICATION', { date: '1994-08-12' }),
      null,
      false,
      'The instrument’s rule on entry into force is not in the data.',
    ],
    [
      'not worked out from a partial general entry into force',
      treaty({ inForceFrom: '2003' }),
      act('RATIFICATION', { date: '1995-03-01' }),
      null,
      false,
      'The date of general entry into force is known only as 2003; by art. 49(2) it entered into force between 2003-01-01 and 2003-12-31.',
    ],
  ])('%s', (_, instrument, consent, inForceFrom, inForceFromComputed, inForceNote) => {
    expect(on('2012-10-01', instrument, [consent])).toMatchObject({ inForceFrom, inForceFromComputed, inForceNote });
  });

  test('without consent there is none', () => {
    const shown = { since: null, inForceFrom: null, inForceFromComputed: false, inForceNote: null, entry: null };
    expect(on('2012-10-01', treaty(), [])).toMatchObject(shown);
    expect(on('2012-10-01', treaty(), [act('SIGNATURE', { date: '2008-12-11' })])).toMatchObject(shown);
  });
});

test('the date of consent is shown as the source gives it', () => {
  expect(on('2012-10-01', treaty(), [act('ACCESSION', { date: '2001' })]).since).toBe('2001');
});

test('acts come oldest first; those without a date stand where their sources speak, or last', () => {
  const [signed, ratified, notParty, undated] = [
    act('SIGNATURE', { date: '1994-02-16' }),
    act('RATIFICATION', { date: '2014-08-12' }),
    act('NOT_PARTY', { attestedOn: '2012-10-01' }),
    act('CONSENT'),
  ];
  expect(on('2012-10-01', treaty(), [undated, ratified, notParty, signed]).acts).toEqual([
    signed,
    notParty,
    ratified,
    undated,
  ]);
});

test('an answer speaks as of the latest of the acts that decide it', () => {
  const acts = [
    act('RATIFICATION', { date: '1994-08-12', attestedOn: '2012-10-01' }),
    act('CONSENT', { date: '1994-08-12', attestedOn: '2013-07' }),
    act('SIGNATURE', { date: '1994-02-16', attestedOn: '2014-01-01' }),
  ];
  expect(on('2012-10-01', treaty(), acts).attestedOn).toBe('2013-07');
});

describe('the reason', () => {
  test.each<readonly [what: string, day: string, acts: readonly EdgeRecord[], words: readonly string[]]>([
    [
      'names the act, its date, its source’s date, and since when it binds',
      '2012-10-01',
      [act('RATIFICATION', { date: '1994-08-12', attestedOn: '2013-07' })],
      ['Ratification on 1994-08-12', 'as of 2013-07', 'Kazakhstan', 'since 1994-09-11', 'art. 49(2)'],
    ],
    [
      'says from when',
      '1994-08-20',
      [act('RATIFICATION', { date: '1994-08-12' })],
      ['Ratification on 1994-08-12', 'only from 1994-09-11'],
    ],
    [
      'says who says that it is no party',
      '2012-10-01',
      [act('NOT_PARTY', { attestedOn: '2012-10-01' })],
      ['Not a party', 'a source says so', 'as of 2012-10-01'],
    ],
    [
      'says that it was inferred from a call to ratify',
      '2012-10-01',
      [
        act('NOT_PARTY', {
          attestedOn: '2012-10-01',
          basis: 'INFERRED',
          note: 'the Special Rapporteur calls on it to ratify',
        }),
      ],
      ['Not a party', 'inferred', 'the Special Rapporteur calls on it to ratify', 'as of 2012-10-01'],
    ],
    [
      'says that consent came later',
      '1994-01-01',
      [act('RATIFICATION', { date: '1994-08-12' })],
      ['Kazakhstan had not yet become a party', 'atification on 1994-08-12'],
    ],
    [
      'says that there is only a signature',
      '2012-10-01',
      [act('SIGNATURE', { date: '2008-12-11' })],
      ['Signature on 2008-12-11', 'No consent of Kazakhstan', 'VCLT art. 18'],
    ],
    ['says that the sources are silent', '2012-10-01', [], ['no act of Kazakhstan']],
    ['says that it was not adopted yet', '1989-01-01', [], ['The treaty', 'adopted only on 1989-11-20']],
    [
      'says that the denunciation took effect',
      '2012-10-01',
      [
        act('RATIFICATION', { date: '1994-08-12' }),
        act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' }),
      ],
      ['denunciation', 'Kazakhstan', 'taken effect'],
    ],
  ])('%s', (_, day, acts, words) => {
    for (const word of words) expect(reasonOn(day, treaty(), acts)).toContain(word);
  });

  test.each([
    ['BILATERAL', 'may have been definitive'],
    ['TRILATERAL', 'may have been definitive'],
  ])('of a %s agreement says that its signature %s', (form, words) => {
    expect(reasonOn('2012-10-01', agreement(form), [act('SIGNATURE', { date: '2000-05-05' })])).toContain(words);
  });

  test('never names a date that the data lacks', () => {
    for (const acts of [
      [act('PROVISIONAL_APPLICATION', { date: '2000-01-01' })],
      [act('DENUNCIATION', { date: '2005-01-10' })],
    ]) {
      expect(reasonOn('2012-10-01', treaty({ adoptedOn: undefined }), acts)).not.toMatch(/undefined|null/);
    }
  });
});
