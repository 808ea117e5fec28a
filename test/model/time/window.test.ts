import { Truth, both } from '../../../src/model/time/three-valued';
import { ALWAYS, Endurance, NEVER, holdsOn, intersect, windowOf, type DatedFact } from '../../../src/model/time/window';
import { timelineOf } from './timeline';

type Row = readonly [what: string, fact: DatedFact, days: string];

const LASTING: readonly Row[] = [
  // The start.
  ['begins on a day', { validFrom: '2012-10-01' }, '2012-09-30 NO | 2012-10-01 YES | 2012-10-02 YES | 2500-01-01 YES'],
  [
    'begins in a year',
    { validFrom: '2012' },
    '2011-12-31 NO | 2012-01-01 UNKNOWN | 2012-12-30 UNKNOWN | 2012-12-31 YES | 2013-01-01 YES',
  ],
  [
    'begins in a month (February of a leap year)',
    { validFrom: '2012-02' },
    '2012-01-31 NO | 2012-02-01 UNKNOWN | 2012-02-28 UNKNOWN | 2012-02-29 YES | 2012-03-01 YES',
  ],
  [
    'has no start, is attested on a day',
    { attestedOn: '2012-10-01' },
    '1000-01-01 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 YES | 2500-01-01 YES',
  ],
  [
    'has no start, is attested in a month',
    { attestedOn: '2012-10' },
    '2012-09-30 UNKNOWN | 2012-10-01 UNKNOWN | 2012-10-30 UNKNOWN | 2012-10-31 YES | 2012-11-01 YES',
  ],
  [
    'has no start, is attested in a year',
    { attestedOn: '2013' },
    '2013-01-01 UNKNOWN | 2013-12-30 UNKNOWN | 2013-12-31 YES',
  ],
  [
    'begins in a year, is attested within it',
    { validFrom: '2012', attestedOn: '2012-06-15' },
    '2011-12-31 NO | 2012-01-01 UNKNOWN | 2012-06-14 UNKNOWN | 2012-06-15 YES | 2012-06-16 YES',
  ],
  [
    'begins in a year, is attested later',
    { validFrom: '2012', attestedOn: '2013-07-01' },
    '2011-12-31 NO | 2012-01-01 UNKNOWN | 2012-12-30 UNKNOWN | 2012-12-31 YES',
  ],
  [
    'begins in a year, is attested in a month of it',
    { validFrom: '2012', attestedOn: '2012-06' },
    '2012-06-29 UNKNOWN | 2012-06-30 YES',
  ],
  [
    'begins in a month, is attested before it',
    { validFrom: '2007-06', attestedOn: '2007-05-15' },
    '2007-05-31 NO | 2007-06-01 UNKNOWN | 2007-06-29 UNKNOWN | 2007-06-30 YES',
  ],
  [
    'had begun by a month, since when is not known, and is attested later',
    { begunBy: '2018-07', attestedOn: '2025-09-16' },
    '1000-01-01 UNKNOWN | 2018-07-30 UNKNOWN | 2018-07-31 YES | 2025-09-16 YES | 2025-09-17 YES',
  ],
  [
    'had begun by a day, is attested before it',
    { begunBy: '2018-07-01', attestedOn: '2012-10-01' },
    '2012-09-30 UNKNOWN | 2012-10-01 YES | 2018-07-01 YES',
  ],
  [
    'had begun by a day, by a source that speaks as of none',
    { begunBy: '2018-07-01', attestedOn: '2025-09-16', firstAttestedOn: null },
    '2018-06-30 UNKNOWN | 2018-07-01 YES',
  ],
  [
    'began after a day, and is attested later',
    { begunAfter: '2012-10-01', attestedOn: '2014-03-27' },
    '2012-10-01 NO | 2012-10-02 UNKNOWN | 2014-03-26 UNKNOWN | 2014-03-27 YES',
  ],
  [
    'began after a day, by sources that speak as of none',
    { begunAfter: '2019-03' },
    '2019-03-01 NO | 2019-03-02 UNKNOWN | 2026-11-30 UNKNOWN',
  ],
  [
    'begins on a day, is attested later',
    { validFrom: '2010-05-05', attestedOn: '2012-10-01' },
    '2010-05-04 NO | 2010-05-05 YES | 2012-10-01 YES | 2012-10-02 YES',
  ],
  // The end.
  [
    'is over from a day on (excluded)',
    { validFrom: '2010-01-01', validTo: '2012-10-01' },
    '2009-12-31 NO | 2010-01-01 YES | 2012-09-30 YES | 2012-10-01 NO | 2012-10-02 NO',
  ],
  [
    'has a last day (included)',
    { validFrom: '2010-01-01', lastDay: '2012-10-01' },
    '2012-09-30 YES | 2012-10-01 YES | 2012-10-02 NO | 2012-10-03 NO',
  ],
  [
    'lasts one day',
    { validFrom: '2012-10-01', lastDay: '2012-10-01' },
    '2012-09-30 NO | 2012-10-01 YES | 2012-10-02 NO',
  ],
  [
    'is over from some day of a year on',
    { validFrom: '2010-01-01', validTo: '2012' },
    '2011-12-31 YES | 2012-01-01 UNKNOWN | 2012-12-30 UNKNOWN | 2012-12-31 NO | 2013-01-01 NO',
  ],
  [
    'is over from some day of a month on',
    { validFrom: '2010-01-01', validTo: '2012-04' },
    '2012-03-31 YES | 2012-04-01 UNKNOWN | 2012-04-29 UNKNOWN | 2012-04-30 NO',
  ],
  [
    'has its last day in a year',
    { validFrom: '2010-01-01', lastDay: '2012' },
    '2012-01-01 YES | 2012-01-02 UNKNOWN | 2012-12-31 UNKNOWN | 2013-01-01 NO',
  ],
  [
    'has its last day in a month',
    { validFrom: '2010-01-01', lastDay: '2012-02' },
    '2012-02-01 YES | 2012-02-02 UNKNOWN | 2012-02-29 UNKNOWN | 2012-03-01 NO',
  ],
  [
    'has both ends given: the excluded one counts',
    { validFrom: '2010-01-01', validTo: '2011-01-01', lastDay: '2012-12-31' },
    '2010-12-31 YES | 2011-01-01 NO | 2012-12-31 NO',
  ],
  [
    'begins and ends in the same year',
    { validFrom: '2012', validTo: '2012' },
    '2011-12-31 NO | 2012-01-01 UNKNOWN | 2012-12-30 UNKNOWN | 2012-12-31 NO',
  ],
  // The end, beside what a source attests.
  [
    'is attested before its stated day of end',
    { validTo: '2013-01-01', attestedOn: '2012-10-01' },
    '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-12-31 YES | 2013-01-01 NO',
  ],
  [
    'is attested within the year in which it ended',
    { validFrom: '2010-01-01', validTo: '2012', attestedOn: '2012-10-01' },
    '2011-12-31 YES | 2012-01-01 YES | 2012-10-01 YES | 2012-10-02 UNKNOWN | 2012-12-30 UNKNOWN | 2012-12-31 NO',
  ],
  [
    'is attested within the month of its last day',
    { validFrom: '2010-01-01', lastDay: '2012-10', attestedOn: '2012-10-10' },
    '2012-10-01 YES | 2012-10-10 YES | 2012-10-11 UNKNOWN | 2012-10-31 UNKNOWN | 2012-11-01 NO',
  ],
  [
    'is attested after its stated end: the stated end stands',
    { validFrom: '2010-01-01', validTo: '2011-06-30', attestedOn: '2012-10-01' },
    '2011-06-29 YES | 2011-06-30 NO | 2012-10-01 NO',
  ],
  [
    'is attested after the year of its end',
    { validFrom: '2010-01-01', validTo: '2011', attestedOn: '2012-10-01' },
    '2010-12-31 YES | 2011-01-01 UNKNOWN | 2011-12-30 UNKNOWN | 2011-12-31 NO | 2012-10-01 NO',
  ],
  // Attested as over.
  [
    'is attested as over',
    { over: true, attestedOn: '2012-10-01' },
    '1000-01-01 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 NO | 2012-10-02 NO',
  ],
  [
    'is attested as over in a year',
    { over: true, attestedOn: '2012' },
    '2012-01-01 UNKNOWN | 2012-12-30 UNKNOWN | 2012-12-31 NO',
  ],
  [
    'began on a day, is attested as over',
    { validFrom: '2010-01-01', over: true, attestedOn: '2012-10-01' },
    '2009-12-31 NO | 2010-01-01 UNKNOWN | 2012-09-30 UNKNOWN | 2012-10-01 NO',
  ],
  [
    'ended in a year, is attested as over within it',
    { validFrom: '2010-01-01', validTo: '2012', over: true, attestedOn: '2012-06-15' },
    '2011-12-31 YES | 2012-01-01 UNKNOWN | 2012-06-14 UNKNOWN | 2012-06-15 NO | 2012-12-31 NO',
  ],
  [
    'ended on a day, is attested as over later',
    { validFrom: '2010-01-01', validTo: '2011-01-01', over: true, attestedOn: '2012-06-15' },
    '2010-12-31 YES | 2011-01-01 NO',
  ],
  [
    'is said to be over by a source that speaks as of no date: when it ended is not known',
    { validFrom: '2010-01-01', over: true },
    '2009-12-31 NO | 2010-01-01 UNKNOWN | 2020-01-01 UNKNOWN',
  ],
  // Several attestations.
  [
    'is attested twice: it holds from the first on',
    { firstAttestedOn: '2005-03-01', attestedOn: '2012-10-01' },
    '2005-02-28 UNKNOWN | 2005-03-01 YES | 2012-10-01 YES | 2012-10-02 YES',
  ],
  [
    'begins in a year, is attested twice: the first attestation bounds the start',
    { validFrom: '2005', firstAttestedOn: '2005-03-01', attestedOn: '2012-10-01' },
    '2004-12-31 NO | 2005-02-28 UNKNOWN | 2005-03-01 YES',
  ],
  [
    'ends in a year, is attested twice: the last attestation bounds the end',
    { validTo: '2012', firstAttestedOn: '2005-03-01', attestedOn: '2012-10-01' },
    '2005-02-28 UNKNOWN | 2005-03-01 YES | 2012-10-01 YES | 2012-10-02 UNKNOWN | 2012-12-31 NO',
  ],
  [
    'is attested in the text itself, which has no date, and later: it holds from the beginning',
    { firstAttestedOn: null, attestedOn: '2012-10-01' },
    '1000-01-01 YES | 2012-10-01 YES | 2500-01-01 YES',
  ],
  // Nothing.
  ['has no date at all (a text, a scheme)', {}, '1000-01-01 YES | 2500-01-01 YES'],
  [
    'has nulls for dates',
    { validFrom: null, validTo: null, lastDay: null, attestedOn: null, over: null },
    '1000-01-01 YES | 2500-01-01 YES',
  ],
  [
    'has an end alone, and no attestation: the text of an instrument, which began with it',
    { validTo: '2012-10-01' },
    '1000-01-01 YES | 2012-09-30 YES | 2012-10-01 NO | 2012-10-02 NO',
  ],
];

