import { OPEN_FUTURE, OPEN_PAST, addDays } from '../../../src/model/time/partial-date';
import { Truth } from '../../../src/model/time/three-valued';
import { History } from '../../../src/model/time/history';
import { holdsOn, type Window } from '../../../src/model/time/window';
import { isCertain, judgeTransition } from '../../../src/questions/changes/judge-transition';
import { calendarDate } from '../../model/time/arbitraries';
import fc from '../../seeded-fast-check';

const OPEN: Window = {
  earliestStart: OPEN_PAST,
  latestStart: OPEN_PAST,
  earliestEnd: OPEN_FUTURE,
  latestEnd: OPEN_FUTURE,
};
const of = (window: Partial<Window>) => {
  const whole = { ...OPEN, ...window };
  return (from: string, to: string) => judgeTransition(History.ofWindow(whole), { from, to });
};

describe('between two days', () => {
  test.each<[string, Partial<Window>, string, string, object | null]>([
    ['nothing differs where it holds on both', {}, '2000-01-01', '2010-01-01', null],
    [
      'nor where it holds on neither',
      { earliestStart: '2012-01-01', latestStart: '2012-01-01' },
      '2000-01-01',
      '2010-01-01',
      null,
    ],
    [
      'nor where it came and went in between',
      { earliestStart: '2001-01-01', latestStart: '2001-01-01', earliestEnd: '2002-01-01', latestEnd: '2002-01-01' },
      '2000-01-01',
      '2010-01-01',
      null,
    ],
    ['nor where both days are in doubt', { latestStart: '2012-01-01' }, '2000-01-01', '2010-01-01', null],
    [
      'it came, on a day that is known',
      { earliestStart: '2007-05-15', latestStart: '2007-05-15' },
      '2007-05-14',
      '2007-05-15',
      { came: true, before: 'NO', after: 'YES', range: { first: '2007-05-15', last: '2007-05-15' } },
    ],
    [
      'it came between two days',
      { earliestStart: '2001-01-01', latestStart: '2001-12-31' },
      '1999-01-01',
      '2010-01-01',
      { came: true, before: 'NO', after: 'YES', range: { first: '2001-01-01', last: '2001-12-31' } },
    ],
    [
      'it may have come already before the first day',
      { latestStart: '2012-10-01' },
      '2000-01-01',
      '2012-10-01',
      { came: true, before: 'UNKNOWN', after: 'YES', range: { first: OPEN_PAST, last: '2012-10-01' } },
    ],
    [
      'it may have come by the second day',
      { earliestStart: '2001-01-01', latestStart: '2012-10-01' },
      '2000-01-01',
      '2010-01-01',
      { came: true, before: 'NO', after: 'UNKNOWN', range: { first: '2001-01-01', last: '2012-10-01' } },
    ],
    [
      'it went, on a day that is known',
      { earliestEnd: '2010-01-01', latestEnd: '2010-01-01' },
      '2009-12-31',
      '2010-01-01',
      { came: false, before: 'YES', after: 'NO', range: { first: '2010-01-01', last: '2010-01-01' } },
    ],
    [
      'it may have gone, on a day that nobody gives',
      { earliestEnd: '2012-10-02' },
      '2012-10-01',
      '2014-01-01',
      { came: false, before: 'YES', after: 'UNKNOWN', range: { first: '2012-10-02', last: OPEN_FUTURE } },
    ],
    [
      'it is over, and may have been before',
      { earliestEnd: '2000-01-01', latestEnd: '2012-10-01' },
      '2010-01-01',
      '2012-10-01',
      { came: false, before: 'UNKNOWN', after: 'NO', range: { first: '2000-01-01', last: '2012-10-01' } },
    ],
    [
      'it surely came, and may have gone again',
      { earliestStart: '2007-05-15', latestStart: '2007-05-15', earliestEnd: '2012-10-02' },
      '2000-01-01',
      '2014-01-01',
      { came: true, before: 'NO', after: 'UNKNOWN', range: { first: '2007-05-15', last: '2007-05-15' } },
    ],
  ])('%s', (_, window, from, to, expected) => {
    expect(of(window)(from, to)).toEqual(expected);
  });

  test('a change is certain only where it is known on both days whether the thing holds', () => {
    const certain = of({ earliestStart: '2007-05-15', latestStart: '2007-05-15' })('2000-01-01', '2010-01-01');
    const possible = of({ latestStart: '2007-05-15' })('2000-01-01', '2010-01-01');
    expect([certain && isCertain(certain), possible && isCertain(possible)]).toEqual([true, false]);
  });
});

describe('whatever the window', () => {
  const day = calendarDate('near');
  const windowAndDays = fc.tuple(fc.tuple(day, day, day, day), day, day).map(([bounds, one, other]) => {
    const [earliestStart = '', latestStart = '', earliestEnd = '', latestEnd = ''] = [...bounds].sort();
    const [from = '', to = ''] = [one, other].sort();
    return { window: { earliestStart, latestStart, earliestEnd, latestEnd }, from, to };
  });

  test('a certain change happened after the first day and not after the second, within its range, and what it says holds', () => {
    fc.assert(
      fc.property(windowAndDays, ({ window, from, to }) => {
        const transition = judgeTransition(History.ofWindow(window), { from, to });
        expect(transition === null).toBe(holdsOn(window, from) === holdsOn(window, to));
        if (!transition || !isCertain(transition)) return;
        const { first, last } = transition.range;
        expect([first > from, last <= to, first <= last]).toEqual([true, true, true]);
        expect(transition.range).toEqual(
          transition.came
            ? { first: window.earliestStart, last: window.latestStart }
            : { first: window.earliestEnd, last: window.latestEnd },
        );
      }),
    );
  });

  test('a day in the range is one on which it may have changed', () => {
    fc.assert(
      fc.property(windowAndDays, ({ window, from, to }) => {
        const transition = judgeTransition(History.ofWindow(window), { from, to });
        if (!transition) return;
        const { first, last } = transition.range;
        expect(first <= last).toBe(true);
        if (first === OPEN_PAST) return;
        // What never surely held may have gone as soon as it may have come.
        const surelyHeld = window.latestStart < window.earliestEnd;
        const opposite = transition.came || !surelyHeld ? Truth.NO : Truth.YES;
        expect([opposite, Truth.UNKNOWN]).toContain(holdsOn(window, addDays(first, -1)));
      }),
    );
  });
});
