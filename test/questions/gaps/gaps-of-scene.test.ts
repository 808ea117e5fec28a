import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { GapKind } from '../../../src/model/values/gap-kind';
import { ResponsibilityStatus } from '../../../src/model/values/responsibility';
import { Standing } from '../../../src/model/values/standing';
import { existenceOf } from '../../../src/questions/gaps/existence-of';
import { gapsOfScene } from '../../../src/questions/gaps/gaps-of-scene';
import { gatherGaps } from '../../../src/questions/gaps/gather-gaps';
import type { GapScene } from '../../../src/questions/gaps/gap-scene';
import { between } from '../../store/graph-builder';
import { act, node, participationOf } from '../participation/acts';
import { DAY, finding, law, norm, row, scene, task, told } from './scene';

const TREATY = node('Treaty', 'un/charter', { name: 'Charter', adoptedOn: '1989-11-20' });
const TOPIC = node('Topic', 'topic/schooling');
const NO_SERVICE = finding(GapKind.NO_SERVICE);
const gapsOf = (given: Partial<GapScene>) => told(gapsOfScene(scene(given)));
const notPartyRow = (instrument = TREATY) =>
  row({ instrument, participation: participationOf(instrument, [act('NOT_PARTY', { attestedOn: DAY })]).on(DAY) });

test('come in the order of their kinds, stated and computed ones together', () => {
  const given = {
    lawOnSubject: law(),
    implementing: [norm({ inForce: Truth.UNKNOWN, lacks: ['everyone'] })],
    contradicting: [norm({ kind: 'CONTRADICTS', id: 'kaz/code/art-5' })],
    tasks: [task({ status: ResponsibilityStatus.DISCLAIMED })],
    findings: [finding(GapKind.NO_REMEDY), finding(GapKind.CONFLICTING_PROVISION)],
  };
  expect(gapsOf(given)).toEqual([
    'NO_NATIONAL_PROVISION UNKNOWN',
    'CONFLICTING_PROVISION YES',
    'CONFLICTING_PROVISION YES',
    'NARROWER_PROTECTION UNKNOWN',
    'RESPONSIBILITY_DISCLAIMED YES',
    'NO_REMEDY YES',
  ]);
});

test('what a source states and an edge says after the same sentence is told once, in the words of the source', () => {
  const contradicting = [norm({ kind: 'CONTRADICTS' })];
  const stated = { ...finding(GapKind.CONFLICTING_PROVISION), places: ['doc/report, 1'] };
  const elsewhere = finding(GapKind.CONFLICTING_PROVISION);
  const bases = (findings: GapScene['findings']) =>
    gapsOfScene(scene({ contradicting, findings })).map(({ basis }) => basis);
  expect(bases([stated])).toEqual(['STATED']);
  expect(bases([elsewhere])).toEqual(['STATED', 'COMPUTED']);
});

test('what is said of a subject as a whole is told once, of what several obligations ask for', () => {
  const of = (id: string) => {
    const own = { ...row(), obligation: node('Obligation', id, { modality: 'DUTY' }) };
    return gapsOfScene(scene({ row: own, tasks: [task({ status: ResponsibilityStatus.DISCLAIMED })] }));
  };
  const gathered = gatherGaps([...of('un/charter/art-2#b'), ...of('un/charter/art-1#a')]);
  expect(gathered.map(({ obligation, concerns }) => [obligation, concerns.map(({ id }) => id)])).toEqual([
    [null, ['un/charter/art-1#a', 'un/charter/art-2#b']],
  ]);
});

test('a task that a finding states in the same sentence is told as the finding', () => {
  const statedBy = finding(GapKind.RESPONSIBILITY_DISCLAIMED, [TOPIC]);
  const tasks = [
    task({ status: ResponsibilityStatus.DISCLAIMED, statedBy }),
    task({ status: ResponsibilityStatus.DISCLAIMED, statedBy, target: 'topic/lessons' }),
  ];
  const given = { tasks, ownTopics: new Set(['topic/schooling', 'topic/lessons']) };
  const gaps = gapsOfScene(scene(given));
  expect(
    gaps.map(({ basis, cause, obligation, concerns }) => [basis, cause.kind, obligation, concerns.length]),
  ).toEqual([['STATED', 'FINDING', null, 1]]);
});

test('that the State is not a party suppresses the others, stated ones included', () => {
  const contradicting = [norm({ kind: 'CONTRADICTS' })];
  expect(gapsOf({ row: notPartyRow(), binding: Truth.NO, contradicting, findings: [NO_SERVICE] })).toEqual([
    'NOT_PARTY YES',
  ]);
});

test('where it may be a party the others stay', () => {
  const participation = participationOf(TREATY, [act('RATIFICATION', { attestedOn: '2016-07-16' })]).on(DAY);
  const unknown = row({ participation, standing: Standing.UNKNOWN });
  const contradicting = [norm({ kind: 'CONTRADICTS' })];
  const given = { row: unknown, binding: Truth.UNKNOWN, contradicting, findings: [NO_SERVICE], lawOnSubject: law() };
  expect(gapsOf(given)).toEqual(['NOT_PARTY UNKNOWN', 'CONFLICTING_PROVISION UNKNOWN', 'NO_SERVICE YES']);
});

test('of soft law only what a source states', () => {
  const soft = row({ participation: null, standing: Standing.SOFT_LAW });
  const given = {
    row: soft,
    binding: Truth.NO,
    contradicting: [norm({ kind: 'CONTRADICTS' })],
    findings: [NO_SERVICE],
  };
  expect(gapsOf(given)).toEqual(['NO_SERVICE YES']);
});

test.each([
  ['2012-10-02', []],
  ['2012-10-01', ['NOT_PARTY YES']],
  ['2012', ['NOT_PARTY UNKNOWN']],
  ['2013', []],
])('a treaty that was adopted in %s', (adoptedOn, expected) => {
  const instrument = node('Treaty', 'un/charter', { name: 'Charter', adoptedOn });
  const acts = [act('NOT_PARTY', { attestedOn: DAY })];
  const notParty = row({ instrument, participation: participationOf(instrument, acts).on(DAY) });
  expect(gapsOf({ row: notParty, binding: Truth.NO, isThere: existenceOf(notParty).on(DAY) })).toEqual(expected);
});

test.each([
  [between('2000-01-01', '2010-01-01'), []],
  [{ ...between('2000-01-01', '2020-01-01'), latestStart: '2015-01-01' }, ['NOT_ENFORCED UNKNOWN']],
  [between('2000-01-01', '2020-01-01'), ['NOT_ENFORCED YES']],
])('a norm of national law that was there %j', (window, expected) => {
  const national = {
    ...row({ participation: null, instrument: node('Statute', 'kaz/code', { name: 'Code' }) }),
    obligation: node('Obligation', 'kaz/code/art-1#norm', {}, window),
  };
  const isThere = existenceOf(national).on(DAY);
  expect(gapsOf({ row: national, isThere, findings: [finding(GapKind.NOT_ENFORCED)] })).toEqual(expected);
});

test('what surely was not so on the day is left out', () => {
  const past = finding(GapKind.NO_SERVICE, [], { window: between('2000-01-01', '2010-01-01') });
  expect(gapsOf({ findings: [past] })).toEqual([]);
});
