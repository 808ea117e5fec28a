import { Truth, not } from '../../../src/model/time/three-valued';

test.each([
  [Truth.YES, Truth.NO],
  [Truth.NO, Truth.YES],
  [Truth.UNKNOWN, Truth.UNKNOWN],
])('not %s is %s', (value, negated) => {
  expect(not(value)).toBe(negated);
});
