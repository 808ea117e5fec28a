import 'reflect-metadata';
import { Truth } from '../../../src/model/time/three-valued';
import { conflictingProvision } from '../../../src/questions/gaps/conflicting-provision';
import { edge, found, norm, scene, shown, summaryOf } from './scene';

const { YES, UNKNOWN, NO } = Truth;
const KIND = 'CONFLICTING_PROVISION';
const conflict = (inForce: Truth) => norm({ kind: 'CONTRADICTS', id: 'kaz/code/art-5', inForce, lacks: ['everyone'] });

test.each([
  [YES, YES, [`${KIND} YES`]],
  [YES, UNKNOWN, [`${KIND} UNKNOWN`]],
  [UNKNOWN, YES, [`${KIND} UNKNOWN`]],
  [NO, YES, []],
])('binding %s, in force %s', (binding, inForce, expected) => {
  expect(found(conflictingProvision, { binding, contradicting: [conflict(inForce)] })).toEqual(expected);
});

test('is one a provision, and none where provisions only implement', () => {
  const two = [conflict(YES), norm({ kind: 'CONTRADICTS', id: 'kaz/code/art-6' })];
  expect(found(conflictingProvision, { contradicting: two })).toEqual([`${KIND} YES`, `${KIND} YES`]);
  expect(found(conflictingProvision, { implementing: [norm()] })).toEqual([]);
});

test.each([
  ['SOURCE', 'as a source says'],
  ['COMPARISON', 'by our comparison of the two texts'],
])('says what it rests on: %s', (basis, words) => {
  const given = conflict(YES);
  const contradicting = [{ ...given, edge: { ...given.edge, properties: { ...given.edge.properties, basis } } }];
  const [gap] = conflictingProvision(scene({ contradicting }));
  expect(shown(gap)).toMatchObject({
    summary: `“Schooling” (Charter, art. 1) is contradicted by Code, art. 5, ${words}. It lacks: Every child (condition). That provision was in force on 2012-10-01.`,
    cause: edge('kaz/code/art-5', 'CONTRADICTS', 'un/charter/art-1#norm').id,
    provision: { id: 'kaz/code/art-5' },
  });
});

test('says where it is not known whether the provision or the obligation is in force', () => {
  const [gap] = conflictingProvision(scene({ binding: UNKNOWN, contradicting: [conflict(UNKNOWN)] }));
  expect(summaryOf(gap)).toContain('Whether that provision was in force on 2012-10-01 is not known.');
  expect(summaryOf(gap)).toContain('Whether the obligation binds Kazakhstan on 2012-10-01 is not known.');
});
