import 'reflect-metadata';
import { join } from 'node:path';
import type { GraphStore, Page } from '../../../src/store/graph-store';
import { countsOfSearch, totalOf } from '../../../src/questions/search/count-search';
import { didYouMean } from '../../../src/questions/search/did-you-mean';
import { prepareSearch } from '../../../src/questions/search/prepare-search';
import { searchPage } from '../../../src/questions/search/search-page';
import type { SearchQuestion } from '../../../src/questions/search/search-scope';
import { vocabularyOf } from '../../../src/questions/asking/vocabulary-of';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { GraphBuilder } from '../../store/graph-builder';
import { noted } from '../../noted-statements';
import { removeFolder, temporaryFolder } from '../../temporary-folder';

const GRAPH = new GraphBuilder()
  .node('State', 'KAZ', {
    name: 'Kazakhstan',
    translations: [{ language: 'KK', name: 'Қазақстан' }],
  })
  .node('IloConvention', 'ilo/c081', { name: 'Labour Inspection Convention', aliases: ['Inspection of labour'] })
  .node('Institution', 'kaz/labour-inspectorate', { name: 'Labour Inspectorate', summary: 'Inspections of labour.' })
  .node('Topic', 'topic/trial', { name: 'Fair trial of a child' })
  .node('Topic', 'topic/trail', { name: 'A trail in the woods' })
  .node('Topic', 'topic/farm', { name: 'Farm', summary: 'A trial.' });

const folder = temporaryFolder();
const statements: string[] = [];
let store: GraphStore;

beforeAll(async () => {
  store = openSqliteStore(join(folder, 'graph.sqlite'), { aroundStatement: noted(statements) });
  await store.load(GRAPH.build(), 'digest');
});

afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

const ANYWHERE: Omit<SearchQuestion, 'text'> = {
  kinds: null,
  state: null,
  instrument: null,
  holdingOn: null,
  asOf: '2026-11-01',
};

const prepare = (text: string, kinds: string[] | null = null) => prepareSearch(store, { ...ANYWHERE, text, kinds });

test.each(['', '   ', '"', '?!', '-- *'])('%j is an empty search', async (text) => {
  await expect(prepare(text)).rejects.toMatchObject({ code: 'EMPTY_SEARCH' });
});

test.each([
  [null, null],
  [[], []],
  [['Obligation'], ['Obligation']],
  [['Actor'], ['Institution', 'Organisation', 'Person', 'State']],
])('the kinds %j are %j', async (kinds, labels) => {
  const found = (await prepare('school', kinds)).scope.kinds;
  expect(found && [...found].sort()).toEqual(labels);
});

test('a kind that is none is named, with the one that was probably meant', async () => {
  await expect(prepare('school', ['Treety'])).rejects.toMatchObject({
    code: 'WRONG_KIND',
    message: expect.stringMatching(/"kinds".*Did you mean "Treaty"\?/) as string,
  });
});

test.each([
  ['kazakhstan', ['KAZ 2 NAME WHOLE']],
  ['trail', ['topic/trail 4 NAME EXACT']],
  ['of labour "inspection"', ['ilo/c081 4 ALIAS EXACT']],
  ['inspection OF labour', ['ilo/c081 1 ALIAS CITATION', 'kaz/labour-inspectorate 9 SUMMARY PREFIX']],
  ['kazakh', ['KAZ 5 NAME PREFIX']],
  ['kazahkstan', ['KAZ 3 NAME VARIANT']],
  ['Қазақстан', ['KAZ 2 ALIAS WHOLE']],
  ['казаксатн', ['KAZ 3 ALIAS VARIANT']],
  ['inspecting labour', ['ilo/c081 6 NAME STEM', 'kaz/labour-inspectorate 10 SUMMARY STEM']],
  ['labour inspecton', ['ilo/c081 7 NAME TYPO', 'kaz/labour-inspectorate 11 SUMMARY TYPO']],
])('%j finds %j: the rank names the weakest way that was needed', async (text, expected) => {
  const { answers } = await searchPage(store, await prepare(text), { limit: 10, backward: false });
  expect(answers.map(({ node, rank, field, form }) => `${node.id} ${rank} ${field} ${form}`)).toEqual(expected);
});

