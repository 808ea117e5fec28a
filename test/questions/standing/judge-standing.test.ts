import 'reflect-metadata';
import {
  isSoftLaw,
  standingOfNationalLaw,
  standingOfSoftLaw,
  type StandingJudgment,
} from '../../../src/questions/standing/judge-standing';
import { Qualification } from '../../../src/model/edges/qualifies';
import { acceptedStanding } from '../../../src/questions/standing/judge-acceptance';
import { qualifiedStanding, upheldQualifications } from '../../../src/questions/standing/judge-reservation';
import { ALWAYS, Endurance, NEVER, windowOf, type DatedFact, type Window } from '../../../src/model/time/window';
import type { Properties } from '../../../src/model/records';
import { Standing } from '../../../src/model/values/standing';
import { node } from '../participation/acts';
import { asWritten } from '../../../src/model/words/told';
import { Tongue } from '../../../src/model/words/tongue';
import { inEnglish } from '../in-english';

describe('soft law binds nobody by its nature', () => {
  test.each([
    ['SoftLaw', {}, 'Text is soft law: it does not bind by its nature.'],
    ['SoftLaw', { privateUndertaking: true }, 'Text is a private undertaking: it does not bind by its nature.'],
    ['Policy', {}, 'Text is a policy: it does not bind by its nature.'],
  ])('%s %j', (kind, properties, reason) => {
    const text = node(kind, 'un/text', { name: 'Text', ...properties });
    expect(isSoftLaw(text)).toBe(true);
    const norm = node('Obligation', 'un/text/art-1#norm');
    expect(inEnglish(standingOfSoftLaw(norm, text).on('2012-10-01'))).toEqual({ standing: 'SOFT_LAW', reason });
  });

  test('nor does it guide anybody before it was adopted', () => {
    const text = node('SoftLaw', 'un/text', { name: 'Text' });
    const norm = node('Obligation', 'un/text/art-1#norm', {}, windowOf({ validFrom: '2011-06-16' }, Endurance.LASTS));
    expect(standingOfSoftLaw(norm, text).on('2011-06-15').standing).toBe('NOT_IN_FORCE');
    expect(standingOfSoftLaw(norm, text).on('2011-06-16').standing).toBe('SOFT_LAW');
  });

  test.each(['Treaty', 'IloConvention', 'Agreement', 'Statute', 'Regulation'])('a %s is none', (kind) => {
    expect(isSoftLaw(node(kind, 'un/text'))).toBe(false);
  });
});

