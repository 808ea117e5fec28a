import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/api/build-schema';
import { declaredQuestions, rowsQuestion } from '../../src/store/candidate-question';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const SETTINGS = {
  uri: 'bolt://127.0.0.1:1',
  database: 'neo4j',
  credentials: { username: 'neo4j', password: 'unused' },
};

test('a store with the text of every question opens on both engines, and Neo4j’s texts are all questions', async () => {
  const folder = temporaryFolder();
  await openSqliteStore(join(folder, 'graph.sqlite')).close();
  removeFolder(folder);
  await openNeo4jStore(SETTINGS).close();
  const texts = readdirSync(join(__dirname, '../../cypher/questions')).map((file) => file.replace(/\.cypher$/, ''));
  expect(texts.sort()).toEqual(declaredQuestions());
});

test('two questions of one name are refused', () => {
  expect(() => rowsQuestion<object, { readonly id: string }>('all-tasks', { id: 'TEXT' })).toThrow(
    'Two questions are called "all-tasks"',
  );
});

describe('a question without its text', () => {
  beforeAll(() => rowsQuestion<object, { readonly id: string }>('never-written', { id: 'TEXT' }));

  test('is named when a SQLite store opens', () => {
    expect(() => openSqliteStore('never-opened.sqlite')).toThrow(
      'The question "never-written" has no text for SQLite: src/store/sqlite/sql/never-written.sql',
    );
  });

  test('is named when a Neo4j store opens', () => {
    expect(() => openNeo4jStore(SETTINGS)).toThrow(
      'The question "never-written" has no text for Neo4j: cypher/questions/never-written.cypher',
    );
  });
});
