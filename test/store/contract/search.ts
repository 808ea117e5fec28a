import { sortKeyOf } from '../../../src/model/id';
import type { GraphRecords, NodeRecord } from '../../../src/model/records';
import { codeOf } from '../../../src/model/search/code-of';
import { matchesIn } from '../../../src/model/search/matches-in';
import { romanizations } from '../../../src/model/search/romanizations';
import { SearchField } from '../../../src/model/search/search-field';
import { SearchForm } from '../../../src/model/search/search-form';
import {
  SEARCH_WAYS,
  parseSearch,
  readingsOf,
  searchTiers,
  widestPatterns,
  type SearchTerm,
  type SearchTier,
} from '../../../src/model/search/search-query';
import { tokensOf, type SearchToken } from '../../../src/model/search/search-tokens';
import { searchedTexts } from '../../../src/model/search/searched-texts';
import { Vocabulary } from '../../../src/model/search/vocabulary';
import {
  EVERYWHERE,
  type GraphStore,
  type HeldTogether,
  type Page,
  type SearchPage,
  type SearchScope,
} from '../../../src/store/graph-store';
import { GraphBuilder, between } from '../graph-builder';
import { useFreshStore, useLoadedStore, type OpenFresh } from './open-fresh';
import fc from '../../seeded-fast-check';

/** The letter of each id is the reverse of its rank, so that only the tier can bring these into their order. */
const RANKED = new GraphBuilder()
  .node('Topic', 'topic/i', { name: 'Detained persons' })
  .node('Topic', 'topic/h', { name: 'Detainedness' })
  .node('Topic', 'topic/g', { name: 'Detaining' })
  .node('Topic', 'topic/f', { name: 'f', aliases: ['Persons detained'] })
  .node('Topic', 'topic/e', { name: 'e', aliases: ['detainedly'] })
  .node('Topic', 'topic/d', { name: 'd', aliases: ['He detains'] })
  .node('Topic', 'topic/c', { name: 'c', summary: 'Those who are detained.' })
  .node('Topic', 'topic/b', { name: 'b', summary: 'The word detainedful does not exist.' })
  .node('Topic', 'topic/a', { name: 'a', summary: 'To detain somebody.' })
  .node('Topic', 'topic/unrelated', { name: 'Something else' })
  .build();

/** The same for a search that is a whole name. */
const NAMED = new GraphBuilder()
  .node('Topic', 'topic/f', { name: 'Child labour' })
  .node('Topic', 'topic/e', { name: 'Labour of a child' })
  .node('Topic', 'topic/d', { name: 'd', aliases: ['Forced', 'CHILD-LABOUR', 'bonded'] })
  .node('Topic', 'topic/c', { name: 'c', aliases: ['Child', 'labour'] })
  .node('Topic', 'topic/b', { name: 'b', aliases: ['Child labour law'] })
  .node('Topic', 'topic/a', { name: 'a', summary: 'Child labour' })
  .build();

/** The same for words that were mistyped, from the best place to the worst. */
const MISTYPED = new GraphBuilder()
  .node('Topic', 'topic/h', { name: 'Trafficking in persons' })
  .node('Topic', 'topic/g', { name: 'Persons who were trafficked' })
  .node('Topic', 'topic/f', { name: 'f', aliases: ['of persons', 'against trafficking'] })
  .node('Topic', 'topic/e', { name: 'e', summary: 'Trafficking in persons.' })
  .node('Topic', 'topic/d', { name: 'Traffic of persons' })
  .node('Topic', 'topic/c', { name: 'Trafficking' })
  .build();

