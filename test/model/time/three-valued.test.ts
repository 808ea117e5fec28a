import { InForce, not } from '../../../src/model/time/three-valued';

test.each([
  [InForce.YES, InForce.NO],
  [InForce.NO, InForce.YES],
  [InForce.UNKNOWN, InForce.UNKNOWN],
])('not %s is %s', (value, negated) => {
  expect(not(value)).toBe(negated);
});
