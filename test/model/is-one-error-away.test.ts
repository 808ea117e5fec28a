import { isOneErrorAway } from '../../src/model/is-one-error-away';
import { SpellingDistance } from '../../src/model/spelling-distance';
import fc from '../seeded-fast-check';

const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('a word is one error away where the distance is one', () => {
  fc.assert(
    fc.property(WORD, WORD, (word, other) => {
      expect(isOneErrorAway(word, other)).toBe(new SpellingDistance(word, 9).to(other) === 1);
    }),
    {
      numRuns: 3000,
      examples: [
        ['labour', 'labuor'],
        ['labour', 'labor'],
        ['ab', 'ba'],
        ['', 'a'],
        ['a', 'a'],
      ],
    },
  );
});
