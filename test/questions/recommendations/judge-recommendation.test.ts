import 'reflect-metadata';
import { judgeRecommendation, type FollowUp } from '../../../src/questions/recommendations/judge-recommendation';
import type { ParticipationJudgment } from '../../../src/questions/participation/judge-participation';
import type { Joining } from '../../../src/questions/recommendations/joining';
import { PartyStatus } from '../../../src/model/values/party-status';
import { ALWAYS } from '../../../src/model/time/window';
import { node } from '../participation/acts';
import { asWritten } from '../../../src/model/words/told';
import { Tongue } from '../../../src/model/words/tongue';

/** `2014-03-27 PARTLY_MET | 2015 MET`: follow-ups, each by a node that bears its date. */
function followUps(text: string): FollowUp[] {
  const told = text === '' ? [] : text.split(' | ');
  return told.map((each, index) => {
    const [date, outcome] = each.split(' ') as [string, string];
    const from = node('Finding', `finding/${index}`, { name: `Finding of ${date}` });
    const id = `${from.id}>FOLLOWS_UP:${date}>rec`;
    const properties = { date, outcome, basis: 'SOURCE' };
    const edge = { id, kind: 'FOLLOWS_UP', from: from.id, to: 'rec', properties, citations: [], window: ALWAYS };
    return { edge, node: from };
  });
}

interface Dates {
  readonly madeOn?: string;
  readonly attestedOn?: string;
}

function statuses(dates: Dates, after: string, days: string): string {
  const rec = node('Recommendation', 'rec', { ...dates });
  return days
    .split(' | ')
    .map((each) => each.split(' ')[0] as string)
    .map((day) => `${day} ${judgeRecommendation(rec, followUps(after), day).status}`)
    .join(' | ');
}

describe('a call to join', () => {
  const joining = (...statuses: PartyStatus[]): Joining[] =>
    statuses.map((status, index) => ({
      state: node('State', 'KAZ', { name: 'Kazakhstan' }),
      instrument: node('Treaty', `un/${index}`, { name: `Treaty ${index}` }),
      participation: { status, reason: asWritten('So it stands.'), decisive: [] } as unknown as ParticipationJudgment,
    }));
  const { PARTY, SIGNATORY, NOT_PARTY, WITHDRAWN, UNKNOWN } = PartyStatus;

  test.each<[PartyStatus[], string]>([
    [[PARTY], 'MET'],
    [[PARTY, PARTY], 'MET'],
    [[PARTY, NOT_PARTY], 'PARTLY_MET'],
    [[NOT_PARTY], 'OPEN'],
    [[SIGNATORY], 'OPEN'],
    [[WITHDRAWN], 'OPEN'],
    // Where it is not known, the follow-ups decide.
    [[UNKNOWN], 'PARTLY_MET'],
    [[PARTY, UNKNOWN], 'PARTLY_MET'],
  ])('with %s is %s', (statuses, expected) => {
    const rec = node('Recommendation', 'rec', { madeOn: '2014-03-27' });
    const told = followUps('2014-04-01 PARTLY_MET');
    expect(judgeRecommendation(rec, told, '2015-01-01', joining(...statuses)).status).toBe(expected);
  });

  test('that had not been made is UNKNOWN, whatever was joined', () => {
    const rec = node('Recommendation', 'rec', { madeOn: '2014-03-27' });
    expect(judgeRecommendation(rec, [], '2014-03-26', joining(PARTY)).status).toBe('UNKNOWN');
  });

  test('says how the State stands', () => {
    const rec = node('Recommendation', 'rec', { madeOn: '2014-03-27' });
    const { reason } = judgeRecommendation(rec, [], '2015-01-01', joining(SIGNATORY));
    expect(reason.in(Tongue.EN)).toBe('Treaty 0: signed, not joined. So it stands.');
  });
});

