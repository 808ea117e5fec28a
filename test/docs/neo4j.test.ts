import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { SETTINGS } from '../../scripts/neo4j/server-settings.cjs';
import { loadSeeds } from '../../src/seeding/load-seeds';
import type { CypherConsole } from '../../src/store/cypher-console';
import { openNeo4jConsole } from '../../src/store/neo4j/neo4j-console';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithSeedsOnNeo4j } from '../neo4j/describe-with-seeds-on-neo4j';
import { driverFor } from '../neo4j/driver-for';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';

jest.setTimeout(120_000);

const PROJECT = resolve(__dirname, '../..');
const PAGE = readFileSync(join(PROJECT, 'docs/neo4j.md'), 'utf8');

/** The title, the statement, and the row that stands under it. */
const QUERIES = PAGE.split(/^\*\*\d+\. /m)
  .slice(1)
  .map((part) => {
    const [, statement = '', row = 'null'] = /```cypher\n(.*?)```\n\n`(\[.*?\])`\n/s.exec(part) ?? [];
    return [part.slice(0, part.indexOf('**')), statement, JSON.parse(row) as unknown] as const;
  });

test('the page has ten queries with a row each', () => {
  expect(QUERIES).toHaveLength(10);
  expect(PAGE.match(/```cypher/g)).toHaveLength(10);
});

test.each(Object.entries(SETTINGS))('the page tells to set %s=%s', (name, value) => {
  expect(PAGE).toContain(`\`${name}=${value}\``);
});

test.each([...PAGE.matchAll(/\]\((?!#|http)([^)#]+)/g)].map(([, path = '']) => path))(
  'the page links to a file that is there: %s',
  (path) => expect(() => readFileSync(join(PROJECT, 'docs', path))).not.toThrow(),
);

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  let settings: Neo4jSettings;
  let driver: Driver;
  let cypher: CypherConsole;

  beforeAll(async () => {
    settings = await databaseForSeeds();
    const store = openNeo4jStore(settings);
    await loadSeeds(PROJECT_SEEDS, store);
    await store.close();
    driver = driverFor(settings);
    // The limit on the time is not what is tested here.
    cypher = openNeo4jConsole(settings, { running: 60_000 });
  }, 240_000);

  afterAll(async () => {
    await cypher?.close();
    await driver?.close();
  });

  test.each(QUERIES)('%s', async (_title, statement, row) => {
    const { records } = await driver.executeQuery(statement, {}, { database: settings.database });
    expect(records.map((record) => plain(record.keys.map((key) => record.get(key) as unknown)))).toContainEqual(row);
  });

  test.each(QUERIES)('on the API’s console: %s', async (_title, statement, row) => {
    expect((await cypher.run(statement, {})).rows).toContainEqual(row);
  });
});

/** The driver's whole numbers as plain ones. */
function plain(row: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(row, (_key, value: unknown) => (isInteger(value) ? value.low : value)));
}

function isInteger(value: unknown): value is { low: number } {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}
