import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { CypherConsole } from '../../src/store/cypher-console';
import { openNeo4jConsole } from '../../src/store/neo4j/neo4j-console';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { driverFor } from '../neo4j/driver-for';
import { GraphBuilder } from './graph-builder';

jest.setTimeout(60_000);

const RUNNING = 5000;

/** Within this every statement is answered, on a busy machine too. */
const ANSWERED = 25_000;

const REFUSED = 'STATEMENT_REFUSED';
const BAD = 'BAD_STATEMENT';

/** Which of them comes first depends on the machine. */
const TOO_MUCH = 'RESULT_TOO_LARGE or STATEMENT_TIMEOUT';

const HOSTILE: readonly [statement: string, code: string][] = [
  // Clauses that write, in every disguise.
  ['CREATE (n:Hostile)', REFUSED],
  ['create (n:Hostile) return n', REFUSED],
  ['MATCH (n) DETACH DELETE n', REFUSED],
  ['MATCH (n) NODETACH DELETE n', REFUSED],
  ['MATCH (n) DELETE n', REFUSED],
  ['MATCH (n) SET n.hostile = true RETURN n', REFUSED],
  ['MATCH (n) SET n:Hostile', REFUSED],
  ['MATCH (n) REMOVE n.id', REFUSED],
  ['MERGE (n:Hostile {id: 1}) RETURN n', REFUSED],
  ['MERGE (n:Hostile) ON CREATE SET n.a = 1', REFUSED],
  ['INSERT (:Hostile)', REFUSED],
  ['MATCH (n) FOREACH (x IN [1] | SET n.a = x)', REFUSED],
  ['/* read */ CREATE /* only */ (n:Hostile)', REFUSED],
  ['// read only\nCREATE (n:Hostile)', REFUSED],
  ['MATCH (n) // \rDELETE n', REFUSED],
  ['CREATE/**/(:Hostile)', REFUSED],
  ['\\u0043REATE (n:Hostile)', REFUSED],
  ['\\u0043\\u0052\\u0045\\u0041\\u0054\\u0045 (n:Hostile)', REFUSED],
  ['MATCH (n) D\\uuu0045LETE n', REFUSED],
  ["RETURN 'a\\u0027 AS a CREATE (n:Hostile) RETURN \\u0027b'", REFUSED],
  ['CALL { CREATE (n:Hostile) RETURN n } RETURN n', REFUSED],
  ['CALL () { CALL () { CREATE (n:Hostile) RETURN n } RETURN n } RETURN n', REFUSED],
  ['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1 ROWS', REFUSED],
  ['UNWIND [1] AS x CALL (x) { RETURN x AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y', REFUSED],
  ['USE neo4j CREATE (n:Hostile)', REFUSED],
  ['USE system SHOW USERS', REFUSED],
  ['USE graph.byName("system") RETURN 1', REFUSED],
  ['RETURN 1 AS a UNION CREATE (n:Hostile) RETURN 1 AS a', REFUSED],
  ['EXPLAIN CREATE (n:Hostile)', REFUSED],
  ['PROFILE CREATE (n:Hostile)', REFUSED],
  ['CYPHER runtime=slotted CREATE (n:Hostile)', REFUSED],
  ['MATCH (n) SET n.hostile = true FINISH', REFUSED],
  ['MATCH (n) SET n:$("Hostile")', REFUSED],
  ['CREATE (n:$("Hostile"))', REFUSED],
  ['CREATE\u00a0(n:Hostile)', REFUSED],
  ['\ufeffCREATE (n:Hostile)', REFUSED],
  ['\uff23\uff32\uff25\uff21\uff34\uff25 (n:Hostile)', BAD],
  ['RETURN EXISTS { CREATE (n:Hostile) RETURN n } AS e', REFUSED],
  ['RETURN COLLECT { MERGE (n:Hostile) RETURN n } AS c', REFUSED],
  // What is outside the database.
  ['LOAD CSV FROM "http://127.0.0.1:1/a.csv" AS line RETURN line', REFUSED],
  ['LOAD CSV WITH HEADERS FROM "file:///etc/passwd" AS line RETURN line', REFUSED],
  ['LOAD/* */CSV FROM "file:///etc/passwd" AS line RETURN line', REFUSED],
  ['RETURN COUNT { LOAD CSV FROM "http://127.0.0.1:1/a" AS l RETURN l } AS c', REFUSED],
  ['RETURN CASE WHEN COUNT { LOAD CSV FROM "http://127.0.0.1:1/a" AS l RETURN l } > 0 THEN 1 END AS c', REFUSED],
  ['RETURN EXISTS { LOAD CSV FROM "http://127.0.0.1:1/a" AS l RETURN l } AS c', REFUSED],
  ['RETURN COLLECT { LOAD CSV FROM "http://127.0.0.1:1/a" AS l RETURN l } AS c', REFUSED],
  ['RETURN [x IN [1] | COUNT { LOAD CSV FROM "http://127.0.0.1:1/a" AS l RETURN l }] AS c', REFUSED],
  ['MATCH (n) RETURN [(n)-->(m) | COUNT { LOAD CSV FROM "http://127.0.0.1:1/a" AS l RETURN l }] AS c', REFUSED],
  ['LoAd\u000b\tCsV FROM "file:///etc/passwd" AS line RETURN line', REFUSED],
  ['RETURN COUNT { \\u004cOAD CSV FROM "http://127.0.0.1:1/a" AS l RETURN l } AS c', REFUSED],
  ['RETURN genai.vector.encode("a", "OpenAI", {}) AS v', REFUSED],
  ['RETURN `genai`.`vector`.`encode`("a", "OpenAI", {}) AS v', REFUSED],
  ['RETURN apoc.util.sha1([1]) AS v', REFUSED],
  // The server, its schema, its users, other people's statements.
  ['SHOW SETTINGS', REFUSED],
  ['SHOW TRANSACTIONS', REFUSED],
  ['SHOW USERS', REFUSED],
  ['SHOW INDEXES YIELD name RETURN name', REFUSED],
  ['TERMINATE TRANSACTIONS "neo4j-transaction-1"', REFUSED],
  ['STOP DATABASE neo4j', REFUSED],
  ['DROP DATABASE neo4j', REFUSED],
  ['CREATE INDEX hostile FOR (n:Hostile) ON (n.id)', REFUSED],
  ['CREATE CONSTRAINT hostile FOR (n:Hostile) REQUIRE n.id IS UNIQUE', REFUSED],
  ['DROP CONSTRAINT entity_id IF EXISTS', REFUSED],
  ['CREATE USER hostile SET PASSWORD "hostile-password"', REFUSED],
  ['ALTER CURRENT USER SET PASSWORD FROM "a" TO "hostile-password"', REFUSED],
  ['GRANT ROLE admin TO neo4j', REFUSED],
  ['RENAME USER neo4j TO hostile', REFUSED],
  ['DROP USER neo4j', REFUSED],
  ['SHOW PROCEDURES', REFUSED],
  ['SHOW CURRENT USER', REFUSED],
  ['CREATE DATABASE hostile', REFUSED],
  ['ALTER DATABASE neo4j SET ACCESS READ ONLY', REFUSED],
  ['CREATE FULLTEXT INDEX hostile FOR (n:Hostile) ON EACH [n.id]', REFUSED],
  ['DROP INDEX entity_search', REFUSED],
  ['CALL apoc.cypher.doIt("CREATE (n:Hostile)", {})', REFUSED],
  ['CALL db.awaitIndexes()', REFUSED],
  ['CALL dbms.killConnections(["bolt-1"])', REFUSED],
  ['CALL dbms.listConfig() YIELD name, value RETURN name, value', REFUSED],
  ['CALL `dbms`.`listConfig`()', REFUSED],
  ['CALL dbms . /* */ listConfig()', REFUSED],
  ['CALL db.clearQueryCaches()', REFUSED],
  ['CALL db.createLabel("Hostile")', REFUSED],
  ['CALL tx.setMetaData({a: 1})', REFUSED],
  ['RETURN COUNT { CALL dbms.listConfig() YIELD name RETURN name } AS c', REFUSED],
  ['CALL () { CALL dbms.components() YIELD name RETURN name } RETURN name', REFUSED],
  // What is no one statement of Cypher.
  ['RETURN 1; RETURN 2', BAD],
  ['RETURN 1; CREATE (n:Hostile)', REFUSED],
  ['', BAD],
  [';', BAD],
  ['MATCH (n', BAD],
  ['RETURN "never closed', BAD],
  ['RETURN 1 /* never closed', BAD],
  [':param a => 1', REFUSED],
  ['nonsense', BAD],
  ['RETURN $missing', BAD],
  ['RETURN 1 / 0 AS nothing', BAD],
  ['RETURN \u0000', BAD],
  ['/'.repeat(1_000_000), REFUSED],
  [`RETURN '${'a'.repeat(1_000_000)}'`, REFUSED],
  [`RETURN ${'('.repeat(100_000)}1${')'.repeat(100_000)}`, REFUSED],
  [`RETURN ${'['.repeat(9000)}1${']'.repeat(9000)}`, REFUSED],
  [`RETURN ${'CASE WHEN '.repeat(900)}1${' THEN 1 END'.repeat(900)}`, REFUSED],
  [`RETURN ${'('.repeat(9000)}`, REFUSED],
  // What would never end, or be too much.
  [
    'UNWIND range(1, 10000000) AS x UNWIND range(1, 10000000) AS y WITH x, y WHERE x * y < 0 RETURN x',
    'STATEMENT_TIMEOUT',
  ],
  ['RETURN reduce(deep = [], x IN range(1, 3000) | [deep]) AS deep', TOO_MUCH],
  ['RETURN reduce(deep = [], x IN range(1, 150) | [deep]) AS deep', 'RESULT_TOO_LARGE'],
  ['RETURN reduce(s = "a", x IN range(1, 22) | s + s) AS s', 'RESULT_TOO_LARGE'],
  ['RETURN reduce(s = "a", x IN range(1, 25) | s + s) AS s', TOO_MUCH],
];

