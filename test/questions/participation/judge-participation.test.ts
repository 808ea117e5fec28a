import 'reflect-metadata';
import type { EdgeRecord, NodeRecord, Properties } from '../../../src/model/records';
import type { History } from '../../../src/model/time/history';
import type { ParticipationJudgment } from '../../../src/questions/participation/judge-participation';
import { standingOfTreaty } from '../../../src/questions/standing/judge-standing';
import { act, after, node, participationOf } from './acts';
import { Tongue } from '../../../src/model/words/tongue';

const treaty = (properties: Properties = {}) =>
  node('Treaty', 'un/treaty', {
    name: 'The treaty',
    adoptedOn: '1989-11-20',
    inForceFrom: '1990-09-02',
    entryIntoForceRule: after(30, 'DAY'),
    ...properties,
  });

const agreement = (form: string) => node('Agreement', 'cis/agreement', { name: 'The agreement', form });

type Given = Parameters<typeof participationOf>[2];

/** Status, whether in force, and standing on each day of the text, written as the text is. */
function judged(instrument: NodeRecord, acts: readonly EdgeRecord[], days: string, given: Given = {}): string {
  const history = participationOf(instrument, acts, given);
  return days
    .split(' | ')
    .map((each) => each.slice(0, 10))
    .map((day) => {
      const judgment = history.on(day);
      return `${day} ${judgment.status} ${judgment.inForce} ${standingOfTreaty(instrument, judgment).standing}`;
    })
    .join(' | ');
}

const on = (day: string, instrument: NodeRecord, acts: readonly EdgeRecord[], given: Given = {}) =>
  participationOf(instrument, acts, given).on(day);

const reasonOn = (day: string, instrument: NodeRecord, acts: readonly EdgeRecord[], given: Given = {}) =>
  on(day, instrument, acts, given).reason.in(Tongue.EN);

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
    '2000-12-31 NOT_PARTY NO NOT_BINDING | 2001-01-01 UNKNOWN NO NOT_BINDING | 2001-06-15 UNKNOWN UNKNOWN UNKNOWN | 2001-12-31 PARTY UNKNOWN UNKNOWN | 2002-01-29 PARTY UNKNOWN UNKNOWN | 2002-01-30 PARTY YES BINDING',
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
    '1994-12-31 UNKNOWN NO NOT_BINDING | 1995-01-01 PARTY YES BINDING | 2012-10-01 PARTY YES BINDING',
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
    '2012-10-01 NOT_PARTY NO NOT_BINDING | 2012-10-02 UNKNOWN NO NOT_BINDING | 2014-05-31 UNKNOWN UNKNOWN UNKNOWN | 2014-06-01 PARTY UNKNOWN UNKNOWN | 2014-07-01 PARTY YES BINDING',
  ],
  [
    'a consent dated by a year within which it was no party lies after that day',
    treaty(),
    [act('NOT_PARTY', { attestedOn: '2012-10-01' }), act('RATIFICATION', { date: '2012' })],
    '2012-10-01 NOT_PARTY NO NOT_BINDING | 2012-10-02 UNKNOWN NO NOT_BINDING | 2012-12-31 PARTY UNKNOWN UNKNOWN',
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
    'joined again, on a day that no source gives: unknown from the withdrawal until it is attested',
    treaty(),
    [
      act('RATIFICATION', { date: '1994-08-12' }),
      act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' }),
      act('NOT_PARTY', { attestedOn: '2009-10-01' }),
      act('ACCESSION', { attestedOn: '2012-10-01' }),
    ],
    '2005-01-01 PARTY YES BINDING | 2006-01-10 WITHDRAWN NO NOT_IN_FORCE | 2009-10-01 WITHDRAWN NO NOT_IN_FORCE | 2009-10-02 UNKNOWN NO NOT_BINDING | 2011-01-01 UNKNOWN UNKNOWN UNKNOWN | 2012-10-01 PARTY UNKNOWN UNKNOWN | 2012-10-31 PARTY YES BINDING',
  ],
  [
    'a denunciation whose consent no source gives: withdrawn all the same once it takes effect',
    treaty(),
    [act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' })],
    '2012-10-01 WITHDRAWN NO NOT_IN_FORCE',
  ],
];

