import { SearchForm } from '../../../src/model/search/search-form';
import {
  SEARCH_WAYS,
  parseSearch,
  searchTiers,
  widestOf,
  type SearchPattern,
} from '../../../src/model/search/search-query';
import { ANY_NAME } from '../../../src/model/search/whole-names';
import fc from '../../seeded-fast-check';

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

const NAMES = ['NAME', 'ALIAS'];
const FORMS = ['EXACT', 'PREFIX', 'STEM', 'TYPO'];
const WAYS = [
  ...['CITATION', 'WHOLE', 'VARIANT', ...FORMS].map((form) => ({ fields: NAMES, form })),
  ...FORMS.map((form) => ({ fields: ['SUMMARY'], form })),
];

const shown = ({ fields, of, text, isPrefix }: SearchPattern) =>
  `${fields.join('/')} ${of} ${text.replaceAll('\uE000', '|').replaceAll('\uE001', '#')}${isPrefix ? '*' : ''}`;

test('what is cited comes before whole names before words of names before words of summaries', () => {
  expect(SEARCH_WAYS).toEqual(WAYS);
});

test.each([
  ['something seems to be mistyped', ['school'], [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ['nothing does', [], [2, 3, 4, 5, 6, 8, 9, 10]],
])('where %s, the tiers have these ranks', (_what, meant, ranks) => {
  const tiers = searchTiers(parseSearch('scool').map((term) => ({ ...term, meant })));
  expect(tiers.map(({ rank }) => rank)).toEqual(ranks);
});

const PHRASES = ['NAME/ALIAS stems |school', 'ALIAS words #schools'];

test('of one term each tier asks for the way of its own', () => {
  const tiers = searchTiers(parseSearch('schools'));
  expect(tiers.map(({ wholes }) => wholes.map(shown))).toEqual([
    ['NAME/ALIAS words |schools'],
    PHRASES,
    ...Array.from({ length: 6 }, () => []),
  ]);
  expect(tiers.map(({ terms }) => terms.flat().map(shown))).toEqual([
    [],
    [],
    ['NAME/ALIAS words schools'],
    ['NAME/ALIAS words schools*'],
    ['NAME/ALIAS stems school'],
    ['SUMMARY words schools'],
    ['SUMMARY words schools*'],
    ['SUMMARY stems school'],
  ]);
});

test('of several terms each tier holds the better ones, and asks for nothing that another pattern of it holds', () => {
  const tiers = searchTiers(parseSearch('schools of'));
  const names = ['NAME/ALIAS words schools*', 'NAME/ALIAS stems school'];
  expect(tiers.map(({ terms }) => (terms[0] ?? []).map(shown))).toEqual([
    [],
    [],
    ['NAME/ALIAS words schools'],
    ['NAME/ALIAS words schools*'],
    names,
    ['SUMMARY words schools', ...names],
    ['NAME/ALIAS/SUMMARY words schools*', 'NAME/ALIAS stems school'],
    ['NAME/ALIAS/SUMMARY words schools*', 'NAME/ALIAS/SUMMARY stems school'],
  ]);
  expect(tiers.map(({ terms }) => terms.length)).toEqual([0, 0, 2, 2, 2, 2, 2, 2]);
});

test.each(['schools', 'schools of'])('what any tier of %j holds is asked for at once, and nothing twice', (text) => {
  const { wholes, terms } = widestOf(searchTiers(parseSearch(text)));
  expect(wholes.map(shown)).toHaveLength(3);
  expect(terms[0]?.map(shown)).toEqual(['NAME/ALIAS/SUMMARY words schools*', 'NAME/ALIAS/SUMMARY stems school']);
});

test('of some ways only, the tiers keep their ranks', () => {
  const tiers = searchTiers(
    parseSearch('"my school" of art'),
    ANY_NAME,
    SEARCH_WAYS.filter(({ form }) => form === SearchForm.WHOLE),
  );
  expect(tiers).toMatchObject([{ rank: 2, terms: [] }]);
  expect(tiers[0]?.wholes.map(shown)).toEqual(['NAME/ALIAS words |my|school|of|art']);
});

test.each(['C 029', 'C.29', 'c029', 'C-0029'])('%s is one code', (text) => {
  expect(searchTiers(parseSearch(text))[1]?.wholes.map(shown)).toContain('ALIAS words #c29');
});

test('a phrase is looked for as it stands: no other endings, no code', () => {
  const tiers = searchTiers(parseSearch('"C 29"'));
  expect(tiers.map(({ rank, wholes, terms }) => [rank, ...[...wholes, ...terms.flat()].map(shown)])).toEqual([
    [2, 'NAME/ALIAS words |c|29'],
    [4, 'NAME/ALIAS words c 29'],
    [8, 'SUMMARY words c 29'],
  ]);
});

test('a whole name that was mistyped is looked for in each way that it may have been meant', () => {
  const meant = [['labour'], ['code', 'cord']];
  const terms = parseSearch('labuor cod').map((term, index) => ({ ...term, meant: meant[index] ?? [] }));
  const wholes = searchTiers(terms)[1]?.wholes.map(shown) ?? [];
  expect(wholes).toEqual(expect.arrayContaining(['NAME/ALIAS stems |labour|code', 'NAME/ALIAS stems |labour|cord']));
});