test('what is found is counted by kind, the most first, whatever kinds are wanted', async () => {
  const search = await prepare('trial', ['Topic']);
  const counts = await countsOfSearch(store, await prepare('labour OR', ['Topic']));
  expect(counts).toEqual([]);
  expect(await countsOfSearch(store, search)).toEqual([{ kind: 'Topic', count: 2 }]);
  const labour = await prepare('labour', ['Institution', 'Topic']);
  const all = await countsOfSearch(store, labour);
  expect(all).toEqual([
    { kind: 'IloConvention', count: 1 },
    { kind: 'Institution', count: 1 },
  ]);
  expect(totalOf(labour, all)).toBe(1);
  expect(totalOf(await prepare('labour'), all)).toBe(2);
  expect(totalOf(await prepare('labour', []), all)).toBe(0);
});

describe('what a search cites', () => {
  const shown = async (text: string, page: Page, more: Partial<SearchQuestion> = {}) => {
    const { answers, hasMore } = await searchPage(
      store,
      await prepareSearch(store, { ...ANYWHERE, ...more, text }),
      page,
    );
    return {
      found: answers.map(({ node, form }) => `${node.id} ${form}`),
      keys: answers.map(({ keys }) => keys),
      hasMore,
    };
  };

  test('comes first and once, on pages of any size in both directions', async () => {
    const whole = await shown('labour inspection convention', { limit: 9, backward: false });
    expect(whole.found).toEqual(['ilo/c081 CITATION']);
    const two = await shown('inspection of labour', { limit: 9, backward: false });
    expect(two.found).toEqual(['ilo/c081 CITATION', 'kaz/labour-inspectorate PREFIX']);
    const first = await shown('inspection of labour', { limit: 1, backward: false });
    expect([first.found, first.hasMore]).toEqual([['ilo/c081 CITATION'], true]);
    const second = await shown('inspection of labour', { limit: 1, backward: false, after: first.keys[0] ?? [] });
    expect([second.found, second.hasMore]).toEqual([['kaz/labour-inspectorate PREFIX'], false]);
    const last = await shown('inspection of labour', { limit: 1, backward: true });
    expect([last.found, last.hasMore]).toEqual([['kaz/labour-inspectorate PREFIX'], true]);
    const before = await shown('inspection of labour', { limit: 1, backward: true, before: last.keys[0] ?? [] });
    expect([before.found, before.hasMore]).toEqual([['ilo/c081 CITATION'], false]);
  });

  test('is within the kinds and the instrument asked for', async () => {
    const page = { limit: 9, backward: false };
    expect((await shown('inspection of labour', page, { kinds: ['Institution'] })).found).toEqual([
      'kaz/labour-inspectorate PREFIX',
    ]);
    expect((await shown('inspection of labour', page, { instrument: 'ilo/c081' })).found).toEqual([
      'ilo/c081 CITATION',
    ]);
  });

  test('is counted with what is found by words', async () => {
    expect(await countsOfSearch(store, await prepare('inspection of labour'))).toEqual([
      { kind: 'IloConvention', count: 1 },
      { kind: 'Institution', count: 1 },
    ]);
  });
});

describe('where nothing holds all words', () => {
  const leftOut = async (text: string) => {
    const { answers, search } = await searchPage(store, await prepare(text), { limit: 9, backward: false });
    return [answers.map(({ node }) => node.id), search.leftOut];
  };

  test.each([
    ['a word that no text holds', 'fair trial zebra', ['topic/trial'], ['zebra']],
    [
      'words that only hold a sentence together',
      'what is a fair trial for',
      ['topic/trial'],
      ['what', 'is', 'a', 'for'],
    ],
    ['the one word that does not stand with the others', 'farm trial woods', ['topic/farm'], ['woods']],
    ['a citation of no act that is held', 'article 3 fair trial zebra', ['topic/trial'], ['article', '3', 'zebra']],
  ])('%s is left out: %s', async (_what, text, found, words) => {
    expect(await leftOut(text)).toEqual([found, words]);
  });

  test.each([
    ['nothing is found where more than half would be left out', 'zebra fair whaling okapi'],
    ['nor where a number would be, beside a single word', 'trial 1999'],
    ['nor where of two words beside a citation in vain one is unknown', 'article 3 trial zebra'],
  ])('%s: %s', async (_what, text) => {
    expect(await leftOut(text)).toEqual([[], []]);
  });

  test('nothing is left out of what is found', async () => {
    expect(await leftOut('a trail in the woods')).toEqual([['topic/trail'], []]);
  });
});