const LIBRARY = new GraphBuilder()
  .node('IloConvention', 'ilo/c182', {
    name: 'Worst Forms of Child Labour Convention',
    shortName: 'C182',
    reference: 'ILO 182',
  })
  .node('Treaty', 'un/crc', { name: 'Convention on the Rights of the Child', aliases: ['CRC', 'child convention'] })
  .node('Provision', 'un/crc/art-2', { name: 'Article 2', summary: 'No child is discriminated against.' })
  .node('Provision', 'un/crc/art-10', { name: 'Article 10', summary: 'Families of a child are reunited.' })
  .node('Document', 'doc/report', { name: 'Mission report', symbol: 'A/HRC/24/43/Add.1' })
  .node('State', 'KAZ', {
    name: 'Kazakhstan',
    translations: [
      { language: 'KK', name: 'Қазақстан' },
      { language: 'RU', name: 'Казахстан' },
    ],
  })
  .node('Group', 'group/girls', {
    name: 'Girls',
    translations: [
      { language: 'KK', name: 'қыздар' },
      { language: 'RU', name: 'девочки, подростки' },
    ],
  })
  .node('Topic', 'topic/work', { name: 'Работа детей', summary: 'Тёмный лес: Ёжик. Өмір.' })
  .node('Topic', 'topic/cafe', { name: 'Café São Tomé, naïve ﬁle' })
  .node('Topic', 'topic/rights', { name: 'Child’s rights: worst of all forms' })
  .build();

/** One word in things of every place, of a State and of none. */
const SCOPED = new GraphBuilder()
  .node('State', 'KAZ', { name: 'Kazakhstan' })
  .node('Topic', 'topic/school', { name: 'A school' })
  .node('Institution', 'kaz/court', { name: 'School court' })
  .node('Treaty', 'un/crc', { name: 'Any school' })
  .node('Statute', 'kaz/law', { name: 'Law on school' }, between('2000-01-01', '2010-01-01'))
  .node('Provision', 'kaz/law/art-1', { name: 'On school' }, between('2000-01-01', '2010-01-01'))
  .node('Obligation', 'kaz/law/art-1#school', { name: 'To school' }, between('2000-01-01', '2010-01-01'))
  .edge('kaz/law', 'LAW_OF', 'KAZ')
  .edge('kaz/court', 'SERVES', 'KAZ')
  .edge('kaz/law/art-1', 'PART_OF', 'kaz/law')
  .edge('kaz/law/art-1', 'IMPOSES', 'kaz/law/art-1#school')
  .build();

/** Names that share a word, in an order that only ids with padded numbers give. */
const MANY = new GraphBuilder();
for (const number of [100, 20, 3, 1, 11, 2, 10]) {
  MANY.node(number % 2 === 0 ? 'Provision' : 'Topic', `x/art-${number}`, { name: `Schooling ${number}` });
  MANY.node('Provision', `x/note-${number}`, { name: `Note ${number}`, summary: 'On schools.' });
}

/** Topics come before provisions in what matches alike. */
const MANY_IN_ORDER = [
  ...[1, 3, 11, 2, 10, 20, 100].map((number) => `x/art-${number}`),
  ...[1, 2, 3, 10, 11, 20, 100].map((number) => `x/note-${number}`),
];

/** Words of several scripts and of none, some of them near to others. */
const ODD_WORDS = [
  ...[
    'child',
    'children',
    'childhood',
    'labour',
    'labor',
    'labours',
    'trafficking',
    'traffic',
    'tracking',
    'convention',
    'konvention',
  ],
  ...[
    'Қазақстан',
    'Казахстан',
    'Казахстана',
    'балалар',
    'балаларды',
    'дети',
    'детей',
    'ёлка',
    'Ελλάς',
    'ΕΛΛΑΣ',
    'straße',
    'İstanbul',
  ],
  ...[
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'name',
    'searchName',
    'C182',
    '1999',
    '中文',
    '𖹀𖹁',
    '𞤀𞤣𞤤𞤢𞤥',
    'ﬁnal',
    '한국어',
    'हिन्दी',
    '½',
    'ŉ',
    'a\u0301b',
  ],
  ...['x'.repeat(300), '𖹀'.repeat(130), `${'y'.repeat(249)}𖹀z`],
];

const SIGNS = [
  ' ',
  '  ',
  '-',
  '/',
  '.',
  '’s ',
  "'s ",
  '"',
  '«',
  '»',
  '*',
  ':',
  '(',
  ')',
  '~',
  '^',
  '+',
  '\\',
  '\u0000',
  '\ud800',
  '_',
  '\uE000',
];

