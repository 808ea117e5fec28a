import 'reflect-metadata';
import { DataKind } from '../../../src/model/values/data-kind';
import { judgeLawHeld } from '../../../src/questions/holdings/judge-law-held';
import { node } from '../participation/acts';
import { Tongue } from '../../../src/model/words/tongue';

const state = node('State', 'KAZ', { name: 'Kazakhstan' });
const topic = node('Topic', 'topic/wages', { name: 'Wages' });
const group = node('Group', 'group/women', { name: 'Women' });
const holds = (kind: keyof typeof DataKind, number: number, latest: string | null = null) => ({
  kind: DataKind[kind],
  number,
  latest,
});

describe('what is held of a State’s law', () => {
  test.each([
    ['NOTHING', [], '2012-10-01'],
    ['NOTHING', [holds('NATIONAL_PROVISION', 0), holds('FINDING', 3, '2012-10-01')], '2012-10-01'],
    ['NOTHING', [holds('POLICY', 1, '2012-10-01'), holds('INTERNATIONAL_OBLIGATION', 1)], '2012-10-01'],
    ['UNDATED', [holds('NATIONAL_PROVISION', 1), holds('FINDING', 3, '2012-10-01')], '2012-10-01'],
    ['UP_TO_DATE', [holds('NATIONAL_PROVISION', 1, '2012-10-01')], '2012-10-01'],
    ['UP_TO_EARLIER', [holds('NATIONAL_PROVISION', 1, '2012-10-01')], '2012-10-02'],
    ['UP_TO_EARLIER', [holds('NATIONAL_PROVISION', 1, '2009-10'), holds('FINDING', 1, '2014')], '2009-11-01'],
    ['UP_TO_DATE', [holds('NATIONAL_PROVISION', 1, '2009-10')], '2009-10-31'],
    ['UP_TO_DATE', [holds('NATIONAL_PROVISION', 1, '2009-10'), holds('NATIONAL_ACT', 1, '2013')], '2013-12-31'],
  ])('%s: %j on %s', (lawHeld, holdings, asOf) => {
    expect(judgeLawHeld({ state, topic, group: null, asOf }, holdings, null).lawHeld).toBe(lawHeld);
  });

  test.each([
    ['FROM_LATER', '2009-10-31', '2009-10-30'],
    ['FROM_LATER', '2009-10', '2009-09-30'],
    ['UP_TO_DATE', '2009-10', '2009-10-01'],
    ['UP_TO_DATE', '2009-10-31', '2009-10-31'],
    ['UP_TO_DATE', '2009-10-31', '2011-01-01'],
    ['UP_TO_DATE', null, '1994-01-01'],
    ['UP_TO_EARLIER', '2009-10-31', '2012-10-02'],
  ])('%s where the first source speaks as of %s, the last as of 2012-10-01, on %s', (lawHeld, first, asOf) => {
    const holdings = [holds('NATIONAL_ACT', 1, '2012-10-01')];
    expect(judgeLawHeld({ state, topic, group: null, asOf }, holdings, first).lawHeld).toBe(lawHeld);
  });

  test('that only later sources speak of it is said in a sentence', () => {
    const holdings = [holds('NATIONAL_ACT', 1, '2012-10-01')];
    expect(
      judgeLawHeld({ state, topic, group: null, asOf: '1994-01-01' }, holdings, '2009-10').verdict.in(Tongue.EN),
    ).toBe(
      'The data holds 1 act of Kazakhstan’s law on “Wages”, from sources that speak as of 2009-10 at the earliest: what was so before, and is no more, they may not say. What they don’t mention it does not hold.',
    );
  });

  test.each([
    [null, null, [], 'The data holds nothing of Kazakhstan: an empty answer is no statement about the law.'],
    [
      topic,
      group,
      [],
      'The data holds nothing of Kazakhstan on “Wages” that concerns “Women”: an empty answer is no statement about the law.',
    ],
    [
      topic,
      null,
      [holds('INTERNATIONAL_OBLIGATION', 2), holds('FINDING', 1), holds('PRACTICE', 1)],
      'The data holds nothing of Kazakhstan’s law on “Wages”: an empty answer is no statement about the law. It holds 2 international obligations, 1 finding and 1 practice.',
    ],
    [
      topic,
      null,
      [holds('NATIONAL_ACT', 1, '2009'), holds('NATIONAL_PROVISION', 5, '2012-10-01')],
      'The data holds 1 act and 5 provisions of Kazakhstan’s law on “Wages”, from sources that speak as of 2012-10-01 at the latest: what came later was not checked. What they don’t mention it does not hold.',
    ],
    [
      null,
      group,
      [holds('NATIONAL_PROVISION', 1, '2014')],
      'The data holds 1 provision of Kazakhstan’s law that concerns “Women”, from sources that speak as of 2014 at the latest. What they don’t mention it does not hold.',
    ],
    [
      topic,
      null,
      [holds('NATIONAL_PROVISION', 1)],
      'The data holds 1 provision of Kazakhstan’s law on “Wages”; as of when their sources speak is not known. What they don’t mention it does not hold.',
    ],
  ])('is said in a sentence (%#)', (about, concerning, holdings, verdict) => {
    const scope = { state, topic: about, group: concerning, asOf: '2013-01-01' };
    expect(judgeLawHeld(scope, holdings, null).verdict.in(Tongue.EN)).toBe(verdict);
  });
});
