import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { PartyStatus } from '../src/model/values/party-status';
import { maySignatureBind } from '../src/questions/participation/may-signature-bind';
import { participations } from '../src/questions/participation/participation';
import { loadSeeds } from '../src/seeding/load-seeds';
import type { CypherAnswer, CypherConsole } from '../src/store/cypher-console';
import type { GraphStore } from '../src/store/graph-store';
import { openNeo4jConsole } from '../src/store/neo4j/neo4j-console';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { differences } from './cases/differences';
import { readFacts, type ResearchFact } from './cypher-research/research-fact';
import { readQueries, type ResearchQuery } from './cypher-research/research-query';
import { describeWithSeedsOnNeo4j } from './neo4j/describe-with-seeds-on-neo4j';
import { driverFor } from './neo4j/driver-for';
import { PROJECT_SEEDS } from './project-seeds/project-seeds';

const QUERIES = readQueries();
const FACTS = readFacts();

/** Days on which something changes, and days between. */
const DAYS = [
  '1990-01-01',
  '1994-08-11',
  '2001-06-01',
  '2008-07-31',
  '2012-10-01',
  '2014-06-01',
  '2016-07-16',
  '2025-01-01',
];

type Row = Readonly<Record<string, unknown>>;

describe('the worked queries', () => {
  test.each(QUERIES.map((query) => [query.name, query] as const))('%s says how it may be misread', (_name, query) => {
    expect(query.answers).toMatch(/\?/);
    expect(query.beware).toMatch(/\.$/);
    expect(query.columns.every((column) => /^[a-z]\w*$/i.test(column))).toBe(true);
    expect(query.text).toMatch(/\bORDER BY\b/);
  });

  test('each has a row that was read in the documents, and each fact has its query', () => {
    const names = QUERIES.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(36);
    expect(names.filter((name) => !FACTS.some((fact) => fact.query === name && fact.row))).toEqual([]);
    expect(FACTS.filter(({ query }) => !names.includes(query))).toEqual([]);
  });
});

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  let settings: Neo4jSettings;
  let store: GraphStore;
  let driver: Driver;
  let cypher: CypherConsole;
  /** `document|pinpoint` of all that the graph cites. */
  let cited: ReadonlySet<unknown>;
  const answers = new Map<string, Promise<CypherAnswer>>();

  beforeAll(async () => {
    settings = await databaseForSeeds();
    store = openNeo4jStore(settings);
    await loadSeeds(PROJECT_SEEDS, store);
    driver = driverFor(settings);
    cypher = openNeo4jConsole(settings, { running: 50_000 });
    cited = new Set((await everythingCited()).map(({ place }) => place));
  }, 180_000);

  afterAll(async () => {
    await cypher.close();
    await driver.close();
    await store.close();
  });

  test.each(QUERIES.map((query) => [query.name, query] as const))(
    '%s passes the console’s gate, and gives the rows that its header says, always in one order',
    async (_name, query) => {
      const parameters = await exampleOf(query);
      const first = await ask(query.text, parameters);
      expect(first.columns).toEqual(query.columns);
      expect(first.rows.length).toBeGreaterThan(0);
      expect(first.truncated).toBe(false);
      const rows = first.rows.map((row) => JSON.stringify(row));
      expect(new Set(rows).size).toBe(rows.length);
      expect((await cypher.run(query.text, parameters)).rows).toEqual(first.rows);
    },
  );

  test.each(FACTS.map((fact) => [fact.query, fact.says, fact] as const))('%s: %s', async (_query, _says, fact) => {
    expect(fact.read.map((place) => place.join('|')).filter((place) => !cited.has(place))).toEqual([]);
    const rows = await rowsFor(fact);
    if (fact.row) expect(nearestMiss(fact.row, rows)).toEqual([]);
    else expect(rows.filter((row) => differences(fact.absent, row, 'row').length === 0)).toEqual([]);
  });

  test.each(DAYS)('treaties/commitments-on-a-day says of %s what the API judges', async (asOf) => {
    // More rows than the console shows.
    const rows = await everyRow('treaties/commitments-on-a-day', { states: null, asOf });
    const judged = await participations(store, {
      states: null,
      statesIn: null,
      instrument: null,
      topics: null,
      groups: null,
      statuses: null,
      asOf,
    });
    const shown = new Map(
      rows.map((row) => [`${String(row['state'])}>${String(row['instrument'])}`, row['consented']]),
    );
    const differing = judged.flatMap(({ state, instrument, judgment }) => {
      const consented = consentedIn(judgment.status, maySignatureBind(instrument));
      const pair = `${state.id}>${instrument.id}`;
      return shown.get(pair) === consented ? [] : [{ pair, consented, shown: shown.get(pair) }];
    });
    expect(differing).toEqual([]);
    expect(shown.size).toBe(judged.length);
  });

  test('the statement that docs/research.md writes out gives what it says', async () => {
    const page = readFileSync(join(__dirname, '../docs/research.md'), 'utf8');
    const [, statement = ''] = /```cypher\n([^]*?)```/.exec(page) ?? [];
    expect((await cypher.run(statement, {})).rows).toEqual([['UNKNOWN']]);
  });

  test('after a denunciation, treaties/commitments-on-a-day leaves consent open', async () => {
    const session = driver.session({ database: settings.database });
    const transaction = session.beginTransaction();
    await transaction.run(
      `MATCH (state:State {id: 'KAZ'}), (treaty:Entity {id: 'un/cat'})
       CREATE (state)-[:PARTICIPATION {id: 'example', action: 'DENUNCIATION', date: '2020-01-01', earliestStart: '2020-01-01',
         latestStart: '2020-01-01', earliestEnd: '9999-12-31', latestEnd: '9999-12-31'}]->(treaty)`,
    );
    const consentOn = async (asOf: string): Promise<unknown> => {
      const { records } = await transaction.run(textOf('treaties/commitments-on-a-day'), { states: ['KAZ'], asOf });
      return records.find((record) => record.get('instrument') === 'un/cat')?.get('consented');
    };
    expect([await consentOn('2019-12-31'), await consentOn('2020-01-01')]).toEqual(['YES', 'UNKNOWN']);
    await transaction.rollback();
    await session.close();
  });

  async function rowsFor(fact: ResearchFact): Promise<readonly Row[]> {
    const query = QUERIES.find(({ name }) => name === fact.query) as ResearchQuery;
    const example = await exampleOf(query);
    if (fact.with) expect(Object.keys(fact.with).sort()).toEqual(Object.keys(example).sort());
    return run(fact.query, fact.with ?? example);
  }

  async function run(name: string, parameters: object): Promise<readonly Row[]> {
    const { columns, rows } = await ask(textOf(name), parameters);
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  }

  async function everyRow(name: string, parameters: object): Promise<Row[]> {
    const { records } = await driver.executeQuery(textOf(name), parameters, { database: settings.database });
    return records.map((record) => record.toObject());
  }

  /** The server itself reads the example. */
  async function exampleOf({ example }: ResearchQuery): Promise<object> {
    const { rows } = await ask(`RETURN ${example} AS example`, {});
    return rows[0]?.[0] as object;
  }

  /** Many facts are about one answer: it is asked for once. */
  function ask(statement: string, parameters: object): Promise<CypherAnswer> {
    const key = JSON.stringify([statement, Object.entries(parameters).sort()]);
    const answer = answers.get(key) ?? cypher.run(statement, parameters);
    answers.set(key, answer);
    return answer;
  }

  async function everythingCited(): Promise<Row[]> {
    const { records } = await driver.executeQuery(
      `MATCH ()-[cited:CITED_IN]->(document) RETURN document.id + '|' + cited.pinpoint AS place
       UNION MATCH ()-[edge]->() UNWIND edge.citations AS place
       WITH split(place, '|') AS parts RETURN parts[0] + '|' + parts[1] AS place`,
      {},
      { database: settings.database },
    );
    return records.map((record) => record.toObject());
  }
});

/** What the query must say where the API gives this status. */
function consentedIn(status: PartyStatus, maySignatureBind: boolean): string {
  switch (status) {
    case PartyStatus.PARTY:
      return 'YES';
    case PartyStatus.NOT_PARTY:
      return 'NO';
    case PartyStatus.SIGNATORY:
      return maySignatureBind ? 'UNKNOWN' : 'NO';
    case PartyStatus.WITHDRAWN:
    case PartyStatus.UNKNOWN:
      return 'UNKNOWN';
  }
}

function textOf(name: string): string {
  return QUERIES.find((query) => query.name === name)?.text ?? '';
}

/** In what the row that comes nearest falls short; nothing where one holds all. */
function nearestMiss(expected: Row, rows: readonly Row[]): readonly string[] {
  const misses = rows.map((row) => differences(expected, row, 'row'));
  return misses.reduce((best, each) => (each.length < best.length ? each : best), misses[0] ?? ['there are no rows']);
}
