import { parseSearch, searchTiers } from '../../../src/model/search/search-query';
import type { GraphStore, Page, SearchPage } from '../../../src/store/graph-store';
import { GraphBuilder } from '../graph-builder';
import { useLoadedStore, type OpenFresh } from './open-fresh';

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

/** Names that share a word, in an order that only ids with padded numbers give. */
const MANY = new GraphBuilder();
for (const number of [100, 20, 3, 1, 11, 2, 10]) {
  MANY.node(number % 2 === 0 ? 'Provision' : 'Topic', `x/art-${number}`, { name: `Schooling ${number}` });
  MANY.node('Provision', `x/note-${number}`, { name: `Note ${number}`, summary: 'On schools.' });
}

const MANY_IN_ORDER = ['art', 'note'].flatMap((word) =>
  [1, 2, 3, 10, 11, 20, 100].map((number) => `x/${word}-${number}`),
);

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

    test('the name before other names before the summary, and in each the word before its beginning before its stem', async () => {
      const expected = ['i', 'h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'].map((letter) => `topic/${letter}`);
      expect(await searchFor(store(), 'detained')).toEqual(expected);
      expect(await countFor(store(), 'detained')).toBe(9);
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
      ['a name before other names', 'child convention', ['ilo/c182', 'un/crc']],
      ['all words, be they in different fields', 'article reunited', ['un/crc/art-10']],
      ['nothing where one word is missing', 'article reunited whale', []],
      ['the beginning of a word', 'conv', ['ilo/c182', 'un/crc']],
      ['no middle of a word', 'onvention', []],
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
      [null, ['ilo/c182', 'topic/rights', 'un/crc', 'un/crc/art-2', 'un/crc/art-10']],
      [['Provision'], ['un/crc/art-2', 'un/crc/art-10']],
      [
        ['Treaty', 'IloConvention'],
        ['ilo/c182', 'un/crc'],
      ],
      [['State'], []],
      [[], []],
    ])('only nodes of the kinds %j', async (kinds, expected) => {
      expect(await searchFor(store(), 'child', kinds)).toEqual(expected);
      expect(await countFor(store(), 'child', kinds)).toBe(expected.length);
    });

    test('gives whole nodes', async () => {
      const { hits } = await page(store(), 'mission', { limit: 1, backward: false });
      expect(hits[0]?.node).toEqual(LIBRARY.nodes.find(({ id }) => id === 'doc/report'));
    });
  });

  describe('pages of search', () => {
    const store = useLoadedStore(openFresh, MANY.build());

    test.each([1, 2, 3, 6, 7, 8, 13, 14, 15])('forward by %d, they give every hit once, in order', async (limit) => {
      const found: string[] = [];
      let part = await page(store(), 'school', { limit, backward: false });
      found.push(...idsOf(part));
      while (part.hasMore) {
        part = await page(store(), 'school', { limit, backward: false, after: part.hits.at(-1)?.keys ?? [] });
        expect(part.hits.length).toBeGreaterThan(0);
        found.push(...idsOf(part));
      }
      expect(found).toEqual(MANY_IN_ORDER);
    });

    test.each([1, 2, 3, 6, 7, 8, 13, 14, 15])(
      'backward by %d, they give every hit once, in the same order',
      async (limit) => {
        let part = await page(store(), 'school', { limit, backward: true });
        let found = idsOf(part);
        while (part.hasMore) {
          part = await page(store(), 'school', { limit, backward: true, before: part.hits[0]?.keys ?? [] });
          expect(part.hits.length).toBeGreaterThan(0);
          found = [...idsOf(part), ...found];
        }
        expect(found).toEqual(MANY_IN_ORDER);
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
}

/** The ids of all that is found, best first. A text without a word finds nothing. */
export async function searchFor(
  store: GraphStore,
  text: string,
  kinds: readonly string[] | null = null,
): Promise<string[]> {
  return idsOf(await page(store, text, { limit: 100, backward: false }, kinds));
}

function page(
  store: GraphStore,
  text: string,
  wanted: Page,
  kinds: readonly string[] | null = null,
): Promise<SearchPage> {
  return store.search({ tiers: tiersOf(text), kinds, page: wanted });
}

function countFor(store: GraphStore, text: string, kinds: readonly string[] | null = null): Promise<number> {
  return store.countSearch({ tiers: tiersOf(text), kinds });
}

function tiersOf(text: string) {
  const terms = parseSearch(text);
  return terms.length > 0 ? searchTiers(terms) : [];
}

function idsOf({ hits }: SearchPage): string[] {
  return hits.map(({ node }) => node.id);
}