const HARMLESS: readonly [statement: string, first: unknown[] | null][] = [
  ['RETURN "CREATE (n) DELETE n; LOAD CSV" AS text', ['CREATE (n) DELETE n; LOAD CSV']],
  ['RETURN 1 AS one /* CREATE (n) */ // DELETE n', [1]],
  ['// LOAD CSV FROM "http://localhost/"\nRETURN 1 AS one', [1]],
  ['MATCH (n:`LOAD CSV`) RETURN n', null],
  ['OPTIONAL MATCH (n:Create|Delete|Set) RETURN count(n) AS number', [0]],
  ['OPTIONAL MATCH ()-[r:LOAD|MERGE]->() RETURN count(r) AS number', [0]],
  ['WITH {create: 1, delete: 2, load: 3} AS map RETURN map.create, map.delete, map.load', [1, 2, 3]],
  ['WITH 1 AS load, 2 AS csv RETURN load, csv', [1, 2]],
  ['WITH 1 AS call RETURN call', [1]],
  ['RETURN 1 AS `CALL dbms.listConfig()`', [1]],
  ['RETURN 1 AS set', [1]],
  ['RETURN 1 AS `CREATE (n) DETACH DELETE n`', [1]],
  [`RETURN "it's \\"CREATE (n)\\"" AS text`, ['it\'s "CREATE (n)"']],
  ["RETURN 'LOAD CSV FROM \\\\' AS text // CREATE (n)", ['LOAD CSV FROM \\']],
  ['OPTIONAL MATCH (n:`CREATE (n:Hostile)`) RETURN n', [null]],
  ['OPTIONAL MATCH (n {delete: 1, merge: 2}) RETURN n.set AS value', [null]],
  ['RETURN $create AS value', ['given']],
  ['RETURN "dbms.listConfig()" AS text', ['dbms.listConfig()']],
  ['CALL db.labels() YIELD label WITH label WHERE label = "State" RETURN label', ['State']],
  ['CALL { RETURN 1 AS a } RETURN a', [1]],
  ['CALL () { RETURN 1 AS a UNION RETURN 2 AS a } RETURN sum(a) AS sum', [3]],
  ['RETURN COUNT { MATCH (n:State) } AS c, EXISTS { MATCH (n:Nothing) } AS e', [1, false]],
  ['RETURN date.truncate("year", date("2012-10-01")) AS day', ['2012-01-01']],
  ['RETURN 1;', [1]],
  ['MATCH (n:State) RETURN n.id AS id ORDER BY id SKIP 0 LIMIT 1', ['KAZ']],
  ['MATCH (n:State {id: $id}) RETURN n.id', ['KAZ']],
  ['UNWIND [3, 1, 2] AS x WITH x ORDER BY x LIMIT $one RETURN x', [1]],
];