/** A word as it is, in part, or with a letter too few, too many, or swapped. */
const ANY_WORD = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_WORDS) },
  fc.tuple(fc.constantFrom(...ODD_WORDS), fc.nat(12)).map(([word, end]) => word.slice(0, end)),
  fc
    .tuple(fc.constantFrom(...ODD_WORDS), fc.nat(12))
    .map(([word, place]) => word.slice(0, place) + word.slice(place + 1)),
  fc
    .tuple(fc.constantFrom(...ODD_WORDS), fc.nat(12), fc.constantFrom('e', 'q', 'а', 'ь', '1'))
    .map(([word, place, letter]) => word.slice(0, place) + letter + word.slice(place)),
  fc
    .tuple(fc.constantFrom(...ODD_WORDS), fc.nat(12))
    .map(
      ([word, place]) =>
        word.slice(0, place) + [...word.slice(place, place + 2)].reverse().join('') + word.slice(place + 2),
    ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

const ANY_TEXT = fc
  .array(fc.tuple(ANY_WORD, fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));

/** Letters that only modify others, with none beside them. */
const MODIFIERS_ALONE: [string][] = [['\u{1AFF0} '], ['ʻ']];

/** Nodes of such words; always the same ones. */
const ODD_LIBRARY = fc
  .sample(fc.record({ name: ANY_TEXT, aliases: fc.array(ANY_TEXT, { maxLength: 2 }), summary: ANY_TEXT }), {
    numRuns: 100,
    seed: 7,
  })
  .reduce((graph, properties, index) => graph.node('Topic', `topic/t-${index}`, properties), new GraphBuilder())
  .build();

/** Texts that mean something to a search engine, a database or a programmer. */
const ODD_TEXTS = [
  '"',
  '""',
  '"""',
  '" "',
  '“',
  '«child',
  'child"',
  '"child',
  'child AND',
  'AND',
  'OR',
  'NOT',
  'NOT child',
  'AND OR NOT',
  '*',
  'child*',
  '*child',
  '**',
  'NEAR(',
  'NEAR(child, 2)',
  'NEAR/2',
  '-',
  '-child',
  '--',
  '+child',
  ':',
  'name:child',
  'name : child',
  'nosuchcolumn:x',
  '^child',
  '(',
  ')',
  '((child',
  '{child}',
  '[a TO b]',
  'child~2',
  'child^4',
  '\\',
  '\\"',
  "'",
  "';",
  "'; DROP TABLE node; --",
  "child' OR '1'='1",
  '%',
  '_',
  '$1',
  '?1',
  ':match',
  '@x',
  '/.*/',
  '`',
  'MATCH (n) DETACH DELETE n',
  '😀',
  '😀 child',
  '👩‍👩‍👧',
  '\u0000',
  'child\u0000',
  '\ud800',
  '\u202e',
  '\ufeff',
  'ﷺ',
  '𞤀𞤣',
  '𖹀',
  '中文',
  '日本',
  'ไทย',
  'हिन्दी',
  '한국',
  '½ ²',
  'e\u0301\u0301\u0301',
  'ß',
  'İ',
  '0',
  '-0',
  '1e9',
  'null',
  'undefined',
  's',
  'es',
  'ing',
  'ed',
  'ами',
  'ь',
  'child '.repeat(100),
  'x'.repeat(10_000),
  '" '.repeat(50),
];

export function describeSearch(openFresh: OpenFresh): void {
  describe('search ranks', () => {
    const store = useLoadedStore(openFresh, RANKED);

    test('whole names before words of names before the summary, and in each the word before its beginning before its stem', async () => {
      const expected = ['e', 'g', 'f', 'i', 'h', 'd', 'c', 'b', 'a'].map((letter) => `topic/${letter}`);
      expect(await searchFor(store(), 'detained')).toEqual(expected);
      expect(await countFor(store(), 'detained')).toBe(9);
      const { hits } = await page(store(), 'detained', { limit: 100, backward: false });
      expect(hits.map(({ rank }) => rank)).toEqual([3, 3, 4, 4, 5, 6, 8, 9, 10]);
    });
  });

  describe('search for a whole name', () => {
    const store = useLoadedStore(openFresh, NAMED);

    test.each(['child labour', 'Child, LABOUR!', '"child labour"', '"child" labour'])(
      'finds what is called so before what is only called like it: %s',
      async (text) => {
        const { hits } = await page(store(), text, { limit: 100, backward: false });
        const all = ['2 topic/d', '2 topic/f', '4 topic/b', '4 topic/c', '4 topic/e', '8 topic/a'];
        const inPhrase = ['2 topic/d', '2 topic/f', '4 topic/b', '8 topic/a'];
        expect(hits.map(({ node, rank }) => `${rank} ${node.id}`)).toEqual(text === '"child labour"' ? inPhrase : all);
      },
    );
  });

  describe('search for a mistyped word', () => {
    const store = useLoadedStore(openFresh, MISTYPED);

    test.each(['traficking persons', 'persons trafficknig', 'PERSONS "trafficking" OR trafikking'])(
      'looks for what was meant, the name before other names before the summary: %s',
      async (text) => {
        const wanted = text.replace('OR ', '');
        const { hits } = await page(store(), wanted, { limit: 100, backward: false });
        const found = hits.map(({ node, rank }) => `${rank} ${node.id}`);
        const all = ['7 topic/f', '7 topic/g', '7 topic/h', '11 topic/e'];
        expect(found).toEqual(text.includes('"') ? all.filter((each) => each !== '7 topic/g') : all);
        expect(await countFor(store(), wanted)).toBe(found.length);
      },
    );

    test.each([
      ['a quoted word', '"traficking"'],
      ['a phrase', '"traficking in persons"'],
      ['a short word', 'iin'],
      ['a word with a number', 'traficking1'],
      ['two errors in a word of seven letters', 'rafffic'],
      ['three errors in a long word', 'trffiknig'],
    ])('leaves %s as it is: %s', async (_what, text) => {
      expect(await searchFor(store(), text)).toEqual([]);
    });

    test('is not made for a word that the graph knows', async () => {
      expect(await searchFor(store(), 'traffic')).toEqual([
        'topic/d',
        'topic/c',
        'topic/f',
        'topic/g',
        'topic/h',
        'topic/e',
      ]);
    });
  });

  describe('the vocabulary', () => {
    const opened = useFreshStore(openFresh);

    test('holds the words of all nodes and their stems, in order, as of the last load', async () => {
      const { store } = opened();
      expect(await store.vocabulary()).toEqual({ words: [], stems: [] });
      await store.load(new GraphBuilder().node('Topic', 'topic/x', { name: 'Children of C182, 1999' }).build(), 'one');
      expect(await store.vocabulary()).toEqual({
        words: ['1999', 'c182', 'children', 'of'],
        stems: ['1999', 'c182', 'child', 'of'],
        uses: [1, 1, 1, 1],
        usesInNames: [1, 1, 1, 1],
        wholeNames: expect.any(String) as string,
        isWhole: true,
      });
      const next = new GraphBuilder()
        .node('Place', 'place/kaz', { name: 'KAZ', aliases: ['Қазақстан'] })
        .node('Topic', 'topic/y', { name: 'Schools', aliases: ['school', 'to go'], summary: 'A school of schools.' });
      await store.load(next.build(), 'two');
      expect(await store.vocabulary()).toEqual({
        words: ['a', 'go', 'kaz', 'of', 'qazaqstan', 'school', 'schools', 'to', 'казакстан'],
        stems: ['a', 'go', 'kaz', 'of', 'qazaqstan', 'school', 'school', 'to', 'казакста'],
        uses: [1, 1, 1, 1, 1, 2, 2, 1, 1],
        usesInNames: [0, 1, 1, 0, 1, 1, 1, 1, 1],
        wholeNames: expect.any(String) as string,
        isWhole: true,
      });
      await store.load(next.node('Topic', 'topic/z', { name: 'Zeal' }).build(), 'three');
      const { words } = await store.vocabulary();
      expect(words.filter((word) => word.length > 2)).toEqual([
        'kaz',
        'qazaqstan',
        'school',
        'schools',
        'zeal',
        'казакстан',
      ]);
    });
  });

  describe('search finds', () => {
    const store = useLoadedStore(openFresh, LIBRARY);

    test.each<[string, string, string[]]>([
      ['words in any case', 'WORST forms', ['ilo/c182', 'topic/rights']],
      ['a phrase only as it stands', '"worst forms"', ['ilo/c182']],
      ['no phrase in another order', '"forms worst"', []],
      ['no phrase that is the beginning of one', '"worst form"', []],
      ['a phrase between other quotation marks', '«worst forms» labour', ['ilo/c182']],
      ['a phrase that isn’t closed, word by word', '"worst forms', ['ilo/c182']],
      ['a whole other name before words of a name', 'child convention', ['un/crc', 'ilo/c182']],
      ['all words, be they in different fields', 'article reunited', ['un/crc/art-10']],
      ['nothing where one word is missing', 'article reunited whale', []],
      ['the beginning of a word', 'conv', ['ilo/c182', 'un/crc']],
      ['no middle of a word', 'vention', []],
      ['words of the same stem', 'discriminating', ['un/crc/art-2']],
      ['a short name', 'c182', ['ilo/c182']],
      ['a reference', 'ILO', ['ilo/c182']],
      ['a symbol, with its punctuation', 'A/HRC/24/43/Add.1', ['doc/report']],
      ['a translation', 'девочки', ['group/girls']],
      ['Kazakh letters', 'Қазақстан', ['KAZ']],
      ['Kazakh letters in capitals', 'ҚАЗАҚСТАН', ['KAZ']],
      ['Kazakh letters typed on a Russian keyboard', 'казакстан', ['KAZ']],
      ['Kazakh letters typed on a Russian keyboard, one word of several', 'омир', ['topic/work']],
      ['Russian in another case', 'работы', ['topic/work']],
      ['ё written as е', 'темный ежик', ['topic/work']],
      ['й written with its mark apart', 'те\u0308мныи\u0306', ['topic/work']],
      ['letters with marks as those without', 'cafe sao tome naive', ['topic/cafe']],
      ['marks that the text lacks', 'gïrls', ['group/girls']],
      ['American spelling', 'labor', ['ilo/c182']],
      ['a word with ’s as the word', "child's right's", ['un/crc', 'topic/rights']],
      ['a Russian name with an error', 'Казахстна', ['KAZ']],
      ['a Kazakh name with an error', 'Қазақсатн', ['KAZ']],
      ['a first letter that is wrong', 'mazakhstan', ['KAZ']],
      ['numbers as words', '10', ['un/crc/art-10']],
      ['nothing for no word', '?!', []],
    ])('%s: %s', async (_what, text, expected) => {
      expect(await searchFor(store(), text)).toEqual(expected);
      expect(await countFor(store(), text)).toBe(expected.length);
    });

    test('no phrase that runs from one name into the next', async () => {
      expect(await searchFor(store(), '"CRC child"')).toEqual([]);
      expect(await searchFor(store(), '"қазақстан казахстан"')).toEqual([]);
    });

    test.each<[string[] | null, string[]]>([
      [null, ['ilo/c182', 'un/crc', 'topic/rights', 'un/crc/art-2', 'un/crc/art-10']],
      [['Provision'], ['un/crc/art-2', 'un/crc/art-10']],
      [
        ['Treaty', 'IloConvention'],
        ['ilo/c182', 'un/crc'],
      ],
      [['State'], []],
      [[], []],
    ])('only nodes of the kinds %j', async (kinds, expected) => {
      expect(await searchFor(store(), 'child', kinds)).toEqual(expected);
    });

    test('counts them by kind', async () => {
      const counts = await store().countSearch({ tiers: await tiersOf(store(), 'child'), scope: EVERYWHERE });
      expect(new Map([...counts].sort())).toEqual(
        new Map([
          ['IloConvention', 1],
          ['Provision', 2],
          ['Topic', 1],
          ['Treaty', 1],
        ]),
      );
    });

    test('gives whole nodes', async () => {
      const { hits } = await page(store(), 'mission', { limit: 1, backward: false });
      expect(hits[0]?.node).toEqual(LIBRARY.nodes.find(({ id }) => id === 'doc/report'));
    });
  });

  describe('pages of search', () => {
    const store = useLoadedStore(openFresh, MANY.build());

    test.each([1, 2, 3, 6, 7, 8, 13, 14, 15])(
      'by %d give every hit once, in one order, forward and backward',
      async (limit) => {
        expect(await forwardBy(store(), 'school', limit)).toEqual(MANY_IN_ORDER);
        expect(await backwardBy(store(), 'school', limit)).toEqual(MANY_IN_ORDER);
      },
    );

    test('of some kinds only, they leave the others out', async () => {
      const first = await page(store(), 'schooling', { limit: 2, backward: false }, ['Provision']);
      expect([idsOf(first), first.hasMore]).toEqual([['x/art-2', 'x/art-10'], true]);
      const second = await page(store(), 'schooling', { limit: 2, backward: false, after: first.hits[1]?.keys ?? [] }, [
        'Provision',
      ]);
      expect(idsOf(second)).toEqual(['x/art-20', 'x/art-100']);
    });
  });

  describe('search within a scope', () => {
    const store = useLoadedStore(openFresh, SCOPED);

    test.each<[string, Partial<SearchScope>, string[]]>([
      ['everywhere', {}, ['kaz/law', 'un/crc', 'kaz/court', 'topic/school', 'kaz/law/art-1', 'kaz/law/art-1#school']],
      ['of a State', { state: 'KAZ' }, ['kaz/law', 'kaz/court', 'kaz/law/art-1', 'kaz/law/art-1#school']],
      ['of an instrument', { instrument: 'kaz/law' }, ['kaz/law', 'kaz/law/art-1', 'kaz/law/art-1#school']],
      ['on a day before it holds', { instrument: 'kaz/law', day: '1999-12-31' }, []],
      ['on its first day', { instrument: 'kaz/law', day: '2000-01-01', kinds: ['Statute'] }, ['kaz/law']],
      ['but for some', { state: 'KAZ', except: ['kaz/law', 'kaz/court'] }, ['kaz/law/art-1', 'kaz/law/art-1#school']],
    ])('%s', async (_what, scope, expected) => {
      const tiers = await tiersOf(store(), 'school');
      const asked = { tiers, scope: { ...EVERYWHERE, ...scope } };
      const { hits } = await store().search({ ...asked, page: { limit: 10, backward: false } });
      expect(hits.map(({ node }) => node.id)).toEqual(expected);
      const counts = [...(await store().countSearch(asked)).values()];
      expect(counts.reduce((total, count) => total + count, 0)).toBe(expected.length);
    });

    test('tells which terms nodes hold together', async () => {
      const terms = parseSearch('school court zebra').map((term) => widestPatterns(term));
      const together = await store().heldTogether(terms, EVERYWHERE, 1);
      expect([...together].sort((one, other) => one.terms - other.terms)).toMatchObject([
        { terms: 1, count: 5 },
        { terms: 3, count: 1 },
      ]);
      expect(await store().heldTogether(terms, { ...EVERYWHERE, kinds: ['Treaty'] }, 1)).toMatchObject([
        { terms: 1, count: 1 },
      ]);
      expect(await store().heldTogether(terms, EVERYWHERE, 2)).toMatchObject([{ terms: 3, count: 1 }]);
    });

    test('tells of nodes that hold so many terms what it tells of all, in whatever order the terms come', async () => {
      const words = ['school', 'court', 'law', 'on', 'any', 'kazakhstan', 'zebra'];
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(words, { minLength: 2 }), fc.nat(6), async (some, more) => {
          const terms = parseSearch(some.join(' ')).map((term) => widestPatterns(term));
          const least = 1 + (more % terms.length);
          const all = await store().heldTogether(terms, EVERYWHERE, 1);
          const many = await store().heldTogether(terms, EVERYWHERE, least);
          const expected = all.filter(
            ({ terms: held }) => [...held.toString(2)].filter((bit) => bit === '1').length >= least,
          );
          const shown = ({ terms: held, count }: HeldTogether) => `${held} ${count}`;
          expect(new Set(many.map(shown))).toEqual(new Set(expected.map(shown)));
        }),
        { numRuns: 40 },
      );
    });
  });

  describe('a search text', () => {
    const store = useLoadedStore(openFresh, LIBRARY);

    test.each(ODD_TEXTS)('%j is never an error', async (text) => {
      const found = await searchFor(store(), text);
      expect(await countFor(store(), text)).toBe(found.length);
    });

    test('changes nothing', async () => {
      for (const text of ODD_TEXTS) await searchFor(store(), text);
      expect(await store().nodes(['un/crc'])).toEqual([LIBRARY.nodes[1]]);
    });
  });

  describe('whatever is looked for', () => {
    const store = useLoadedStore(openFresh, ODD_LIBRARY);

    test('what is found, and in which order, is what the words of the nodes say', async () => {
      const vocabulary = new Vocabulary(await store().vocabulary());
      await fc.assert(
        fc.asyncProperty(ANY_TEXT, async (text) => {
          const expected = expectedHits(ODD_LIBRARY, vocabulary.mend(parseSearch(text)));
          const { hits } = await page(store(), text, { limit: 500, backward: false });
          expect(hits.map(({ node, rank }) => `${rank} ${node.id}`)).toEqual(expected);
          expect(await countFor(store(), text)).toBe(expected.length);
        }),
        { numRuns: 300, examples: MODIFIERS_ALONE },
      );
    });

    test('whatever is known of a search beforehand, it finds the same', async () => {
      const vocabulary = new Vocabulary(await store().vocabulary());
      await fc.assert(
        fc.asyncProperty(ANY_TEXT, fc.nat(60), async (text, rows) => {
          const terms = vocabulary.mend(parseSearch(text));
          const asked = {
            tiers: searchTiers(terms, vocabulary),
            scope: EVERYWHERE,
            page: { limit: 500, backward: false },
          };
          const found = await store().search(asked);
          const holding = terms.map((term) => widestPatterns(term, vocabulary));
          const isHeld = holding.length > 0 && holding.every((patterns) => patterns.length > 0);
          const [all] = isHeld ? await store().heldTogether(holding, EVERYWHERE, terms.length) : [];
          for (const rarest of terms.keys()) {
            expect(await store().search({ ...asked, rows, rarest })).toEqual(found);
            if (all)
              expect(await store().search({ ...asked, isFound: true, rarest, holders: all.nodes })).toEqual(found);
          }
        }),
        { numRuns: 100 },
      );
    });

    test('pages in both directions give every hit once, in the one order', async () => {
      await fc.assert(
        fc.asyncProperty(ANY_TEXT, fc.integer({ min: 1, max: 30 }), async (text, limit) => {
          const all = await searchFor(store(), text);
          expect(await forwardBy(store(), text, limit)).toEqual(all);
          expect(await backwardBy(store(), text, limit)).toEqual(all);
        }),
        { numRuns: 40 },
      );
    });

    test('sixteen mistyped words, each near to many others, are no error', async () => {
      const rhymes = new GraphBuilder();
      const letters = [...'abcdefghijklmnopqrstuvwxyz'];
      for (const letter of letters) {
        for (let word = 0; word < 16; word += 1)
          rhymes.node('Topic', `topic/${letter}-${word}`, { name: `${letter}${rhyme(word)}` });
      }
      const words = new Vocabulary(vocabularyOfNames(rhymes.build()));
      const terms = words.mend(
        parseSearch(Array.from({ length: 16 }, (_, word) => `1${rhyme(word)}`.replace('1', 'ж')).join(' ')),
      );
      expect(terms.map(({ meant }) => meant.length)).toEqual(Array<number>(16).fill(6));
      expect(
        await store().search({ tiers: searchTiers(terms), scope: EVERYWHERE, page: { limit: 10, backward: false } }),
      ).toEqual({
        hits: [],
        hasMore: false,
      });
    });
  });
}

