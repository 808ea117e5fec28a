import { SpellingDistance } from '../../src/model/spelling-distance';
import fc from '../seeded-fast-check';

test.each([
  ['labour', 'labour', 0],
  ['labour', 'labor', 1],
  ['labor', 'labour', 1],
  ['labuor', 'labour', 1],
  ['labout', 'labour', 1],
  ['alburo', 'labour', 3],
  ['ca', 'abc', 3],
  ['', 'ab', 2],
  ['ab', '', 2],
])('from %j to %j: %d', (from, to, expected) => {
  expect(new SpellingDistance(from, 9).to(to)).toBe(expected);
});

test('above the limit it is one more than the limit', () => {
  const distance = new SpellingDistance('labour', 1);
  expect(['labour', 'labor', 'labo', 'l', 'xxxxxx', 'labourers'].map((other) => distance.to(other))).toEqual([
    0, 1, 2, 2, 2, 2,
  ]);
});

const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('what was measured before changes nothing', () => {
  fc.assert(
    fc.property(WORD, fc.nat(4), fc.array(WORD, { maxLength: 20 }), (word, limit, others) => {
      const distance = new SpellingDistance(word, limit);
      for (const other of others) expect(distance.to(other)).toBe(new SpellingDistance(word, limit).to(other));
    }),
    { numRuns: 1000 },
  );
});

test('it is the same in both directions', () => {
  fc.assert(
    fc.property(WORD, WORD, (one, other) => {
      expect(new SpellingDistance(one, 9).to(other)).toBe(new SpellingDistance(other, 9).to(one));
    }),
  );
});