describe('an obligation of national law binds while its provision is valid', () => {
  const law = node('Statute', 'kaz/law', { name: 'The law', stage: 'ADOPTED' });

  const standings = (fact: DatedFact, days: string) => {
    const obligation = node('Obligation', 'kaz/law/art-1#a', {}, windowOf(fact, Endurance.LASTS));
    return days
      .split(' | ')
      .map((each) => each.slice(0, 10))
      .map((day) => `${day} ${standingOfNationalLaw(obligation, law).on(day).standing}`)
      .join(' | ');
  };

  test.each<[string, DatedFact, string]>([
    [
      'from a day to a day',
      { validFrom: '2007-05-15', validTo: '2016-01-01' },
      '2007-05-14 NOT_IN_FORCE | 2007-05-15 BINDING | 2015-12-31 BINDING | 2016-01-01 NOT_IN_FORCE',
    ],
    [
      'from some day of a year',
      { validFrom: '2007' },
      '2006-12-31 NOT_IN_FORCE | 2007-06-01 UNKNOWN | 2007-12-31 BINDING',
    ],
    [
      'since when is not known, attested',
      { attestedOn: '2012-10-01' },
      '2012-09-30 UNKNOWN | 2012-10-01 BINDING | 2013-01-01 BINDING',
    ],
    [
      'until some day of a year',
      { validFrom: '2000-01-01', validTo: '2013' },
      '2012-12-31 BINDING | 2013-01-01 UNKNOWN | 2013-12-31 NOT_IN_FORCE',
    ],
  ])('%s', (_, fact, days) => {
    expect(standings(fact, days)).toBe(days);
  });

  test.each<[string, DatedFact, string, string[]]>([
    ['in force', { validFrom: '2007-05-15' }, '2012-10-01', ['The law', 'is in force', 'began on 2007-05-15']],
    ['not yet in force', { validFrom: '2007-05-15' }, '2000-01-01', ['The law', 'began on 2007-05-15']],
    [
      'no longer in force',
      { validFrom: '2000-01-01', validTo: '2005-06-30' },
      '2012-10-01',
      ['The law', 'ended on 2005-06-30'],
    ],
    [
      'perhaps not yet in force',
      { validFrom: '2012' },
      '2012-10-01',
      ['The law', 'sources don’t say', 'began between 2012-01-01 and 2012-12-31'],
    ],
    [
      'perhaps no longer in force',
      { validFrom: '2000-01-01', validTo: '2012' },
      '2012-10-01',
      ['The law', 'sources don’t say', 'may have ended', 'between 2012-01-01 and 2012-12-31'],
    ],
  ])('the reason where it is %s', (_, fact, day, words) => {
    const obligation = node('Obligation', 'kaz/law/art-1#a', {}, windowOf(fact, Endurance.LASTS));
    for (const word of words)
      expect(standingOfNationalLaw(obligation, law).on(day).reason.in(Tongue.EN)).toContain(word);
  });

  test('a draft is never in force', () => {
    const draft = node('Statute', 'kaz/draft', { name: 'The draft', stage: 'DRAFT' }, NEVER);
    const obligation = node('Obligation', 'kaz/draft/art-1#a', {}, NEVER);
    expect(inEnglish(standingOfNationalLaw(obligation, draft).on('2012-10-01'))).toEqual({
      standing: 'NOT_IN_FORCE',
      reason: expect.stringContaining('draft') as string,
    });
  });
});

describe('a reservation to a provision of a treaty that binds', () => {
  const BINDING: StandingJudgment = { standing: Standing.BINDING, reason: asWritten('Ratified.') };
  const reservation = (effect: `${Qualification}`, properties: Properties = {}, window: Window = ALWAYS) => ({
    state: 'KAZ',
    declaration: node('Declaration', 'kaz/reservation', { kind: 'RESERVATION', ...properties }, window),
    effect: Qualification[effect],
  });
  const standingAfter = (
    judgment: StandingJudgment,
    reservations: Parameters<typeof upheldQualifications>[0],
    day: string,
  ) => qualifiedStanding(judgment, upheldQualifications(reservations).on(day));
  const standingOn = (day: string, ...reservations: ReturnType<typeof reservation>[]) =>
    standingAfter(BINDING, reservations, day).standing;

  test('that shuts it out: it does not bind', () => {
    expect(inEnglish(standingAfter(BINDING, [reservation('EXCLUDES')], '2012-10-01'))).toEqual({
      standing: 'NOT_BINDING',
      reason: 'A reservation (kaz/reservation) shuts the provision out. Ratified.',
    });
  });

  test('that modifies it: it binds as modified', () => {
    expect(
      inEnglish(standingAfter(BINDING, [reservation('MODIFIES', { text: 'only from 16 on' })], '2012-10-01')),
    ).toEqual({
      standing: 'BINDING',
      reason: 'Ratified. A reservation (kaz/reservation) modifies it: only from 16 on',
    });
  });

  test('whose text is unknown: it binds, flagged', () => {
    expect(inEnglish(standingAfter(BINDING, [reservation('UNKNOWN')], '2012-10-01'))).toEqual({
      standing: 'BINDING',
      reason: 'Ratified. A reservation (kaz/reservation) concerns it, but its text is unknown.',
    });
  });

  test.each<[string, DatedFact, string]>([
    ['before it is made', { validFrom: '2013-01-01' }, 'BINDING'],
    ['on the day it is made', { validFrom: '2012-10-01' }, 'NOT_BINDING'],
    ['within the year in which it was made', { validFrom: '2012' }, 'UNKNOWN'],
    ['once it is over', { validFrom: '2000-01-01', validTo: '2012-10-01' }, 'BINDING'],
  ])('%s', (_, fact, standing) => {
    expect(standingOn('2012-10-01', reservation('EXCLUDES', {}, windowOf(fact, Endurance.LASTS)))).toBe(standing);
  });

  test('one that shuts it out prevails over others', () => {
    const [shuts, modifies] = [reservation('EXCLUDES'), reservation('MODIFIES')];
    expect(standingOn('2012-10-01', shuts, modifies)).toBe('NOT_BINDING');
    expect(standingOn('2012-10-01', modifies, shuts)).toBe('NOT_BINDING');
  });

  test.each([Standing.NOT_BINDING, Standing.SIGNED_ONLY, Standing.NOT_IN_FORCE, Standing.UNKNOWN])(
    'changes nothing where the treaty is %s',
    (standing) => {
      const judgment = { standing, reason: asWritten('Other.') };
      expect(standingAfter(judgment, [reservation('EXCLUDES')], '2012-10-01')).toEqual(judgment);
    },
  );

  test('without any, nothing changes', () => {
    expect(standingAfter(BINDING, [], '2012-10-01')).toBe(BINDING);
  });
});