/** A word of nine letters that is unlike those of other numbers. */
function rhyme(number: number): string {
  return String.fromCharCode(97 + number).repeat(8);
}

function vocabularyOfNames({ nodes }: GraphRecords) {
  const words = nodes.map(({ properties }) => properties['name'] as string).sort();
  return { words, stems: words };
}

/** The ids of all that is found, best first. A text without a word finds nothing. */
export async function searchFor(
  store: GraphStore,
  text: string,
  kinds: readonly string[] | null = null,
): Promise<string[]> {
  return idsOf(await page(store, text, { limit: 500, backward: false }, kinds));
}

async function page(
  store: GraphStore,
  text: string,
  wanted: Page,
  kinds: readonly string[] | null = null,
): Promise<SearchPage> {
  return store.search({ tiers: await tiersOf(store, text), scope: { ...EVERYWHERE, kinds }, page: wanted });
}

async function countFor(store: GraphStore, text: string): Promise<number> {
  const counts = await store.countSearch({ tiers: await tiersOf(store, text), scope: EVERYWHERE });
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

async function tiersOf(store: GraphStore, text: string): Promise<SearchTier[]> {
  const terms = parseSearch(text);
  const vocabulary = new Vocabulary(await store.vocabulary());
  return searchTiers(vocabulary.mend(terms), vocabulary);
}

async function forwardBy(store: GraphStore, text: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: Pick<Page, 'after'> = {}; ;) {
    const part = await page(store, text, { limit, backward: false, ...after });
    found.push(...idsOf(part));
    if (!part.hasMore) return found;
    after = { after: part.hits.at(-1)?.keys ?? [] };
  }
}

