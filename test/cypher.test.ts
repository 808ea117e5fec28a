import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from './neo4j/describe-with-neo4j';
import { driverFor } from './neo4j/driver-for';
import { GraphBuilder } from './store/graph-builder';

const FOLDER = join(__dirname, '../cypher');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .sort();

/** Those that are bounded by ids. */
const LOOKS_UP = FILES.filter(
  (file) =>
    file.startsWith('questions') &&
    !/group-hierarchy|participations|approvals|topic-scheme|instruments-to-join|discrepancies-around|all-tasks/.test(
      file,
    ),
);

describe('each file in cypher/', () => {
  test.each(FILES)(
    '%s says what it answers or does, its parameters with an example, and holds one statement',
    (file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const header = text
        .split('\n')
        .filter((line) => line.startsWith('//'))
        .join('\n');
      const statement = text
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n');
      expect(header).toMatch(/^\/\/ (Answers|Does): /);
      expect(header).toMatch(/^\/\/ Parameters: /m);
      expect(header.includes(':param {')).toBe(/\$\w/.test(statement));
      expect(/^\/\/ Columns: /m.test(header)).toBe(/\bRETURN\b/.test(statement));
      expect(statement).not.toContain(';');
    },
  );
});

describeWithNeo4j((emptyDatabase) => {
  let settings: Neo4jSettings;
  let driver: Driver;

  beforeAll(async () => {
    settings = await emptyDatabase();
    const store = openNeo4jStore(settings);
    await store.load(new GraphBuilder().node('State', 'KAZ').build(), 'digest');
    await store.close();
    driver = driverFor(settings);
  }, 120_000);

  afterAll(() => driver.close());

  test.each(FILES)('%s runs with the parameters of its example', async (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const parameters = await exampleOf(text);
    const named = new Set([...text.replace(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect(Object.keys(parameters).sort()).toEqual([...named].sort());
    await driver.executeQuery(text, parameters, { database: settings.database });
  });

  test.each(LOOKS_UP)('%s begins at nodes or edges found by an index', async (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, await exampleOf(text), {
      database: settings.database,
    });
    const operators = JSON.stringify(summary.plan, ['operatorType', 'children']);
    expect(operators).toMatch(/(Node(Unique)?|DirectedRelationship)IndexSeek/);
    expect(operators).not.toMatch(/AllNodesScan|CartesianProduct|DirectedRelationshipTypeScan/);
  });

  /** The server itself reads the example, so that numbers stay whole. */
  async function exampleOf(text: string): Promise<Record<string, unknown>> {
    const example = /^\/\/ :param (\{.*\})$/m.exec(text)?.[1] ?? '{}';
    const { records } = await driver.executeQuery(`RETURN ${example} AS example`, {}, { database: settings.database });
    return records[0]?.get('example') as Record<string, unknown>;
  }
});