test('a search of more words than are looked for is refused, with the first that is too many', async () => {
  const words = Array.from({ length: 65 }, (_, index) => `word${index + 1}`);
  await expect(prepare(words.join(' '))).rejects.toMatchObject({
    code: 'TOO_MANY_WORDS',
    message: expect.stringMatching(/at most 64.*holds 65.*"word65"/) as string,
  });
});

test.each([
  ['state', 'KAS', 'KAZ'],
  ['instrument', 'ilo/c082', 'ilo/c081'],
])('a %s that is none is named, with the nearest', async (argument, id, near) => {
  await expect(prepareSearch(store, { ...ANYWHERE, text: 'labour', [argument]: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining(near) as string,
  });
});

describe('did you mean', () => {
  const meant = async (text: string, kinds: string[] | null = null) => {
    const search = await prepare(text, kinds);
    const { answers, search: looked } = await searchPage(store, search, { limit: 10, backward: false });
    return didYouMean(store, search, looked === search && answers.length > 0);
  };

  test.each([
    ['a word that the graph lacks', 'kazahkstan', 'kazakhstan'],
    ['in Kazakh', 'казаксатн', 'қазақстан'],
    ['one of several', 'labuor "inspection"', 'labour "inspection"'],
    ['several', 'labuor inspecton', 'labour inspection'],
    ['a known word beside one with which nothing holds it', 'trail child', 'trial child'],
  ])('%s: %s', async (_what, text, expected) => {
    expect(await meant(text)).toBe(expected);
    const { answers } = await searchPage(store, await prepare(expected), { limit: 10, backward: false });
    expect(answers.length).toBeGreaterThan(0);
  });

  test.each([
    ['what is found as it was typed', 'trail'],
    ['another ending', 'inspecting'],
    ['what nothing is near to', 'whaling'],
    ['known words that nothing holds together', 'farm woods'],
    ['a phrase', '"labuor inspection"'],
  ])('nothing for %s: %s', async (_what, text) => {
    expect(await meant(text)).toBeNull();
  });

  test('nothing that no node of the kinds holds', async () => {
    expect(await meant('kazahkstan', ['Topic'])).toBeNull();
    expect(await meant('kazahkstan', ['Actor'])).toBe('kazakhstan');
  });
});

describe('the vocabulary', () => {
  test('is read once a version', async () => {
    await vocabularyOf(store);
    statements.length = 0;
    await vocabularyOf(store);
    await vocabularyOf(store);
    expect(statements).toEqual(['graph-version', 'graph-version']);
    const before = await vocabularyOf(store);
    await store.load(GRAPH.build(), 'another digest');
    statements.length = 0;
    expect(await vocabularyOf(store)).not.toBe(before);
    expect(statements).toEqual(['graph-version', 'vocabulary']);
  });

  test('is asked for again where it could not be read', async () => {
    let attempts = 0;
    const failing = Object.create(store, {
      identity: { value: {} },
      vocabulary: {
        value: () => ((attempts += 1) === 1 ? Promise.reject(new Error('gone')) : store.vocabulary()),
      },
    }) as GraphStore;
    await expect(vocabularyOf(failing)).rejects.toThrow('gone');
    await vocabularyOf(failing);
    await vocabularyOf(failing);
    expect(attempts).toBe(2);
  });

  test('of a store without a graph mends nothing', async () => {
    const empty = openSqliteStore(join(folder, 'empty.sqlite'));
    const search = await prepareSearch(empty, { ...ANYWHERE, text: 'kazahkstan' });
    expect(await searchPage(empty, search, { limit: 10, backward: false })).toMatchObject({
      answers: [],
      hasMore: false,
    });
    expect(await didYouMean(empty, search, false)).toBeNull();
    await empty.close();
  });
});
