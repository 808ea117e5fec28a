import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import {
  parseSearch,
  searchTiers,
  widestOf,
  widestPatterns,
  type SearchTerm,
  type SearchTier,
} from '../src/model/search/search-query';
import { Vocabulary } from '../src/model/search/vocabulary';
import type { VocabularyRecord } from '../src/model/search/vocabulary-builder';
import { today } from '../src/model/time/partial-date';
import { resolveCitation } from '../src/questions/citations/resolve-citation';
import { countsOfSearch } from '../src/questions/search/count-search';
import { didYouMean } from '../src/questions/search/did-you-mean';
import { prepareSearch, requestOf, type PreparedSearch } from '../src/questions/search/prepare-search';
import { searchPage, type FoundAnswers } from '../src/questions/search/search-page';
import { snippetOfAnswer } from '../src/questions/search/snippet-of-answer';
import type { GraphStore, GraphVersion } from '../src/store/graph-store';
import { anyOf as anyOfLucene, matchOf as luceneOf } from '../src/store/neo4j/full-text';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { anyOf as anyOfFts5, matchOf as fts5Of } from '../src/store/sqlite/full-text';
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

/** What a bare match is handed: the expression that our search came to, and the words as our vocabulary mends them. */
interface Handed {
  readonly widest: Pick<SearchTier, 'wholes' | 'terms'>;
  readonly terms: readonly SearchTerm[];
}

type BareMatch = (handed: Handed) => Promise<readonly unknown[]> | readonly unknown[];

/**
 * Full-text matches as a programmer would write them, one statement each, whose rows have the fields of ours, parsed.
 * `all`: what the expression finds, ordered by id; of words that nothing holds together it is handed those to keep,
 * which no match tells: it finds the same rows, and knows beforehand what the search finds out. `any`: what has any of
 * the words, in the engine’s order of relevance, as one has to ask who does not know which words to leave out. Of the
 * two that is the fair one, though its rows are others.
 */
interface Bare {
  readonly all: Readonly<Record<string, BareMatch>>;
  readonly any: Readonly<Record<string, BareMatch>>;
}

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

async function compare(opened: GraphStore, bare: Bare): Promise<void> {
  // Each request reads the version anyhow, whatever it asks.
  const store = opened.at((await opened.version()) as GraphVersion);
  for (const [text, atMost] of SEARCHES) {
    const { search, answers } = await firstPage(store, text);
    const handed = { widest: widestOf(requestOf(search).tiers), terms: (await prepared(store, text)).terms };
    const matches = Object.entries({ ...bare.all, ...(search.leftOut.length > 0 && bare.any) });
    const own = `"${text}"`;
    const times = await interleaved(ROUNDS, {
      [own]: () => firstPage(store, text),
      ...Object.fromEntries(matches.map(([name, match]) => [name, () => match(handed)])),
      'apart: snippets, counts and suggestion too': () => everything(store, text),
    });
    console.log(`  ${answers.length} rows${search.leftOut.length > 0 ? `, without ${search.leftOut.join(', ')}` : ''}`);
    report(Object.values(times));
    for (const [name] of matches) ratioOf(times, own, name, { atMost });
  }
  await compareUnread(opened, store, bare);
  const [citation, word] = ['resolveCitation', 'a search of one word'];
  const times = await interleaved(ROUNDS, {
    [citation]: () => resolveCitation(store, CITATION, today()),
    [word]: () => firstPage(store, 'trafficking'),
  });
  report(Object.values(times));
  ratioOf(times, citation, word, { atMost: 1 });
}

