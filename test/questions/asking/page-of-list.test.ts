import { pageOfList } from '../../../src/questions/asking/page-of-list';
import { RowOrder, byPlace, byText } from '../../../src/questions/asking/row-order';
import fc from '../../seeded-fast-check';

const BY_LETTER = new RowOrder<string>(byText((row) => row));
const LETTERS = ['a', 'b', 'c', 'd', 'e'];

test.each([
  ['the first two', { limit: 2, backward: false }, 'ab', false, true],
  ['two after b', { limit: 2, backward: false, after: ['b'] }, 'cd', true, true],
  ['two after d', { limit: 2, backward: false, after: ['d'] }, 'e', true, false],
  ['after the end', { limit: 2, backward: false, after: ['e'] }, '', true, false],
  ['after a row that is gone', { limit: 2, backward: false, after: ['bb'] }, 'cd', true, true],
  ['before c', { limit: 5, backward: false, before: ['c'] }, 'ab', false, true],
  ['between b and e', { limit: 5, backward: false, after: ['b'], before: ['e'] }, 'cd', true, true],
  ['between e and b: nothing', { limit: 5, backward: false, after: ['e'], before: ['b'] }, '', true, false],
  ['the last two', { limit: 2, backward: true }, 'de', true, false],
  ['the last two before d', { limit: 2, backward: true, before: ['d'] }, 'bc', true, true],
  ['the last two before b', { limit: 2, backward: true, before: ['b'] }, 'a', false, true],
  ['before a row that is gone', { limit: 2, backward: true, before: ['cc'] }, 'bc', true, true],
  ['more than there are', { limit: 50, backward: false }, 'abcde', false, false],
])('%s', (_, page, rows, hasPreviousPage, hasNextPage) => {
  expect(pageOfList(LETTERS, BY_LETTER, page)).toEqual({ rows: [...rows], hasPreviousPage, hasNextPage });
});

test('of nothing, nothing', () => {
  expect(pageOfList([], BY_LETTER, { limit: 3, backward: false })).toEqual({
    rows: [],
    hasNextPage: false,
    hasPreviousPage: false,
  });
  expect(pageOfList([], BY_LETTER, { limit: 3, backward: true })).toEqual({
    rows: [],
    hasNextPage: false,
    hasPreviousPage: false,
  });
});

const BY_BOTH = new RowOrder<readonly [string, string]>(
  byText(([first]) => first),
  byText(([, second]) => second),
);
const row = fc.tuple(fc.string({ maxLength: 2 }), fc.string({ maxLength: 3 }));
const list = fc
  .uniqueArray(row, { selector: (keys) => keys.join('\0'), maxLength: 20 })
  .map((rows) => BY_BOTH.sorted(rows));

test('a name counts by its place in the list, and cursors hold the name', () => {
  const order = new RowOrder<string>(byPlace(['low', 'middle', 'high'], (row) => row));
  const rows = order.sorted(['high', 'low', 'middle']);
  expect(rows).toEqual(['low', 'middle', 'high']);
  expect(order.keysOf('middle')).toEqual(['middle']);
  expect(pageOfList(rows, order, { limit: 5, backward: false, after: ['low'] }).rows).toEqual(['middle', 'high']);
});

test('page by page forward, any list comes whole, once and in order', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 7 }), (rows, limit) => {
      const seen: (readonly string[])[] = [];
      let page = pageOfList(rows, BY_BOTH, { limit, backward: false });
      seen.push(...page.rows);
      while (page.hasNextPage) {
        page = pageOfList(rows, BY_BOTH, { limit, backward: false, after: seen.at(-1) ?? [] });
        expect(page.rows.length).toBeGreaterThan(0);
        expect(page.hasPreviousPage).toBe(true);
        seen.push(...page.rows);
      }
      expect(seen).toEqual(rows);
    }),
  );
});

test('and backward', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 7 }), (rows, limit) => {
      const seen: (readonly string[])[] = [];
      let page = pageOfList(rows, BY_BOTH, { limit, backward: true });
      seen.unshift(...page.rows);
      while (page.hasPreviousPage) {
        page = pageOfList(rows, BY_BOTH, { limit, backward: true, before: seen[0] ?? [] });
        expect(page.rows.length).toBeGreaterThan(0);
        expect(page.hasNextPage).toBe(true);
        seen.unshift(...page.rows);
      }
      expect(seen).toEqual(rows);
    }),
  );
});