const OF_ITS_MOMENT: readonly Row[] = [
  [
    'is attested on a day: known for that day only',
    { attestedOn: '2012-10-01' },
    '2012-09-30 UNKNOWN | 2012-10-01 YES | 2012-10-02 UNKNOWN | 2500-01-01 UNKNOWN',
  ],
  [
    'is attested in a year: on no day of it for sure',
    { attestedOn: '2012' },
    '2011-12-31 UNKNOWN | 2012-01-01 UNKNOWN | 2012-07-01 UNKNOWN | 2012-12-31 UNKNOWN | 2013-01-01 UNKNOWN',
  ],
  [
    'began on a day, is attested later: known up to the attestation',
    { validFrom: '2010-05-05', attestedOn: '2012-10-01' },
    '2010-05-04 NO | 2010-05-05 YES | 2012-10-01 YES | 2012-10-02 UNKNOWN',
  ],
  ['has a day of its own', { validFrom: '2012-10-01' }, '2012-09-30 NO | 2012-10-01 YES | 2012-10-02 UNKNOWN'],
  [
    'has a period of its own',
    { validFrom: '2010-01-01', lastDay: '2010-12-31' },
    '2009-12-31 NO | 2010-01-01 YES | 2010-12-31 YES | 2011-01-01 NO',
  ],
  [
    'has a period of its own, told later',
    { validFrom: '2010-01-01', lastDay: '2010-12-31', attestedOn: '2012-10-01' },
    '2009-12-31 NO | 2010-01-01 YES | 2010-12-31 YES | 2011-01-01 NO | 2012-10-01 NO',
  ],
  ['is attested as over', { over: true, attestedOn: '2012-10-01' }, '2012-09-30 UNKNOWN | 2012-10-01 NO'],
];

