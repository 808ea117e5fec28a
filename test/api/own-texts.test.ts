import 'reflect-metadata';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { RequestContext } from '../../src/api/reading/request-context';
import type { TextFile } from '../../src/own-texts/text-file';
import { TextsInFolder } from '../../src/own-texts/texts-in-folder';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { GraphBuilder } from '../store/graph-builder';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { useApi } from './api';

const folder = temporaryFolder();
const texts = new TextsInFolder(join(folder, 'texts'));
afterAll(() => removeFolder(folder));

const graph = new GraphBuilder()
  .node('Treaty', 'un/crc', { name: 'Convention on the Rights of the Child' })
  .node('Provision', 'un/crc/art-28-1', { number: '28(1)' })
  .node('Obligation', 'un/crc/art-28-1#schooling', { modality: 'DUTY' })
  .node('Provision', 'un/crc/art-2', { number: '2' })
  .node('Topic', 'topic/education')
  .edge('un/crc/art-28-1', 'PART_OF', 'un/crc')
  .edge('un/crc/art-28-1', 'IMPOSES', 'un/crc/art-28-1#schooling')
  .edge('un/crc/art-2', 'PART_OF', 'un/crc')
  .build();

const ENGLISH: TextFile = {
  instrument: 'un/crc',
  language: 'en',
  source: 'crc.json, github:someone/treaties',
  licence: 'CC BY 4.0',
  articles: { '28': 'States Parties recognize the right to education.', '29': 'Education shall be directed to …' },
};

function keep(name: string, content: TextFile | string): void {
  mkdirSync(join(folder, 'texts'), { recursive: true });
  writeFileSync(join(folder, 'texts', name), typeof content === 'string' ? content : JSON.stringify(content));
}

beforeEach(() => keep('un-crc.en.json', ENGLISH));
afterEach(() => rmSync(join(folder, 'texts'), { recursive: true, force: true }));

const OF =
  'query ($of: ID!, $first: Int) { ownTexts(of: $of, first: $first) { number language words source licence of { id name } } }';
const SEARCH = 'query ($text: String!) { searchOwnTexts(text: $text) { instrument number } }';

const ARTICLE_28 = {
  number: '28',
  language: 'en',
  words: 'States Parties recognize the right to education.',
  source: 'crc.json, github:someone/treaties',
  licence: 'CC BY 4.0',
  of: { id: 'un/crc', name: 'Convention on the Rights of the Child' },
};

describe('own texts by the API', () => {
  const api = useApi({ graph, texts, keeping: { cacheBytes: 1_048_576, cacheSeconds: 60 } });
  const numbers = async (of: string, first?: number) => {
    const { ownTexts } = await api().data<{ ownTexts: { number: string }[] }>(OF, { of, ...(first && { first }) });
    return ownTexts.map(({ number }) => number);
  };

  test('are those of the article in which a provision lies, with source and licence', async () => {
    expect(await api().data(OF, { of: 'un/crc/art-28-1' })).toEqual({ ownTexts: [ARTICLE_28] });
  });

  test.each([
    ['of a norm those of its article', 'un/crc/art-28-1#schooling', ['28']],
    ['of an instrument those of all its articles', 'un/crc', ['28', '29']],
    ['none of an article of which no words are held', 'un/crc/art-2', []],
    ['none of what stands in no text', 'topic/education', []],
  ])('are %s', async (_, of, expected) => {
    expect(await numbers(of)).toEqual(expected);
  });

  test('are as many as are asked for', async () => {
    expect(await numbers('un/crc', 1)).toEqual(['28']);
    const { errors } = await api().ask(OF, { of: 'un/crc', first: 501 });
    expect(errors?.[0]).toMatchObject({
      message: '"first" must be 1 to 500, but it is 501.',
      extensions: { code: 'BAD_ARGUMENT' },
    });
  });

  test('of what the graph doesn’t hold are refused with the nearest that it holds', async () => {
    const { errors } = await api().ask(OF, { of: 'un/crc/art-28-2' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(errors?.[0]?.message).toContain('un/crc/art-28-1');
  });

  test('are found by their words, whatever the case', async () => {
    expect(await api().data(SEARCH, { text: 'EDUCATION right' })).toEqual({
      searchOwnTexts: [{ instrument: 'un/crc', number: '28' }],
    });
    expect(await api().data(SEARCH, { text: ' ' })).toEqual({ searchOwnTexts: [] });
  });

  test('are never kept: a text that is added or taken out while the graph stays shows at once', async () => {
    expect(await numbers('un/crc/art-2')).toEqual([]);
    keep('un-crc.ru.json', { ...ENGLISH, language: 'ru', articles: { '2': 'Без какой-либо дискриминации.' } });
    expect(await numbers('un/crc/art-2')).toEqual(['2']);
    rmSync(join(folder, 'texts/un-crc.ru.json'));
    expect(await numbers('un/crc/art-2')).toEqual([]);
  });

  test('may be kept by nobody on the way', async () => {
    const query = '{ ownTexts(of: "un/crc/art-28-1") { words } }';
    const response = await api().fetch(`/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(await response.text()).toContain('right to education');
  });

  test('are in no export', async () => {
    const lines = await (await api().fetch('/export/json-lines')).text();
    expect(lines).toContain('un/crc/art-28-1');
    expect(lines).not.toContain('recognize');
  });

  test('that can’t be read are told by the name of their file alone', async () => {
    keep('broken.json', '{"instrument":');
    const { errors } = await api().ask(OF, { of: 'un/crc' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'TEXTS_REFUSED' } });
    expect(errors?.[0]?.message).toContain('broken.json');
    expect(errors?.[0]?.message).not.toContain(folder);
  });
});

describe('an API that shows none', () => {
  const api = useApi({ graph });

  test('answers an empty list', async () => {
    expect(await api().data(OF, { of: 'un/crc/art-28-1' })).toEqual({ ownTexts: [] });
    expect(await api().data(SEARCH, { text: 'education' })).toEqual({ searchOwnTexts: [] });
  });
});

describeWithNeo4j((emptyDatabase) => {
  test('own texts stand beside a graph in Neo4j as beside any other', async () => {
    const store = openNeo4jStore(await emptyDatabase());
    await store.load(graph, 'digest');
    const contextValue = new RequestContext(store, undefined, undefined, texts);
    const variableValues = { of: 'un/crc/art-28-1#schooling' };
    const { data, errors } = await graphql({ schema: buildApiSchema(), source: OF, variableValues, contextValue });
    await store.close();
    expect(errors).toBeUndefined();
    expect(data).toEqual({ ownTexts: [ARTICLE_28] });
  });
});
