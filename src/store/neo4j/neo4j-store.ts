import { int } from 'neo4j-driver';
import type { GraphRecords, NodeRecord } from '../../model/records';
import { widestOf, type SearchPattern } from '../../model/search/search-query';
import type { VocabularyRecord } from '../../model/search/vocabulary-builder';
import type {
  AroundStatement,
  CountRequest,
  FindRequest,
  FirstStep,
  FoundPage,
  GraphStore,
  GraphVersion,
  HeldTogether,
  LoadProgress,
  LoadReport,
  PartsPage,
  PartsRequest,
  ReadAhead,
  RecordText,
  RelatedPage,
  RelatedRequest,
  SearchPage,
  SearchRequest,
  SearchScope,
  Selection,
  StretchRequest,
  ValueCount,
  Walked,
} from '../graph-store';
import { foundNode, valueCount } from '../found-rows';
import { partsPage, relatedPages, wholeRecords, type RelatedCells } from '../related-rows';
import { SEARCH_ROWS } from '../search-rows';
import { CandidateReader } from '../candidate-reader';
import type { CandidateQuestion } from '../candidate-question';
import { candidatesOf, requireTexts } from './candidates';
import { Connection, type Parameters, type Patience, type Row } from './connection';
import type { Neo4jSettings } from './neo4j-settings';
import { readCypher } from './cypher-files';
import { countStatement, countsStatement, findStatement } from './find-text';
import { matchOf } from './full-text';
import { heldWithRarest } from '../held-together';
import { StatementsUnderWay } from '../statements-under-way';
import { readVersion } from './graph-version';
import { loadGraph } from './load-graph';
import { RelatedAhead } from './related-ahead';
import { handedOver, relatedStatement } from './related-statement';
import { nodeOf, type StoredRecord } from './rows';
import { COUNT_TEXTS } from './statements';

/** A request fails fast; a load has time. */
const SERVING: Patience = { retry: 1000, connect: 3000, statement: 10_000 };
const LOADING: Patience = { retry: 30_000, connect: 10_000, statement: 900_000 };

interface Neo4jOptions {
  /** Nothing where unset. */
  readonly aroundStatement?: AroundStatement;
  /** How long a statement that serves a request may run, in milliseconds. */
  readonly timeLimit?: number;
}

/**
 * A graph in a Neo4j database. It connects with the first question; from then on each may throw `STORE_UNAVAILABLE`,
 * `STORE_UNAUTHORIZED`, `STORE_BUSY`, `STORE_TIMEOUT` or `STORE_NEWER`, and a load also `STORE_FOREIGN`, `STORE_LOCKED`
 * or `STORE_READ_ONLY`.
 */
export function openNeo4jStore(settings: Neo4jSettings, options: Neo4jOptions = {}): GraphStore {
  requireTexts();
  const { aroundStatement = (_name, run) => run(), timeLimit = SERVING.statement } = options;
  const connection = new Connection(settings, { ...SERVING, statement: timeLimit });
  return new Neo4jStore(connection, settings, aroundStatement);
}

class Neo4jStore implements GraphStore {
  readonly identity = {};
  private readonly reader = new CandidateReader();
  readonly isIntact = true;
  private readonly request?: AbortSignal;
  private readonly underWay = new StatementsUnderWay();
  private readonly around: AroundStatement;

  constructor(
    private readonly connection: Connection,
    private readonly settings: Neo4jSettings,
    around: AroundStatement,
  ) {
    this.around = this.underWay.counted(around);
  }

  get statementsUnderWay(): number {
    return this.underWay.number;
  }

  until(request: AbortSignal): GraphStore {
    return Object.create(this, { request: { value: request } }) as GraphStore;
  }

  at(version: GraphVersion): GraphStore {
    return Object.create(this, { version: { value: () => Promise.resolve(version) } }) as GraphStore;
  }

  version(): Promise<GraphVersion | null> {
    return this.around('maintenance/graph-version', () => readVersion(this.connection, this.settings, this.request));
  }

  async load(graph: GraphRecords, digest: string, progress: LoadProgress = () => undefined): Promise<LoadReport> {
    const loading = this.connection.withPatience(LOADING);
    try {
      return await loadGraph(loading, this.settings, graph, digest, progress);
    } finally {
      await loading.close();
    }
  }

  async nodes(ids: readonly string[]): Promise<readonly (NodeRecord | null)[]> {
    const rows = await this.readFile('reading/nodes', { ids: unique(ids) });
    const found = new Map(rows.map((row) => nodeOf(row['record'] as StoredRecord)).map((node) => [node.id, node]));
    return ids.map((id) => found.get(id) ?? null);
  }

  async stretch({ kinds, day, after, limit }: StretchRequest): Promise<readonly RecordText[]> {
    const rows = await this.readFile('reading/stretch', { kinds, day, after, limit: int(limit) });
    return rows as unknown as readonly RecordText[];
  }

  async edgesFrom(ids: readonly string[], { kinds, day }: Walked): Promise<readonly RecordText[]> {
    const rows = await this.readFile('reading/edges-from', { ids: unique(ids), kinds, day });
    return rows as unknown as readonly RecordText[];
  }

  async related(request: RelatedRequest): Promise<readonly RelatedPage[]> {
    return relatedPages(await this.relatedParts(wholeRecords(request)));
  }

  async relatedParts(request: PartsRequest): Promise<readonly PartsPage[]> {
    const given = handedOver(request);
    const statement = relatedStatement(given, unique(given.ids));
    const rows = statement ? await this.read(statement.name, statement.text, statement.parameters) : [];
    const found = new Map(rows.flatMap((row) => row['pages'] as [string, RelatedCells[]][]));
    return request.ids.map((id) =>
      partsPage(found.get(id) ?? [], given, (cell) => JSON.parse(cell as string) as never),
    );
  }