const TAKEN_BACK: readonly Row[] = [
  [
    'a signature taken back: no signatory from that day on',
    treaty({ adoptedOn: '1998-07-17' }),
    [act('SIGNATURE', { date: '2000-09-13' }), act('WITHDRAWAL', { date: '2016-11-30' })],
    '2000-09-12 NOT_PARTY NO NOT_BINDING | 2000-09-13 SIGNATORY NO SIGNED_ONLY | 2016-11-29 SIGNATORY NO SIGNED_ONLY | 2016-11-30 NOT_PARTY NO NOT_BINDING | 2020-01-01 NOT_PARTY NO NOT_BINDING',
  ],
  [
    'a signature taken back on some day of a year: within it the status is not known, and surely nothing binds',
    treaty({ adoptedOn: '1998-07-17' }),
    [act('SIGNATURE', { date: '2000-09-13' }), act('WITHDRAWAL', { date: '2016' })],
    '2015-12-31 SIGNATORY NO SIGNED_ONLY | 2016-06-15 UNKNOWN NO NOT_BINDING | 2016-12-31 NOT_PARTY NO NOT_BINDING',
  ],
  [
    'signed again after that',
    treaty({ adoptedOn: '1998-07-17' }),
    [
      act('SIGNATURE', { date: '2000-09-13' }),
      act('WITHDRAWAL', { date: '2002-05-06' }),
      act('SIGNATURE', { date: '2004-01-01' }),
    ],
    '2003-12-31 NOT_PARTY NO NOT_BINDING | 2004-01-01 SIGNATORY NO SIGNED_ONLY',
  ],
  [
    'a consent taken back before it is in force',
    treaty({ adoptedOn: '1990-12-18', inForceFrom: '2003-07-01' }),
    [act('RATIFICATION', { date: '2001-01-10' }), act('WITHDRAWAL', { date: '2002-05-05' })],
    '2001-01-09 NOT_PARTY NO NOT_BINDING | 2001-01-10 PARTY NO NOT_IN_FORCE | 2002-05-04 PARTY NO NOT_IN_FORCE | 2002-05-05 WITHDRAWN NO NOT_IN_FORCE | 2004-01-01 WITHDRAWN NO NOT_IN_FORCE',
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
  ['what is taken back', TAKEN_BACK],
  ['silence', SILENCE],
])('%s', (_, rows) => {
  test.each(rows)('%s', (__, instrument, acts, days) => {
    expect(judged(instrument, acts, days)).toBe(days);
  });
});

describe('a State that became independent', () => {
  const state = node('State', 'KAZ', { name: 'Kazakhstan', independentSince: '1991-12-16' });

  test.each<Row>([
    [
      'was no party before, even of an instrument about which no act is known',
      treaty(),
      [],
      '1990-01-01 NOT_PARTY NO NOT_BINDING | 1991-12-15 NOT_PARTY NO NOT_BINDING | 1991-12-16 UNKNOWN UNKNOWN UNKNOWN',
    ],
    [
      'cannot have consented before: so rough a consent lies after it, and binds by the rule',
      treaty(),
      [act('CONSENT', { attestedOn: '2009-10' })],
      '1991-12-15 NOT_PARTY NO NOT_BINDING | 1991-12-16 UNKNOWN NO NOT_BINDING | 1992-01-14 UNKNOWN NO NOT_BINDING | 1992-01-15 UNKNOWN UNKNOWN UNKNOWN | 2009-10-31 PARTY UNKNOWN UNKNOWN | 2009-11-30 PARTY YES BINDING',
    ],
    [
      'succeeds with effect from its independence, whenever it notifies that',
      treaty(),
      [act('SUCCESSION', { date: '1994-05-05' })],
      '1991-12-15 NOT_PARTY NO NOT_BINDING | 1991-12-16 PARTY YES BINDING | 1994-05-05 PARTY YES BINDING',
    ],
    [
      'has what its predecessor consented to and signed from its independence on, in force at once',
      treaty(),
      [act('SIGNATURE', { date: '1988-05-05' }), act('CONSENT', { date: '1990-05-05', inForceFrom: '1990-06-04' })],
      '1990-06-04 NOT_PARTY NO NOT_BINDING | 1991-12-15 NOT_PARTY NO NOT_BINDING | 1991-12-16 PARTY YES BINDING',
    ],
    [
      'is a signatory where its predecessor had signed',
      treaty(),
      [act('SIGNATURE', { date: '1988-05-05' })],
      '1991-12-15 NOT_PARTY NO NOT_BINDING | 1991-12-16 SIGNATORY NO SIGNED_ONLY',
    ],
    [
      'succeeds to what enters into force later',
      treaty({ inForceFrom: '1993-01-01' }),
      [act('SUCCESSION', { date: '1994-05-05' })],
      '1991-12-16 PARTY NO NOT_IN_FORCE | 1992-12-31 PARTY NO NOT_IN_FORCE | 1993-01-01 PARTY YES BINDING',
    ],
    [
      'goes on applying what its predecessor had joined, as a source attests',
      treaty(),
      [act('SUCCESSION', { attestedOn: '2009-10', effectiveFrom: '1991-12-16' })],
      '1991-12-15 NOT_PARTY NO NOT_BINDING | 1991-12-16 PARTY YES BINDING | 2012-10-01 PARTY YES BINDING',
    ],
  ])('%s', (_, instrument, acts, days) => {
    expect(judged(instrument, acts, days, { state })).toBe(days);
  });

  test('by the bounds of its entry into force joined nothing before', () => {
    const convention = node('IloConvention', 'ilo/c098', {
      adoptedOn: '1949-07-01',
      inForceFrom: '1951-07-18',
      entryIntoForceRule: { ...after(12, 'MONTH'), clause: 'art. 8(3)' },
    });
    const { inForceNote } = on('2012-10-01', convention, [act('CONSENT', { attestedOn: '2009-10' })], { state });
    expect(inForceNote?.in(Tongue.EN)).toBe(
      'The date of consent is not known; by art. 8(3) it entered into force between 1992-12-16 and 2010-10-31.',
    );
  });

  test('shows since when it consented only once it had notified its succession', () => {
    const acts = [act('SUCCESSION', { date: '1994-05-05' })];
    expect(on('1994-05-04', treaty(), acts, { state }).since).toBeNull();
    expect(on('1994-05-05', treaty(), acts, { state })).toMatchObject({
      since: '1994-05-05',
      inForceFrom: '1991-12-16',
      inForceFromComputed: true,
    });
  });

  test('whose independence is not in the data succeeds on a day that is not known before its notice', () => {
    const days = '1993-01-01 UNKNOWN UNKNOWN UNKNOWN | 1994-05-05 PARTY YES BINDING';
    expect(judged(treaty(), [act('SUCCESSION', { date: '1994-05-05' })], days)).toBe(days);
  });
});

