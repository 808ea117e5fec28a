import { nearest } from '../../src/model/nearest';
import fc from '../seeded-fast-check';

/** The distance with swaps of neighbours (optimal string alignment), as its definition says it. */
function distance(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [cut, kept] = [distance(from.slice(1), to), distance(from, to.slice(1))];
  const replaced = distance(from.slice(1), to.slice(1)) + (from[0] === to[0] ? 0 : 1);
  const isSwap = from.length > 1 && from[0] === to[1] && from[1] === to[0];
  const swapped = isSwap ? distance(from.slice(2), to.slice(2)) + 1 : Infinity;
  return Math.min(cut + 1, kept + 1, replaced, swapped);
}

test.each([
  ['topic/educaton', ['topic/health', 'topic/education'], 'topic/education'],
  ['impose', ['imposes', 'imposedBy'], 'imposes'],
  ['kaz', ['KGZ', 'KAZ'], 'KAZ'],
  ['KZA', ['KGZ', 'KAZ', 'UZB'], 'KAZ'],
  ['un/crc/art-28', ['un/crc/art-29', 'un/crc/art-28-1'], 'un/crc/art-29'],
  ['zzzzzz', ['topic/education'], null],
  ['', ['a', 'ab'], 'a'],
  ['anything', [], null],
])('%j among %j means %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('it is the word that fewest edits lead to, or none where all are too far', () => {
  const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A'), maxLength: 5 });
  fc.assert(
    fc.property(shortWord, fc.array(shortWord, { maxLength: 6 }), (word, known) => {
      const away = (other: string) => distance(word.toLowerCase(), other.toLowerCase());
      const allowed = Math.max(1, Math.floor(word.length * 0.4));
      const least = Math.min(...known.map(away));
      const expected = least <= allowed ? (known.find((each) => away(each) === least) ?? null) : null;
      expect(nearest(word, known)).toBe(expected);
    }),
  );
});

test('a known word is nearest to itself', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({ maxLength: 30 }).map((text) => text.toLowerCase()),
        { minLength: 1 },
      ),
      (known) => {
        for (const word of known) expect(nearest(word, known)).toBe(word);
      },
    ),
  );
});