async function backwardBy(store: GraphStore, text: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let before: Pick<Page, 'before'> = {}; ;) {
    const part = await page(store, text, { limit, backward: true, ...before });
    found.unshift(...idsOf(part));
    if (!part.hasMore) return found;
    before = { before: part.hits[0]?.keys ?? [] };
  }
}

function idsOf({ hits }: SearchPage): string[] {
  return hits.map(({ node }) => node.id);
}

/** All that the terms find, worked out from the nodes one by one: rank and id, in order. */
function expectedHits({ nodes }: GraphRecords, terms: readonly SearchTerm[]): string[] {
  return nodes
    .flatMap((node) => {
      const rank = Math.min(rankOfWhole(node, terms), Math.max(...terms.map((term) => rankOf(node, term))));
      return terms.length === 0 || rank === Infinity ? [] : [{ id: node.id, rank }];
    })
    .sort((one, other) => one.rank - other.rank || (sortKeyOf(one.id) < sortKeyOf(other.id) ? -1 : 1))
    .map(({ rank, id }) => `${rank} ${id}`);
}

interface Sought {
  readonly texts: ReturnType<typeof searchedTexts>;
  /** The words of each name. */
  readonly names: readonly SearchToken[][];
}

const sought = new WeakMap<NodeRecord, Sought>();

