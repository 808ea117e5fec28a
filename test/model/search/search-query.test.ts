import fc from 'fast-check';
import { SearchForm } from '../../../src/model/search/search-form';
import { SEARCH_WAYS, parseSearch, searchTiers } from '../../../src/model/search/search-query';

const written = (text: string) =>
  parseSearch(text).map(({ words, quoted }) => (quoted ? `"${words.join(' ')}"` : words.join(' ')));

test.each([
  ['school children', ['school', 'children']],
  ['"forced labour" tobacco', ['"forced labour"', 'tobacco']],
  ['«Жалпыға бірдей» оқыту', ['"жалпыга бирдеи"', 'окыту']],
  ['“rights of the child”', ['"rights of the child"']],
  ['an open "quote without an end', ['an', 'open', '"quote without an end"']],
  ['"" school', ['school']],
  ['NEAR(a b) OR c*', ['near', 'a', 'b', 'or', 'c']],
  ["'); DROP TABLE node; --", ['drop', 'table', 'node']],
  ['', []],
  ['?!', []],
])('%j looks for %j', (text, terms) => {
  expect(written(text)).toEqual(terms);
});

test('no text is an error, and no term is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { words, stems } of parseSearch(text)) {
        expect(words.length).toBeGreaterThan(0);
        expect(stems).toHaveLength(words.length);
        expect(words).not.toContain('');
      }
    }),
    { numRuns: 1000 },
  );
});

test('at most sixteen terms are looked for, the first ones', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
  expect(written(words.join(' '))).toEqual(words.slice(0, 16));
});

test('a term stands in the composed text where it says', () => {
  const text = 'Cafe\u0301 «forced   labour», "x" ЁЖ';
  const composed = text.normalize('NFC');
  expect(parseSearch(text).map(({ start, end }) => composed.slice(start, end))).toEqual([
    'Café',
    'forced   labour',
    'x',
    'ЁЖ',
  ]);
});

const WAYS = [
  ...['WHOLE', 'EXACT', 'PREFIX', 'STEM', 'TYPO'].map((form) => ({ field: 'NAME', form })),
  ...['WHOLE', 'EXACT', 'PREFIX', 'STEM', 'TYPO'].map((form) => ({ field: 'ALIAS', form })),
  ...['EXACT', 'PREFIX', 'STEM', 'TYPO'].map((form) => ({ field: 'SUMMARY', form })),
];

test('the name comes before other names before the summary; in each the whole before its words before their beginnings before their stems before what was meant', () => {
  expect(SEARCH_WAYS).toEqual(WAYS);
  const mistyped = parseSearch('scool').map((term) => ({ ...term, meant: ['school'] }));
  const tiers = searchTiers(mistyped);
  expect(tiers.map(({ rank }) => rank)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  for (const { rank, ways } of tiers) expect(ways.at(-1)).toEqual(WAYS[rank - 1]);
});

test('where nothing is mistyped, the ranks of what was meant are left out', () => {
  const tiers = searchTiers(parseSearch('school'));
  expect(tiers.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13]);
});

test('of a tier only those ways are asked for that no other one holds', () => {
  const tiers = searchTiers(parseSearch('school'));
  const asked = tiers.map(({ ways }) => ways.map(({ field, form }) => `${field} ${form}`).join(', '));
  expect(asked.slice(0, 6)).toEqual([
    'NAME WHOLE',
    'NAME EXACT',
    'NAME PREFIX',
    'NAME PREFIX, NAME STEM',
    'NAME PREFIX, NAME STEM, ALIAS WHOLE',
    'NAME PREFIX, NAME STEM, ALIAS EXACT',
  ]);
  expect(asked.at(-1)).toBe('NAME PREFIX, NAME STEM, ALIAS PREFIX, ALIAS STEM, SUMMARY PREFIX, SUMMARY STEM');
});

test('of some ways only, the tiers keep their ranks', () => {
  const tiers = searchTiers(
    parseSearch('"my school" of art'),
    SEARCH_WAYS.filter(({ form }) => form === SearchForm.WHOLE),
  );
  expect(tiers.map(({ rank, ways }) => [rank, ways.length])).toEqual([
    [1, 1],
    [6, 2],
  ]);
  expect(tiers[0]?.whole).toBe('\uE000 my school of art \uE000');
});