describe('a law of the State that approves that it joins', () => {
  const approval = node('Event', 'kaz/ratification-act', { name: 'Law', startedOn: '2016-01-28' });
  const approvals = [approval];

  test.each<Row>([
    [
      'shows that it had not joined before, and says nothing of the time after',
      treaty(),
      [],
      '2012-10-01 NOT_PARTY NO NOT_BINDING | 2016-01-27 NOT_PARTY NO NOT_BINDING | 2016-01-28 UNKNOWN UNKNOWN UNKNOWN',
    ],
    [
      'comes before a consent without a date',
      treaty(),
      [
        act('NOT_PARTY', { attestedOn: '2009-10' }),
        act('RATIFICATION', { inForceFrom: '2016-07-16', attestedOn: '2016-07-16' }),
      ],
      '2009-10-31 NOT_PARTY NO NOT_BINDING | 2012-10-01 NOT_PARTY NO NOT_BINDING | 2016-01-27 NOT_PARTY NO NOT_BINDING | 2016-01-28 UNKNOWN NO NOT_BINDING | 2016-07-16 PARTY YES BINDING',
    ],
    [
      'leaves open whether consent followed, of a signatory too',
      treaty(),
      [act('SIGNATURE', { date: '2008-12-11' }), act('NOT_PARTY', { attestedOn: '2009-10' })],
      '2012-10-01 SIGNATORY NO SIGNED_ONLY | 2016-01-27 SIGNATORY NO SIGNED_ONLY | 2016-01-28 UNKNOWN UNKNOWN UNKNOWN',
    ],
    [
      'is no doubt where a source says later that it is no party',
      treaty(),
      [act('NOT_PARTY', { attestedOn: '2018-01-01' })],
      '2016-01-28 NOT_PARTY NO NOT_BINDING | 2018-01-01 NOT_PARTY NO NOT_BINDING',
    ],
    [
      'is no doubt before a consent that is dated',
      treaty(),
      [act('ACCESSION', { date: '2016-03-24' })],
      '2016-01-28 NOT_PARTY NO NOT_BINDING | 2016-03-23 NOT_PARTY NO NOT_BINDING | 2016-03-24 PARTY NO NOT_IN_FORCE',
    ],
  ])('%s', (_, instrument, acts, days) => {
    expect(judged(instrument, acts, days, { approvals })).toBe(days);
  });

  test('is named with its date in the reason', () => {
    for (const day of ['2012-10-01', '2020-01-01']) {
      const reason = reasonOn(day, treaty(), [], { approvals });
      for (const words of ['law of Kazakhstan', '2016-01-28', 'kaz/ratification-act']) expect(reason).toContain(words);
    }
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
  expect([judgment.status, standingOfTreaty(instrument, judgment).standing]).toEqual(['UNKNOWN', 'UNKNOWN']);
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
  const parentWith = (acts: readonly EdgeRecord[]): { parents: readonly History<ParticipationJudgment>[] } => ({
    parents: [participationOf(treaty(), acts)],
  });

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
    const { inForceFrom, inForceNote } = on('2012-10-01', protocol, joined, parentWith([]));
    expect(inForceFrom).toBeNull();
    const note = inForceNote?.in(Tongue.EN);
    expect(note).toContain('parent instrument');
    expect(note).not.toContain('The date of general entry into force is known only as 2002-01-18');
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
    const judged = on('2012-10-01', instrument, [consent]);
    expect(judged).toMatchObject({ inForceFrom, inForceFromComputed });
    expect(judged.inForceNote?.in(Tongue.EN) ?? null).toBe(inForceNote);
  });

  test('without consent there is none', () => {
    const shown = { since: null, inForceFrom: null, inForceFromComputed: false, inForceNote: null, entry: null };
    expect(on('2012-10-01', treaty(), [])).toMatchObject(shown);
    expect(on('2012-10-01', treaty(), [act('SIGNATURE', { date: '2008-12-11' })])).toMatchObject(shown);
  });
});