  async readAhead(ids: readonly string[], steps: readonly FirstStep[]): Promise<ReadAhead> {
    const ahead = new RelatedAhead(ids, steps);
    return ahead.read(await this.readFile('reading/related-ahead', ahead.parameters));
  }

  async countRelated(request: Omit<RelatedRequest, 'page'>): Promise<readonly number[]> {
    const { edgeKind, direction, ids, holdingOn } = request;
    const text = COUNT_TEXTS.get(edgeKind)?.[direction];
    const parameters = { ids: unique(ids), day: holdingOn };
    const rows = text ? await this.read(`count ${edgeKind} ${direction}`, text, parameters) : [];
    return listsById(rows, ids, (row) => row['number'] as number).map(([number]) => number ?? 0);
  }

  async search(request: SearchRequest): Promise<SearchPage> {
    if (request.tiers.length === 0) return { hits: [], hasMore: false };
    const read = candidatesOf((name, parameters) => this.readFile(name, parameters));
    return this.reader.read({ ...read, rows: () => this.searchRows(request) }, SEARCH_ROWS, request);
  }

  private searchRows({ tiers, scope, page, isFound = false }: SearchRequest): Promise<Row[]> {
    const [rank, place = null] = (page.backward ? page.before : page.after) ?? [];
    const widest = widestOf(tiers);
    return this.searchFile(page.backward ? 'reading/search-previous' : 'reading/search-next', {
      tiers: tiers.map((tier) => ({ rank: int(tier.rank), match: matchOf(tier) })),
      // Of several words there are tiers that hold all words of the better ones: it is dear to look through each in
      // vain.
      gates: widest.terms.length > 1 && !isFound ? [matchOf(widest)] : [],
      rank: rank === undefined ? null : int(rank),
      place,
      ...scope,
      limit: int(page.limit + 1),
    });
  }

  async countSearch({ tiers, scope }: Omit<SearchRequest, 'page'>): Promise<ReadonlyMap<string, number>> {
    if (tiers.length === 0) return new Map();
    const match = matchOf(widestOf(tiers));
    return numberByKind(await this.searchFile('reading/count-search', { match, ...scope }));
  }

  async heldTogether(
    terms: readonly (readonly SearchPattern[])[],
    scope: SearchScope,
    least: number,
  ): Promise<readonly HeldTogether[]> {
    const wanted = heldWithRarest(terms, least).map((each, index) => ({
      bit: int(2 ** index),
      match: matchOf({ wholes: [], terms: each }),
    }));
    const rows = await this.searchFile('reading/held-together', { terms: wanted, ...scope, least: int(least) });
    return rows.map((row) => ({ terms: row['terms'] as number, count: row['number'] as number }));
  }

  async vocabulary(): Promise<VocabularyRecord> {
    const [row] = await this.readFile('reading/vocabulary');
    return row ? (JSON.parse(row['vocabulary'] as string) as VocabularyRecord) : { words: [], stems: [] };
  }

  async find(request: FindRequest): Promise<FoundPage> {
    const { page, order } = request;
    const { text, parameters } = findStatement(request, page.backward ? page.before : page.after);
    const rows = await this.read(`find ${request.type}`, text, parameters);
    const found = rows
      .slice(0, page.limit)
      .map((row) => foundNode(nodeOf(row['node'] as StoredRecord), row['matches'] === true, order));
    return { rows: page.backward ? found.reverse() : found, hasMore: rows.length > page.limit };
  }

  async countFound(selection: Selection): Promise<number> {
    const { text, parameters } = countStatement(selection);
    const [row] = await this.read(`count ${selection.type}`, text, parameters);
    return row?.['number'] as number;
  }

  async countsBy(request: CountRequest): Promise<readonly ValueCount[]> {
    const { text, parameters } = countsStatement(request);
    const rows = await this.read(`counts of ${request.type}`, text, parameters);
    return rows.map((row) => valueCount(row, request.fields.length));
  }

  async idsStartingWith(prefix: string, kinds: readonly string[] | null, limit: number): Promise<readonly string[]> {
    const rows = await this.readFile('reading/ids-starting-with', { prefix, kinds, limit: int(limit) });
    return rows.map((row) => row['id'] as string);
  }

  candidates<Asked, Answer>(question: CandidateQuestion<Asked, Answer>, asked: Asked): Promise<Answer> {
    return this.reader.read(
      candidatesOf((name, parameters) => this.readFile(name, parameters)),
      question,
      asked,
    );
  }

  async countsByKind(): Promise<ReadonlyMap<string, number>> {
    return numberByKind(await this.readFile('maintenance/counts-by-kind'));
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** The index to be searched is made by the first load. */
  private async searchFile(name: string, parameters: Parameters): Promise<Row[]> {
    try {
      return await this.readFile(name, parameters);
    } catch (error) {
      if (await this.version()) throw error;
      return [];
    }
  }

  private readFile(name: string, parameters?: Parameters): Promise<Row[]> {
    return this.read(name, readCypher(name), parameters);
  }

  private read(name: string, text: string, parameters?: Parameters): Promise<Row[]> {
    return this.around(name, () => this.connection.read(text, parameters, this.request));
  }
}

function numberByKind(rows: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row['kind'] as string, row['number'] as number]));
}

/** Rows gathered by their `id` column: one list for each of the ids, in their order. */
function listsById<T>(rows: readonly Row[], ids: readonly string[], read: (row: Row) => T): T[][] {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) lists.get(row['id'] as string)?.push(read(row));
  return ids.map((id) => lists.get(id) ?? []);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
