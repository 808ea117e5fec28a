import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { parseSearch, widestOf, type SearchTier } from '../src/model/search/search-query';
import { Vocabulary } from '../src/model/search/vocabulary';
import type { VocabularyRecord } from '../src/model/search/vocabulary-builder';
import { today } from '../src/model/time/partial-date';
import { resolveCitation } from '../src/questions/citations/resolve-citation';
import { countsOfSearch } from '../src/questions/search/count-search';
import { didYouMean } from '../src/questions/search/did-you-mean';
import { prepareSearch } from '../src/questions/search/prepare-search';
import { searchPage, type FoundAnswers } from '../src/questions/search/search-page';
import { snippetOfAnswer } from '../src/questions/search/snippet-of-answer';
import type { GraphStore, GraphVersion } from '../src/store/graph-store';
import { matchOf as luceneOf } from '../src/store/neo4j/full-text';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { matchOf as fts5Of } from '../src/store/sqlite/full-text';
import { ReadPool } from '../src/store/sqlite/read-pool';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { driverFor } from '../test/neo4j/driver-for';
import { withNeo4j } from './neo4j-server';
import { linked, parsedSeeds } from './seeds';
import { SMOKE, interleaved, ratioOf, report, tellMachine } from './timing';

/** As long as the store waits. */
const TIME_LIMIT = 10_000;

const ROUNDS = SMOKE ? 3 : 200;
const ROWS = 20;

/** What is searched for, and how many times the bare match it may take. */
const SEARCHES = [
  ['trafficking', 1.5],
  ['kazakhstan', 1.5],
  ['school', 1.5],
  ['CEDAW', 1.5],
  ['traficking', 4],
  ['migrnat workres chlidren shcool', 4],
  ['migrnat workres chlidren shcool atendance registraton documnets kazahkstan', 4],
] as const;

const CITATION = 'art. 28(1) CRC';

/** As many words as a vocabulary may have, unlike those of any language. */
const MOST_WORDS = 200_000;

/** The first rows that a full-text expression finds, read as a programmer would who needs no ranking: one statement, ordered by id. */
type BareMatch = (widest: Pick<SearchTier, 'wholes' | 'terms'>) => Promise<readonly unknown[]> | readonly unknown[];

async function main(): Promise<void> {
  tellMachine();
  const graph = linked(parsedSeeds());
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const file = join(folder, 'graph.sqlite');
  const store = openSqliteStore(file);
  await store.load(graph, 'digest');
  const database = new Database(file);
  console.log('  SQLite');
  const pool = new ReadPool(file, TIME_LIMIT);
  await compare(store, bareSqlite(database, pool));
  await pool.close();
  await measureVocabulary(await store.vocabulary());
  database.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  await withNeo4j(async (settings) => {
    const neo4j = openNeo4jStore(settings);
    await neo4j.load(graph, 'digest');
    const driver = driverFor(settings);
    console.log('  Neo4j');
    await compare(neo4j, bareNeo4j(settings, driver));
    await driver.close();
    await neo4j.close();
  });
}

async function compare(opened: GraphStore, bare: Readonly<Record<string, BareMatch>>): Promise<void> {
  // Each request reads the version anyhow, whatever it asks.
  const store = opened.at((await opened.version()) as GraphVersion);
  for (const [text, atMost] of SEARCHES) {
    const { search, answers } = await firstPage(store, text);
    const widest = widestOf(search.tiers);
    const own = `"${text}"`;
    const times = await interleaved(ROUNDS, {
      [own]: () => firstPage(store, text),
      ...Object.fromEntries(Object.entries(bare).map(([name, match]) => [name, () => match(widest)])),
      'apart: snippets, counts and suggestion too': () => everything(store, text),
    });
    console.log(`  ${answers.length} rows`);
    report(Object.values(times));
    for (const name of Object.keys(bare)) ratioOf(times, own, name, { atMost });
  }
  const [citation, word] = ['resolveCitation', 'a search of one word'];
  const times = await interleaved(ROUNDS, {
    [citation]: () => resolveCitation(store, CITATION, today()),
    [word]: () => firstPage(store, 'trafficking'),
  });
  report(Object.values(times));
  ratioOf(times, citation, word, { atMost: 1 });
}

const BARE_SQL = `SELECT node.id, node.kind, node.properties,
  node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
  FROM search JOIN node ON node.row = search.rowid WHERE search MATCH :match ORDER BY node.sort LIMIT ${ROWS}`;

/** By the driver’s synchronous way, which holds everybody up meanwhile; and beside the event loop, as the store reads. */
function bareSqlite(database: Database.Database, pool: ReadPool): Readonly<Record<string, BareMatch>> {
  const statement = database.prepare(BARE_SQL);
  const parsed = (rows: readonly { readonly properties?: unknown }[]) =>
    rows.map((row) => ({ ...row, properties: JSON.parse(row.properties as string) as unknown }));
  return {
    'the bare match': (widest) => parsed(statement.all({ match: fts5Of(widest) }) as { properties: string }[]),
    'the bare match, beside the event loop': async (widest) =>
      parsed(await pool.rows(BARE_SQL, { match: fts5Of(widest) })),
  };
}

function bareNeo4j(
  { database }: Neo4jSettings,
  driver: ReturnType<typeof driverFor>,
): Readonly<Record<string, BareMatch>> {
  const text = `CALL db.index.fulltext.queryNodes('entity_search', $match) YIELD node
    WITH node ORDER BY node.sortKey LIMIT ${ROWS} RETURN node.record AS record`;
  const match: BareMatch = async (widest) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    const { records } = await session.run(text, { match: luceneOf(widest) });
    void session.close();
    return records.map((record) => JSON.parse(record.get('record') as string) as unknown);
  };
  return { 'the bare match': match };
}

async function firstPage(store: GraphStore, text: string): Promise<FoundAnswers> {
  const anywhere = { kinds: null, state: null, instrument: null, holdingOn: null, asOf: today() };
  const search = await prepareSearch(store, { ...anywhere, text });
  return searchPage(store, search, { limit: ROWS, backward: false });
}

async function everything(store: GraphStore, text: string) {
  const { search, answers } = await firstPage(store, text);
  const snippets = answers.map((answer) => snippetOfAnswer(search, answer));
  const counts = await countsOfSearch(store, search);
  return { snippets, counts, meant: await didYouMean(store, search, answers.length > 0) };
}

async function measureVocabulary(record: VocabularyRecord): Promise<void> {
  console.log(`  vocabulary: ${record.words.length} words, ${JSON.stringify(record).length} characters as stored`);
  const large = largeVocabulary();
  const [small, most] = [new Vocabulary(record), new Vocabulary(large)];
  const mistyped = parseSearch('migrnat workres chlidren shcool');
  report(
    Object.values(
      await interleaved(ROUNDS, {
        'apart: what four mistyped words may mean, of the graph’s words': () => small.mend(mistyped),
        [`apart: the same of ${MOST_WORDS} words, the most there may be`]: () => most.mend(mistyped),
        'apart: taking up that many words, once a version': () => new Vocabulary(large),
      }),
    ),
  );
}

function largeVocabulary(): VocabularyRecord {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pra', 'sti', 'tor', 'ven', 'zil'];
  const word = (number: number): string =>
    (number < syllables.length ? '' : word(Math.floor(number / syllables.length))) +
    (syllables[number % syllables.length] as string);
  const words = Array.from({ length: MOST_WORDS }, (_, index) => word(index + 1000)).sort();
  return { words, stems: words };
}

void main();