/** Each time another word of the graph’s, so that most of the rows were not read before, and are not at hand. */
async function compareUnread(opened: GraphStore, store: GraphStore, { all }: Bare): Promise<void> {
  const record = await opened.vocabulary();
  const vocabulary = new Vocabulary(record);
  const words = record.words.filter((word, place) => place % 17 === 0 && /^[a-z]{6,}$/.test(word));
  const handed = words.map((word) => {
    const terms = vocabulary.mend(parseSearch(word));
    return { terms, widest: widestOf(searchTiers(terms, vocabulary)) };
  });
  const [own, [name, match]] = ['apart: another word each time', Object.entries(all)[0] as [string, BareMatch]];
  let [asked, matched] = [0, 0];
  const times = await interleaved(ROUNDS, {
    [own]: () => firstPage(store, words[(asked += 1) % words.length] as string),
    [name]: () => match(handed[(matched += 1) % words.length] as Handed),
  });
  report(Object.values(times));
  ratioOf(times, own, name, { atMost: 1.5 });
}

const COLUMNS =
  'node.id, node.kind, node.properties, node.earliest_start, node.latest_start, node.earliest_end, node.latest_end';
const FROM = 'FROM search JOIN node ON node.row = search.rowid WHERE search MATCH :match';
const ALL_SQL = `SELECT ${COLUMNS} ${FROM} ORDER BY node.sort LIMIT ${ROWS}`;
const ANY_SQL = `SELECT ${COLUMNS} ${FROM} ORDER BY search.rank LIMIT ${ROWS}`;

/**
 * By the driver’s synchronous way, which holds everybody up meanwhile; and beside the event loop, as the store reads.
 */
function bareSqlite(database: Database.Database, pool: ReadPool): Bare {
  const parsed = (rows: readonly { readonly properties?: unknown }[]) =>
    rows.map((row) => ({ ...row, properties: JSON.parse(row.properties as string) as unknown }));
  const ways = (name: string, sql: string, matchOf: (handed: Handed) => string) => {
    const statement = database.prepare(sql);
    const match: BareMatch = (handed) => parsed(statement.all({ match: matchOf(handed) }) as { properties: string }[]);
    const beside: BareMatch = async (handed) => parsed(await pool.rows(sql, { match: matchOf(handed) }));
    return { [name]: match, [`${name}, beside the event loop`]: beside };
  };
  return {
    all: ways('the bare match', ALL_SQL, ({ widest }) => fts5Of(widest)),
    any: ways('the bare match of any word', ANY_SQL, ({ terms }) =>
      anyOfFts5(terms.flatMap((term) => widestPatterns(term))),
    ),
  };
}

const ALL_CYPHER = `CALL db.index.fulltext.queryNodes('entity_search', $match) YIELD node
  WITH node ORDER BY node.sortKey LIMIT ${ROWS} RETURN node.record AS record`;
const ANY_CYPHER = `CALL db.index.fulltext.queryNodes('entity_search', $match, {limit: ${ROWS}}) YIELD node
  RETURN node.record AS record`;

function bareNeo4j({ database }: Neo4jSettings, driver: ReturnType<typeof driverFor>): Bare {
  const run = async (text: string, match: string) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    const { records } = await session.run(text, { match });
    void session.close();
    return records.map((record) => JSON.parse(record.get('record') as string) as unknown);
  };
  return {
    all: { 'the bare match': ({ widest }) => run(ALL_CYPHER, luceneOf(widest)) },
    any: {
      'the bare match of any word': ({ terms }) =>
        run(ANY_CYPHER, anyOfLucene(terms.flatMap((term) => widestPatterns(term)))),
    },
  };
}

function prepared(store: GraphStore, text: string): Promise<PreparedSearch> {
  return prepareSearch(store, { kinds: null, state: null, instrument: null, holdingOn: null, asOf: today(), text });
}

async function firstPage(store: GraphStore, text: string): Promise<FoundAnswers> {
  const found = await searchPage(store, await prepared(store, text), { limit: ROWS, backward: false });
  // What is parsed where it is looked at, is looked at.
  for (const { node } of found.answers) void node.properties;
  return found;
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
  return { words, stems: words, isWhole: true };
}

void main();