const VALUES: readonly [expression: string, shown: unknown][] = [
  ['[1, 2.5, true, null, "text"]', [1, 2.5, true, null, 'text']],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', '9007199254740993'],
  ['0.0 / 0.0', 'NaN'],
  ['date("2012-10-01")', '2012-10-01'],
  ['datetime("2012-10-01T10:00:00Z")', '2012-10-01T10:00:00Z'],
  ['localtime("10:00:00")', '10:00:00'],
  ['point({x: 1, y: 2})', { srid: 7203, x: 1, y: 2 }],
  ['{a: {b: [1]}}', { a: { b: [1] } }],
];

describeWithNeo4j((emptyDatabase) => {
  let settings: Neo4jSettings;
  let driver: Driver;
  let cypher: CypherConsole;

  beforeAll(async () => {
    settings = await emptyDatabase();
    const store = openNeo4jStore(settings);
    await store.load(new GraphBuilder().node('State', 'KAZ', { name: 'Kazakhstan' }).build(), 'digest');
    await store.close();
    driver = driverFor(settings);
    cypher = openNeo4jConsole(settings, { running: RUNNING });
  }, 120_000);

  afterAll(async () => {
    await cypher.close();
    await driver.close();
  });

  describe('a hostile statement gets an error in time, and changes nothing:', () => {
    let before: unknown;
    beforeAll(async () => (before = await everything()));
    afterAll(async () => expect(await everything()).toEqual(before));

    test.each(HOSTILE.map(([statement, code]) => [short(statement), statement, code]))(
      '%s',
      async (_short, statement, code) => {
        const started = performance.now();
        await expect(cypher.run(statement, {})).rejects.toMatchObject({
          code: expect.stringMatching(`^(${code.replace(' or ', '|')})$`) as string,
        });
        expect(performance.now() - started).toBeLessThan(ANSWERED);
      },
    );
  });

  test.each(HARMLESS)('passes: %s', async (statement, first) => {
    const { rows } = await cypher.run(statement, { id: 'KAZ', create: 'given', one: 1 });
    expect(rows[0] ?? null).toEqual(first);
  });

  test.each(VALUES)('%s is shown readably', async (expression, shown) => {
    expect(await cypher.run(`RETURN ${expression} AS value`, {})).toMatchObject({
      columns: ['value'],
      rows: [[shown]],
    });
  });

  test('nodes and paths show their parts', async () => {
    const { rows } = await cypher.run('MATCH path = (n:State) RETURN n, path', {});
    expect(rows[0]).toMatchObject([
      { labels: expect.arrayContaining(['State']) as string[], properties: { id: 'KAZ' } },
      { nodes: [{ properties: { id: 'KAZ' } }], relationships: [] },
    ]);
  });

  test.each([
    ['a million rows', 'UNWIND range(1, 1000000) AS x RETURN x', 1000],
    [
      'rows that are large together',
      'UNWIND range(1, 900) AS x RETURN reduce(s = "a", y IN range(1, 14) | s + s) AS s',
      122,
    ],
  ])('%s are cut short, and that is said', async (_what, statement, most) => {
    const { rows, truncated } = await cypher.run(statement, {});
    expect(truncated).toBe(true);
    expect(rows.length).toBeLessThanOrEqual(most);
    expect(rows.length).toBeGreaterThan(most / 2);
  });

  test.each([
    ['a list', []],
    ['a text', 'id'],
    ['a number', 1],
    ['something nested deeply', nested(100_000)],
    ['many values', { list: Array.from({ length: 60_000 }, () => 1) }],
    ['a long text', { text: 'a'.repeat(600_000) }],
  ])('%s is not taken as parameters', async (_what, parameters) => {
    await expect(cypher.run('RETURN 1', parameters)).rejects.toMatchObject({ code: 'BAD_PARAMETERS' });
  });

  test.each([
    ['MATCH (n\nRETRN n', /Invalid input 'RETRN'.*\(line 2, column 1 \(offset: 9\)\)/],
    ['RETURN n', /Variable `n` not defined \(line 1, column 8 \(offset: 7\)\)/],
  ])('a mistake is shown in Neo4j’s words, with its place: %j', async (statement, message) => {
    await expect(cypher.run(statement, {})).rejects.toThrow(message);
  });

  test.each([
    ['a number of rows that is a text', 'MATCH (n) RETURN n LIMIT $value', 'one'],
    ['a number of rows below none', 'MATCH (n) RETURN n SKIP $value', -1],
    ['a text to add to a day', 'RETURN date("2012-10-01") + $value AS value', 'a day'],
    ['a list in the place of a map', 'MATCH (n:State) WHERE n.id = $value.id RETURN n', ['KAZ']],
  ])('a parameter of a wrong type is told in Neo4j’s words: %s', async (_what, statement, value) => {
    await expect(cypher.run(statement, { value })).rejects.toMatchObject({ code: BAD });
  });

  test('a statement that the server is slow to give up is answered on time all the same', async () => {
    const hasty = openNeo4jConsole(settings, { running: 500, grace: 500 });
    await hasty.run('RETURN 1 AS one', {});
    const started = performance.now();
    await expect(
      hasty.run('RETURN size(reduce(s = "", x IN range(1, 150000) | s + "aaaaaaaaaa")) AS size', {}),
    ).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(5000);
    await hasty.close();
  });

  test('more statements than may run at once are told so, and places become free again', async () => {
    const slow = 'UNWIND range(1, 10000000) AS x UNWIND range(1, 10000000) AS y WITH x, y WHERE x * y < 0 RETURN x';
    const crowded = openNeo4jConsole(settings, { running: 1000, underWay: 2 });
    const codes = await Promise.all(
      [1, 2, 3].map(() => crowded.run(slow, {}).catch((error: { code: string }) => error.code)),
    );
    expect(codes).toEqual(['STATEMENT_TIMEOUT', 'STATEMENT_TIMEOUT', 'CONSOLE_BUSY']);
    const isFree = () => crowded.run('RETURN 1 AS one', {}).then(Boolean, () => false);
    while (!(await isFree())) await sleep(20);
    expect(await crowded.run('RETURN 1 AS one', {})).toMatchObject({ rows: [[1]] });
    await crowded.close();
  }, 15_000);

  /** All that the database holds, its schema included. */
  async function everything(): Promise<unknown> {
    const all = async (statement: string) =>
      (await driver.executeQuery(statement, {}, { database: settings.database })).records.map((record) =>
        JSON.stringify(record.toObject()),
      );
    return [
      await all('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)'),
      await all('MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties ORDER BY elementId(r)'),
      await all('SHOW INDEXES YIELD name, type, state RETURN * ORDER BY name'),
      await all('SHOW CONSTRAINTS YIELD name, type RETURN * ORDER BY name'),
      await all('SHOW USERS YIELD user, passwordChangeRequired RETURN * ORDER BY user'),
    ];
  }
});

function short(statement: string): string {
  return statement.length < 130 ? statement : `${statement.slice(0, 40)}... (${statement.length} characters)`;
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}
