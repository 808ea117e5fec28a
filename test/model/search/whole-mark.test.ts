import { isWholeMark, wholeMark } from '../../../src/model/search/whole-mark';

const LONG = Array.from({ length: 300 }, (_, index) => `word${index}`);

test('texts of other words, or of the same ones parted otherwise, have other marks', () => {
  expect(wholeMark(['labour', 'code'])).toBe(wholeMark(['labour', 'code']));
  const marks = [['labour', 'code'], ['labourcode'], ['code', 'labour'], ['labour'], []].map(wholeMark);
  expect(new Set(marks).size).toBe(5);
});

test('a long text has a mark of bounded length, which its last word changes too', () => {
  const [one, other] = [wholeMark(LONG), wholeMark([...LONG.slice(0, -1), 'another'])];
  expect(one).not.toBe(other);
  expect([one, other].map(({ length }) => length)).toEqual([266, 266]);
  // Half a pair of surrogates is no text.
  expect(wholeMark(['\u{1e900}'.repeat(300)])).not.toMatch(/\p{Cs}/u);
});

test('a mark is told from words', () => {
  expect([wholeMark(['labour']), wholeMark([]), 'labour'].map(isWholeMark)).toEqual([true, true, false]);
});
