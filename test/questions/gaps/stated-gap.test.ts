import 'reflect-metadata';
import { GapKind } from '../../../src/model/values/gap-kind';
import { statedGap } from '../../../src/questions/gaps/stated-gap';
import { node } from '../participation/acts';
import { finding, row, shown, summaryOf } from './scene';

const STATE = node('State', 'KAZ', { name: 'Kazakhstan' });
const MINISTRY = node('Institution', 'kaz/ministry');
const POLICE = node('Institution', 'kaz/police');
const TREATY = node('Treaty', 'un/other');
const ARTICLE = node('Provision', 'kaz/code/art-1');
const asked = { state: STATE };

test.each([
  [
    { assertion: 'FOUND', summary: 'None is there.' },
    'As of 2012-10-01, found by a source: No schools. None is there.',
  ],
  [{ assertion: 'RELAYED' }, 'As of 2012-10-01, passed on by a source: No schools.'],
  [
    { assertion: 'ALLEGED', informant: 'a mobile team' },
    'As of 2012-10-01, alleged (informant: a mobile team): No schools.',
  ],
  [{ assertion: 'PARTY_CLAIM', attestedOn: null }, 'Claimed by a party of itself: No schools.'],
])('says how it is asserted: %j', (properties, summary) => {
  const gap = statedGap(finding(GapKind.NO_SERVICE, [], { name: 'No schools', ...properties }), asked);
  expect(shown(gap)).toMatchObject({ summary, basis: 'STATED', assertion: properties.assertion, cause: 'finding/one' });
  expect(gap.computedFrom).toEqual([]);
});

test('names who asserts it', () => {
  const stated = { ...finding(GapKind.NO_SERVICE, [], { assertion: 'RELAYED' }), assertedBy: [MINISTRY] };
  expect(summaryOf(statedGap(stated, asked))).toBe(
    'As of 2012-10-01, passed on by a source (asserted by kaz/ministry): finding/one.',
  );
});

test.each([
  ['no body', [], GapKind.NOT_ENFORCED, null],
  ['one body', [MINISTRY], GapKind.NOT_ENFORCED, 'kaz/ministry'],
  ['two bodies', [MINISTRY, POLICE], GapKind.NOT_ENFORCED, null],
  ['no body, where none is responsible', [STATE], GapKind.NO_RESPONSIBLE_BODY, 'KAZ'],
  ['one body, where none is responsible', [MINISTRY], GapKind.NO_RESPONSIBLE_BODY, 'kaz/ministry'],
])('of a finding about %s', (_case, subjects, kind, actor) => {
  expect(statedGap(finding(kind, subjects), asked).actor?.id ?? null).toBe(actor);
});

test('without an obligation it is of the only instrument and provision that the finding deals with', () => {
  expect(statedGap(finding(GapKind.NOT_ENFORCED, [TREATY, ARTICLE]), asked)).toMatchObject({
    obligation: null,
    instrument: { id: 'un/other' },
    provision: { id: 'kaz/code/art-1' },
  });
  const second = node('Treaty', 'un/second');
  expect(statedGap(finding(GapKind.NOT_ENFORCED, [TREATY, second]), asked).instrument).toBeNull();
});

test('with an obligation it is of the instrument that imposes it, and never of the provision that does', () => {
  const given = row();
  const gap = statedGap(finding(GapKind.NOT_ENFORCED, [TREATY, given.provision]), given);
  expect(gap).toMatchObject({
    obligation: { id: given.obligation.id },
    instrument: { id: 'un/charter' },
    provision: null,
  });
});