describe('the status on a day', () => {
  test.each([
    // None yet: open on its own day, unknown before and after.
    ['', '2014-03-26 UNKNOWN | 2014-03-27 OPEN | 2014-03-28 UNKNOWN | 2026-01-01 UNKNOWN'],
    // The latest one on or before the day decides.
    ['2015-05-01 MET', '2014-03-27 OPEN | 2015-04-30 UNKNOWN | 2015-05-01 MET | 2026-01-01 MET'],
    ['2015-05-01 PARTLY_MET', '2015-04-30 UNKNOWN | 2015-05-01 PARTLY_MET | 2016-01-01 PARTLY_MET'],
    ['2015-05-01 NOT_MET', '2015-04-30 UNKNOWN | 2015-05-01 OPEN | 2016-01-01 OPEN'],
    ['2015-05-01 REITERATED', '2015-04-30 UNKNOWN | 2015-05-01 OPEN | 2016-01-01 OPEN'],
    [
      '2015-05-01 PARTLY_MET | 2016-05-01 REITERATED | 2017-05-01 MET',
      '2015-05-01 PARTLY_MET | 2016-04-30 PARTLY_MET | 2016-05-01 OPEN | 2017-04-30 OPEN | 2017-05-01 MET',
    ],
    ['2017-05-01 MET | 2015-05-01 PARTLY_MET', '2016-01-01 PARTLY_MET | 2017-05-01 MET'],
    // On its own day, a follow-up of that day decides.
    ['2014-03-27 PARTLY_MET', '2014-03-27 PARTLY_MET | 2014-03-28 PARTLY_MET'],
    // A follow-up of a rough date may have come or not, until the last day that it may mean.
    ['2015 MET', '2014-12-31 UNKNOWN | 2015-01-01 UNKNOWN | 2015-12-30 UNKNOWN | 2015-12-31 MET'],
    ['2015-05-01 REITERATED | 2016 MET', '2015-12-31 OPEN | 2016-06-01 UNKNOWN | 2016-12-31 MET'],
    ['2015-05-01 REITERATED | 2016 NOT_MET', '2015-12-31 OPEN | 2016-06-01 OPEN | 2016-12-31 OPEN'],
    // Which of two came last is not known.
    ['2015 MET | 2015-05-01 REITERATED', '2015-04-30 UNKNOWN | 2015-05-01 UNKNOWN | 2015-12-31 UNKNOWN'],
    ['2015 MET | 2015-05 MET', '2015-05-30 UNKNOWN | 2015-05-31 MET | 2015-12-31 MET'],
    ['2015 PARTLY_MET | 2015-12-31 MET', '2015-12-31 UNKNOWN | 2016-01-01 UNKNOWN'],
    ['2015 PARTLY_MET | 2016-01-01 MET', '2015-12-31 PARTLY_MET | 2016-01-01 MET'],
    // Two of one day that disagree; but that it was asked for again undoes nothing that was done.
    ['2015-05-01 MET | 2015-05-01 NOT_MET', '2015-05-01 UNKNOWN'],
    ['2015-05-01 MET | 2015-05-01 REITERATED', '2015-05-01 UNKNOWN'],
    ['2015-05-01 PARTLY_MET | 2015-05-01 NOT_MET', '2015-05-01 UNKNOWN'],
    ['2015-05-01 PARTLY_MET | 2015-05-01 REITERATED', '2015-05-01 PARTLY_MET'],
    ['2015 PARTLY_MET | 2015 REITERATED', '2015-12-31 UNKNOWN'],
    ['2015-05-01 REITERATED | 2015-05-01 NOT_MET', '2015-05-01 OPEN'],
  ])('of one made on 27 March 2014 and followed up %j', (after, expected) => {
    expect(statuses({ madeOn: '2014-03-27' }, after, expected)).toBe(expected);
  });

  test.each<[Dates, string, string]>([
    // In the course of its year it may not have been made yet; on the last day of it, it surely had been.
    [
      { madeOn: '2013' },
      '',
      '2012-12-31 UNKNOWN | 2013-01-01 UNKNOWN | 2013-12-30 UNKNOWN | 2013-12-31 OPEN | 2014-01-01 UNKNOWN',
    ],
    [{ madeOn: '2008-11' }, '', '2008-11-29 UNKNOWN | 2008-11-30 OPEN | 2008-12-01 UNKNOWN'],
    [{ madeOn: '2013' }, '2014-03-27 REITERATED', '2013-12-31 OPEN | 2014-03-26 UNKNOWN | 2014-03-27 OPEN'],
    [
      { madeOn: '2009', attestedOn: '2009-10' },
      '',
      '2009-10-30 UNKNOWN | 2009-10-31 OPEN | 2009-12-31 OPEN | 2010-01-01 UNKNOWN',
    ],
    [{ madeOn: '2013' }, '2013-06-01 MET', '2013-05-31 UNKNOWN | 2013-06-01 MET | 2013-12-31 MET'],
    [{ madeOn: '2013' }, '2013 NOT_MET', '2013-06-01 UNKNOWN | 2013-12-31 OPEN'],
    [{}, '', '1990-01-01 UNKNOWN | 2026-01-01 UNKNOWN'],
    [{ attestedOn: '2009-10' }, '', '2009-10-31 UNKNOWN'],
    [{}, '2014-03-27 MET', '2014-03-26 UNKNOWN | 2014-03-27 MET'],
  ])('of %j followed up %j', (dates, after, expected) => {
    expect(statuses(dates, after, expected)).toBe(expected);
  });
});