/** What search looks at of a node, its names in Latin letters among it. */
function soughtOf(node: NodeRecord): Sought {
  const known = sought.get(node) ?? newSought(node);
  sought.set(node, known);
  return known;
}

function newSought(node: NodeRecord): Sought {
  const { NAME, ALIAS, SUMMARY } = searchedTexts(node);
  const texts = { NAME, ALIAS: [...ALIAS, ...[...NAME, ...ALIAS].flatMap(romanizations)], SUMMARY };
  const names = [...texts.NAME, ...texts.ALIAS].map(tokensOf).filter((tokens) => tokens.length > 0);
  return { texts, names };
}

/**
 * The rank of a whole name of the node: its very words, or the same but for endings, signs, spaces, zeros and typing
 * errors.
 */
function rankOfWhole(node: NodeRecord, terms: readonly SearchTerm[]): number {
  const words = terms.flatMap((term) => term.words);
  const { names } = soughtOf(node);
  if (names.some((tokens) => tokens.map(({ word }) => word).join(' ') === words.join(' ')))
    return rankOfWay(SearchField.NAME, SearchForm.WHOLE);
  if (terms.some(({ quoted }) => quoted)) return Infinity;
  const readings = new Set(readingsOf(terms).map((stems) => stems.join(' ')));
  const isVariant = names.some(
    (tokens) =>
      readings.has(tokens.map(({ stem }) => stem).join(' ')) ||
      codeOf(tokens.map(({ word }) => word)) === codeOf(words),
  );
  return isVariant ? rankOfWay(SearchField.NAME, SearchForm.VARIANT) : Infinity;
}

/** The rank of the best way in which the term stands in the node. */
function rankOf(node: NodeRecord, term: SearchTerm): number {
  const { texts, names } = soughtOf(node);
  const isCode =
    !term.quoted &&
    /\d/.test(term.words[0] ?? '') &&
    names.some((tokens) => codeOf(tokens.map(({ word }) => word)) === codeOf(term.words));
  const ranks = Object.values(SearchField).flatMap((field) =>
    texts[field].flatMap((text) => matchesIn(text.normalize('NFC'), [term])).map(({ form }) => rankOfWay(field, form)),
  );
  return Math.min(Infinity, ...ranks, isCode ? rankOfWay(SearchField.ALIAS, SearchForm.EXACT) : Infinity);
}

function rankOfWay(wanted: SearchField, form: SearchForm): number {
  return SEARCH_WAYS.findIndex((way) => way.fields.includes(wanted) && way.form === form) + 1;
}