const TIMELESS: readonly Row[] = [
  ['has no date', {}, '1000-01-01 YES | 2500-01-01 YES'],
  ['is attested', { attestedOn: '2012-10-01' }, '1000-01-01 YES | 2012-10-01 YES | 2500-01-01 YES'],
  ['bears dates that are not its own time', { validFrom: '2012', validTo: '2013' }, '1000-01-01 YES | 2500-01-01 YES'],
];

describe('a fact that goes on (law, participation, a task)', () => {
  test.each(LASTING)('%s', (_, fact, days) => {
    expect(timelineOf(windowOf(fact, Endurance.LASTS), days)).toBe(days);
  });
});

describe('a fact of its moment (finding, practice, statistic, absence)', () => {
  test.each(OF_ITS_MOMENT)('%s', (_, fact, days) => {
    expect(timelineOf(windowOf(fact, Endurance.MOMENT), days)).toBe(days);
  });
});

describe('a timeless fact (a group, a topic)', () => {
  test.each(TIMELESS)('%s', (_, fact, days) => {
    expect(timelineOf(windowOf(fact, Endurance.TIMELESS), days)).toBe(days);
  });
});

test('a draft is never in force', () => {
  const days = '1000-01-01 NO | 2012-10-01 NO | 9998-12-31 NO';
  expect(timelineOf(NEVER, days)).toBe(days);
});