describe('whether it had been made', () => {
  const made = (dates: Dates, after: string, days: string) =>
    days
      .split(' | ')
      .map((each) => each.split(' ')[0] as string)
      .map(
        (day) =>
          `${day} ${judgeRecommendation(node('Recommendation', 'rec', { ...dates }), followUps(after), day).made}`,
      )
      .join(' | ');

  test.each<[Dates, string, string]>([
    [{ madeOn: '2014-03-27' }, '', '2014-03-26 NO | 2014-03-27 YES | 2014-03-28 YES'],
    [{ madeOn: '2013' }, '', '2012-12-31 NO | 2013-01-01 UNKNOWN | 2013-12-30 UNKNOWN | 2013-12-31 YES'],
    // Who passes it on, or follows it up, speaks of it as made.
    [{ madeOn: '2009', attestedOn: '2009-10' }, '', '2008-12-31 NO | 2009-10-30 UNKNOWN | 2009-10-31 YES'],
    [{ attestedOn: '2009-10' }, '', '1990-01-01 UNKNOWN | 2009-10-30 UNKNOWN | 2009-10-31 YES'],
    [{ madeOn: '2013' }, '2013-06 NOT_MET', '2013-06-29 UNKNOWN | 2013-06-30 YES'],
    [{}, '2013-06 NOT_MET', '2013-06-30 YES'],
    // A report may speak as of a day before it makes its recommendations.
    [{ madeOn: '2013', attestedOn: '2012-10-01' }, '', '2012-12-31 NO | 2013-01-01 UNKNOWN | 2013-12-31 YES'],
    [{}, '', '2026-01-01 UNKNOWN'],
  ])('of %j followed up %j', (dates, after, expected) => {
    expect(made(dates, after, expected)).toBe(expected);
  });
});

describe('the follow-ups that are shown', () => {
  const shown = (after: string, day: string) =>
    judgeRecommendation(node('Recommendation', 'rec', { madeOn: '2013' }), followUps(after), day).followUps.map(
      ({ date, outcome, reached, decides }) => `${date} ${outcome} ${reached}${decides ? ' decides' : ''}`,
    );

  test.each([
    ['2014-03-27 PARTLY_MET | 2015-05-01 MET', '2012-12-31', []],
    ['2014-03-27 PARTLY_MET | 2015-05-01 MET', '2014-03-26', []],
    ['2014-03-27 PARTLY_MET | 2015-05-01 MET', '2014-03-27', ['2014-03-27 PARTLY_MET YES decides']],
    [
      '2015-05-01 MET | 2014-03-27 PARTLY_MET',
      '2015-05-01',
      ['2014-03-27 PARTLY_MET YES', '2015-05-01 MET YES decides'],
    ],
    [
      '2014-03-27 PARTLY_MET | 2015 MET',
      '2015-05-01',
      ['2014-03-27 PARTLY_MET YES decides', '2015 MET UNKNOWN decides'],
    ],
    [
      '2014-03-27 PARTLY_MET | 2014-03 REITERATED | 2015 MET',
      '2016-01-01',
      ['2014-03 REITERATED YES', '2014-03-27 PARTLY_MET YES', '2015 MET YES decides'],
    ],
  ])('of %j on %s', (after, day, expected) => {
    expect(shown(after, day)).toEqual(expected);
  });
});

describe('the reason', () => {
  const reason = (dates: Dates, after: string, day: string) =>
    judgeRecommendation(node('Recommendation', 'rec', { ...dates }), followUps(after), day).reason.in(Tongue.EN);

  test.each<[Dates, string, string, string]>([
    [{ madeOn: '2014-03-27' }, '', '2014-03-26', 'It is dated 2014-03-27: it had not been made on 2014-03-26.'],
    [{ madeOn: '2014-03-27' }, '', '2014-03-27', 'It is dated 2014-03-27. That is the day asked about.'],
    [
      { madeOn: '2014-03-27' },
      '',
      '2014-03-28',
      'It is dated 2014-03-27. What became of it by 2014-03-28 no source says.',
    ],
    [{ madeOn: '2013' }, '', '2013-06-01', 'It is dated 2013: by 2013-06-01 it may not have been made yet.'],
    [{ madeOn: '2013' }, '', '2013-12-31', 'It is dated 2013. That is not over on 2013-12-31.'],
    [{ madeOn: '2013' }, '', '2014-01-01', 'It is dated 2013. What became of it by 2014-01-01 no source says.'],
    [
      { attestedOn: '2009-10' },
      '',
      '2012-10-01',
      'It is not dated, and was made not after 2009-10-31. What became of it by 2012-10-01 no source says.',
    ],
    [
      { madeOn: '2013' },
      '2014-03-27 REITERATED',
      '2014-03-27',
      'Made again, so still open (2014-03-27): Finding of 2014-03-27 (finding/0).',
    ],
    [
      { madeOn: '2013' },
      '2014 MET',
      '2014-06-01',
      'By 2014-06-01 this may not have come yet, and no source says what became of it before. Met (2014): Finding of 2014 (finding/0).',
    ],
    [
      { madeOn: '2013' },
      '2014-05-01 MET | 2014-05-01 NOT_MET',
      '2014-06-01',
      'Which of these came last is not known, or they came on one day and disagree. Met (2014-05-01): Finding of 2014-05-01 (finding/0). Not met (2014-05-01): Finding of 2014-05-01 (finding/1).',
    ],
  ])('of %j followed up %j on %s', (dates, after, day, expected) => {
    expect(reason(dates, after, day)).toBe(expected);
  });
});