test.each([
  ['before it', '1994-08-11', null],
  ['on the day', '1994-08-12', '1994-08-12'],
  ['after it', '2012-10-01', '1994-08-12'],
])('when consent was given is shown only once it was: %s', (_, day, since) => {
  const judgment = on(day, treaty(), [act('RATIFICATION', { date: '1994-08-12' })]);
  expect([judgment.since, judgment.inForceFrom]).toEqual([since, since && '1994-09-11']);
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
      ['Kazakhstan had not yet become a party', 'later'],
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

  test.each<readonly [what: string, day: string, acts: readonly EdgeRecord[], words: readonly string[], never: RegExp]>(
    [
      [
        'of a denunciation names its dates',
        '2012-10-01',
        [
          act('RATIFICATION', { date: '1994-08-12' }),
          act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' }),
        ],
        ['1994-08-12', 'enunciation on 2005-01-10', '2006-01-10'],
        /undefined|null/,
      ],
      [
        'names a denunciation once its notice is given, and not before',
        '2005-01-10',
        [
          act('RATIFICATION', { date: '1994-08-12' }),
          act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' }),
        ],
        ['takes effect on 2006-01-10', 'since 1994-09-11'],
        /undefined|null/,
      ],
      [
        'names no accession that came later',
        '2000-01-01',
        [act('NOT_PARTY', { attestedOn: '2009-10' }), act('ACCESSION', { date: '2013-05-05' })],
        ['Not a party', 'as of 2009-10', 'not yet'],
        /2013|ccession/,
      ],
      [
        'names no denunciation that came later',
        '2000-01-01',
        [
          act('RATIFICATION', { date: '1994-08-12' }),
          act('DENUNCIATION', { date: '2005-01-10', effectiveFrom: '2006-01-10' }),
        ],
        ['1994-08-12', 'since 1994-09-11'],
        /2005|2006/,
      ],
      [
        'says why it is not known: a consent without a date',
        '2005-01-01',
        [act('RATIFICATION', { attestedOn: '2012-10-01' })],
        ['had consented by then is not known', 'between 1989-11-20 and 2012-10-01'],
        /undefined|null/,
      ],
      [
        'says why it is not known: a denunciation without its effect',
        '2012-10-01',
        [act('RATIFICATION', { date: '1994-08-12' }), act('DENUNCIATION', { date: '2005-01-10' })],
        ['enunciation on 2005-01-10', 'had taken effect by then is not known', 'not before 2005-01-10'],
        /undefined|null/,
      ],
      [
        'of what is taken back names the day',
        '2017-01-01',
        [act('SIGNATURE', { date: '2000-09-13' }), act('WITHDRAWAL', { date: '2016-11-30' })],
        ['ignature on 2000-09-13', 'withdrawal on 2016-11-30', 'no longer a signatory'],
        /undefined|null/,
      ],
      [
        'says where nobody has checked so late',
        '2014-01-01',
        [act('RATIFICATION', { date: '1994-08-12', attestedOn: '2013-07' })],
        ['as of 2013-07; what came later was not checked'],
        /undefined|null/,
      ],
    ],
  )('%s', (_, day, acts, words, never) => {
    const reason = reasonOn(day, treaty(), acts);
    for (const word of words) expect(reason).toContain(word);
    expect(reason).not.toMatch(never);
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