describe('two facts together', () => {
  const day = '2012-10-01';
  const windows = {
    [Truth.YES]: windowOf({ validFrom: '2010-01-01', validTo: '2014-01-01' }, Endurance.LASTS),
    [Truth.NO]: windowOf({ validFrom: '2013-01-01' }, Endurance.LASTS),
    [Truth.UNKNOWN]: windowOf({ validFrom: '2012' }, Endurance.LASTS),
  };

  test.each([
    [Truth.YES, Truth.YES, Truth.YES],
    [Truth.YES, Truth.UNKNOWN, Truth.UNKNOWN],
    [Truth.YES, Truth.NO, Truth.NO],
    [Truth.UNKNOWN, Truth.YES, Truth.UNKNOWN],
    [Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN],
    [Truth.UNKNOWN, Truth.NO, Truth.NO],
    [Truth.NO, Truth.YES, Truth.NO],
    [Truth.NO, Truth.UNKNOWN, Truth.NO],
    [Truth.NO, Truth.NO, Truth.NO],
  ])('%s and %s is %s', (one, other, together) => {
    expect(holdsOn(windows[one], day)).toBe(one);
    expect(holdsOn(intersect(windows[one], windows[other]), day)).toBe(together);
    expect(both(one, other)).toBe(together);
  });

  test('hold only while both do', () => {
    const law = windowOf({ validFrom: '2000-01-01', validTo: '2010-01-01' }, Endurance.LASTS);
    const article = windowOf({ validFrom: '2005', validTo: '2012-01-01' }, Endurance.LASTS);
    const days = '2004-12-31 NO | 2005-01-01 UNKNOWN | 2005-12-31 YES | 2009-12-31 YES | 2010-01-01 NO | 2011-01-01 NO';
    expect(timelineOf(intersect(law, article), days)).toBe(days);
  });

  test('never hold where the one ends before the other begins', () => {
    const early = windowOf({ validFrom: '2000-01-01', validTo: '2005-01-01' }, Endurance.LASTS);
    const late = windowOf({ validFrom: '2010-01-01' }, Endurance.LASTS);
    const days = '1999-12-31 NO | 2004-12-31 NO | 2005-01-01 NO | 2007-01-01 NO | 2010-01-01 NO';
    expect(timelineOf(intersect(early, late), days)).toBe(days);
  });

  test('a draft beside anything never holds; what always holds changes nothing', () => {
    const fact = windowOf({ validFrom: '2012', validTo: '2014' }, Endurance.LASTS);
    expect(intersect(fact, ALWAYS)).toEqual(fact);
    expect(holdsOn(intersect(fact, NEVER), '2013-06-01')).toBe(Truth.NO);
  });
});
