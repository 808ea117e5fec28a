import 'reflect-metadata';
import { join } from 'node:path';
import type { GraphStore } from '../../../src/store/graph-store';
import { countsOfSearch, didYouMean, prepareSearch, searchPage, totalOf } from '../../../src/questions/search/search';
import { vocabularyOf } from '../../../src/questions/search/vocabulary-of';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { GraphBuilder } from '../../store/graph-builder';
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
  store = openSqliteStore(join(folder, 'graph.sqlite'), { onStatement: (name) => statements.push(name) });
  await store.load(GRAPH.build(), 'digest');
});

afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

const prepare = (text: string, kinds: string[] | null = null) => prepareSearch(store, { text, kinds });

test.each(['', '   ', '"', '?!', '-- *'])('%j is an empty search', async (text) => {
  await expect(prepare(text)).rejects.toMatchObject({ code: 'EMPTY_SEARCH' });
});

test.each([
  [null, null],
  [[], []],
  [['Obligation'], ['Obligation']],
  [['Actor'], ['Institution', 'Organisation', 'Person', 'State']],
])('the kinds %j are %j', async (kinds, labels) => {
  const found = (await prepare('school', kinds)).kinds;
  expect(found && [...found].sort()).toEqual(labels);
});

test('a kind that is none is named, with the one that was probably meant', async () => {
  await expect(prepare('school', ['Treety'])).rejects.toMatchObject({
    code: 'WRONG_KIND',
    message: expect.stringMatching(/"kinds".*Did you mean "Treaty"\?/) as string,
  });
});

test.each([
  ['kazakhstan', ['KAZ 1 NAME WHOLE']],
  ['trail', ['topic/trail 2 NAME EXACT']],
  ['of labour "inspection"', ['ilo/c081 7 ALIAS EXACT']],
  ['inspection OF labour', ['ilo/c081 6 ALIAS WHOLE', 'kaz/labour-inspectorate 12 SUMMARY PREFIX']],
  ['kazakh', ['KAZ 3 NAME PREFIX']],
  ['kazahkstan', ['KAZ 5 NAME TYPO']],
  ['Қазақстан', ['KAZ 6 ALIAS WHOLE']],
  ['казаксатн', ['KAZ 10 ALIAS TYPO']],
  ['inspecting labour', ['ilo/c081 4 NAME STEM', 'kaz/labour-inspectorate 13 SUMMARY STEM']],
  ['labour inspecton', ['ilo/c081 5 NAME TYPO', 'kaz/labour-inspectorate 14 SUMMARY TYPO']],
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

describe('did you mean', () => {
  const meant = async (text: string, kinds: string[] | null = null) => {
    const search = await prepare(text, kinds);
    const { answers } = await searchPage(store, search, { limit: 10, backward: false });
    return didYouMean(store, search, answers.length > 0);
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
    const search = await prepareSearch(empty, { text: 'kazahkstan', kinds: null });
    expect(await searchPage(empty, search, { limit: 10, backward: false })).toEqual({ answers: [], hasMore: false });
    expect(await didYouMean(empty, search, false)).toBeNull();
    await empty.close();
  });
});