describe('a provision of a treaty that binds only States that accept it', () => {
  const JUDGED: StandingJudgment = { standing: Standing.BINDING, reason: asWritten('Ratified.') };
  const declared = (effect: `${Qualification}`, accepted: boolean, fact: DatedFact | null = null) => ({
    state: 'KAZ',
    declaration: node(
      'Declaration',
      'kaz/competence',
      { kind: 'COMPETENCE', accepted },
      fact ? windowOf(fact, Endurance.LASTS) : ALWAYS,
    ),
    effect: Qualification[effect],
  });
  const standingAfter = (judgment: StandingJudgment, all: readonly ReturnType<typeof declared>[], day: string) => {
    const upheld = upheldQualifications(all).on(day);
    return acceptedStanding(qualifiedStanding(judgment, upheld), all, upheld);
  };

  test('binds where the State accepts it', () => {
    expect(inEnglish(standingAfter(JUDGED, [declared('ACCEPTS', true)], '2012-10-01'))).toEqual({
      standing: 'BINDING',
      reason: 'Ratified. A statement on a competence (kaz/competence) accepts it, as it must be to bind.',
    });
  });

  test.each<[string, DatedFact, string, string]>([
    ['before it is accepted', { validFrom: '2013-01-01' }, 'NOT_BINDING', 'but not on the date'],
    ['on the day it is accepted', { validFrom: '2012-10-01' }, 'BINDING', 'accepts it'],
    ['within the year in which it was accepted', { validFrom: '2012' }, 'UNKNOWN', 'may accept'],
    [
      'once the acceptance is over',
      { validFrom: '2000-01-01', validTo: '2012-10-01' },
      'NOT_BINDING',
      'not on the date',
    ],
  ])('%s', (_, fact, standing, word) => {
    const judged = standingAfter(JUDGED, [declared('ACCEPTS', true, fact)], '2012-10-01');
    expect(judged.standing).toBe(standing);
    expect(judged.reason.in(Tongue.EN)).toContain(word);
  });

  test('does not bind where the State says that it does not accept it', () => {
    expect(standingAfter(JUDGED, [declared('EXCLUDES', false)], '2012-10-01').standing).toBe('NOT_BINDING');
  });

  test('is unknown where the data tells nothing of it', () => {
    expect(inEnglish(standingAfter(JUDGED, [], '2012-10-01'))).toEqual({
      standing: 'UNKNOWN',
      reason:
        'The provision binds only parties that accept it, and the data doesn’t tell whether the State does. Ratified.',
    });
  });

  test.each([Standing.NOT_BINDING, Standing.SIGNED_ONLY, Standing.NOT_IN_FORCE, Standing.UNKNOWN])(
    'is not made to bind where the treaty is %s',
    (standing) => {
      const judgment = { standing, reason: asWritten('Other.') };
      expect(standingAfter(judgment, [declared('ACCEPTS', true)], '2012-10-01')).toEqual(judgment);
    },
  );
});
