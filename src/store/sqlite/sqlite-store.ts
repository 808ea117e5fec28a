import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { GraphRecords, NodeRecord } from '../../model/records';
import type { SearchPattern } from '../../model/search/search-query';
import type { VocabularyRecord } from '../../model/search/vocabulary-builder';
import type {
  AroundStatement,
  CountRequest,
  FindRequest,
  FoundPage,
  GraphStore,
  GraphVersion,
  HeldTogether,
  LoadProgress,
  LoadReport,
  LoadedGraph,
  PartsPage,
  PartsRequest,
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
import { StatementsUnderWay } from '../statements-under-way';
import { candidatesOf, requireTexts } from './candidates';
import { giveDriverThreads } from './driver-threads';
import { countStatement, countsStatement, findStatement } from './find-text';
import { loadGraph, settleFile } from './load-graph';
import { openDatabase, type OpenedFile } from './open-database';
import { byPosition, nodeOf } from './rows';
import { QuickReader } from './quick-reader';
import { ReadPool } from './read-pool';
import { handedOver, relatedStatement } from './related-text';
import type { Row } from './row';
import { countSearchStatement, searchStatement, togetherStatement } from './search-text';
import { Statements } from './statements';
import { translateError } from './store-errors';
import { StoreSeal } from './store-seal';

interface SqliteOptions {
  /** Nothing where unset. */
  readonly aroundStatement?: AroundStatement;
  /** How long a statement may run, in milliseconds. */
  readonly timeLimit?: number;
  /** Told, in a sentence, what a person should know who runs this. */
  readonly warn?: (sentence: string) => void;
}

/** As on Neo4j. */
const TIME_LIMIT = 10_000;

/**
 * Opens the embedded store in the file, and makes it where there is none. Throws `STORE_CORRUPT`, `STORE_LOCKED`,
 * `STORE_READ_ONLY`, `STORE_NEWER` or `STORE_UNAVAILABLE`.
 */
export function openSqliteStore(file: string, options: SqliteOptions = {}): GraphStore {
  requireTexts();
  giveDriverThreads();
  const { timeLimit = TIME_LIMIT, aroundStatement = (_name, run) => run(), warn = () => undefined } = options;
  const seal = new StoreSeal(file);
  try {
    const opened = openDatabase(file, seal, warn);
    const [pool, quick] = [new ReadPool(opened.source, timeLimit), new QuickReader(opened.source)];
    const underWay = new StatementsUnderWay();
    const statements = new Statements(pool, quick, underWay.counted(aroundStatement));
    return new SqliteStore(opened, seal, file, { pool, quick, underWay }, statements);
  } catch (error) {
    seal.close();
    throw error;
  }
}

class SqliteStore implements GraphStore {
  readonly identity = {};
  private readonly reader = new CandidateReader();
  private readonly writer: OpenedFile['writer'];
  private intact: boolean;
  private isClosed = false;

  constructor(
    { writer, isIntact }: OpenedFile,
    private readonly seal: StoreSeal,
    private readonly file: string,
    private readonly readers: {
      readonly pool: ReadPool;
      readonly quick: QuickReader;
      readonly underWay: StatementsUnderWay;
    },
    private readonly statements: Statements,
  ) {
    this.writer = writer;
    this.intact = isIntact;
  }

  get isIntact(): boolean {
    return this.intact;
  }

  get statementsUnderWay(): number {
    return this.readers.underWay.number;
  }

  until(request: AbortSignal): GraphStore {
    return Object.create(this, { statements: { value: this.statements.until(request) } }) as GraphStore;
  }

  at(version: GraphVersion): GraphStore {
    return Object.create(this, { version: { value: () => Promise.resolve(version) } }) as GraphStore;
  }

  version(): Promise<GraphVersion | null> {
    return this.run(async () => {
      const [row] = await this.statements.quickRows('graph-version');
      if (!row) return null;
      return {
        digest: row['digest'] as string,
        loadedAt: row['loaded_at'] as string,
        nodeCount: row['node_count'] as number,
        edgeCount: row['edge_count'] as number,
      };
    });
  }

  load(
    graph: GraphRecords,
    digest: string,
    progress: LoadProgress = () => undefined,
    before: LoadedGraph | null = null,
  ): Promise<LoadReport> {
    return this.run(() => {
      const { writer, seal } = this;
      if (writer instanceof LexgraphError) throw writer;
      try {
        const report = loadGraph(writer, seal, { graph, digest }, progress, before);
        this.intact = true;
        return report;
      } finally {
        settleFile(writer, seal, this.intact);
      }
    });
  }

  nodes(ids: readonly string[]): Promise<readonly (NodeRecord | null)[]> {
    return this.run(async () => {
      const found = new Map<string, NodeRecord>();
      for (const row of await this.statements.rows('nodes', { ids: JSON.stringify([...new Set(ids)]) })) {
        found.set(row['id'] as string, nodeOf(row));
      }
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  stretch({ kinds, day, after, limit }: StretchRequest): Promise<readonly RecordText[]> {
    return this.run(async () => {
      const parameters = { kinds: kinds && JSON.stringify(kinds), day, after, limit };
      return (await this.statements.rows('stretch', parameters)) as unknown as readonly RecordText[];
    });
  }

  edgesFrom(ids: readonly string[], { kinds, day }: Walked): Promise<readonly RecordText[]> {
    return this.run(async () => {
      const parameters = { ids: JSON.stringify([...new Set(ids)]), kinds: kinds && JSON.stringify(kinds), day };
      return (await this.statements.rows('edges-from', parameters)) as unknown as readonly RecordText[];
    });
  }

  async related(request: RelatedRequest): Promise<readonly RelatedPage[]> {
    return relatedPages(await this.relatedParts(wholeRecords(request)));
  }

  relatedParts(request: PartsRequest): Promise<readonly PartsPage[]> {
    return this.run(async () => {
      const given = handedOver(request);
      const { name, text, parameters } = relatedStatement(given);
      const [row] = await this.statements.rowsOf(name, text, parameters);
      const pages = JSON.parse((row?.['pages'] ?? '[]') as string) as RelatedCells[][];
      return pages.map((cells) => partsPage(cells, given, (cell) => cell as never));
    });
  }

  countRelated({ edgeKind, direction, ids, holdingOn }: Omit<RelatedRequest, 'page'>): Promise<readonly number[]> {
    return this.run(async () => {
      const parameters = { ids: JSON.stringify(ids), kind: edgeKind, day: holdingOn };
      const rows = await this.statements.rows(`count-related-${direction}`, parameters);
      return byPosition(rows, ids.length, (row) => row['number'] as number).map(([number]) => number ?? 0);
    });
  }

  search(request: SearchRequest): Promise<SearchPage> {
    return this.run(async () => {
      if (request.tiers.length === 0) return { hits: [], hasMore: false };
      const { text, parameters } = searchStatement(request);
      const rows = () => this.statements.searchedRows('search', text, parameters, request.places);
      return this.reader.read({ ...candidatesOf(this.statements), rows }, SEARCH_ROWS, request);
    });
  }

  countSearch(request: Omit<SearchRequest, 'page'>): Promise<ReadonlyMap<string, number>> {
    return this.run(async () => {
      const made = countSearchStatement(request);
      return numberByKind(made ? await this.statements.rowsOf('count-search', made.text, made.parameters) : []);
    });
  }

  heldTogether(
    terms: readonly (readonly SearchPattern[])[],
    scope: SearchScope,
    least: number,
    places?: number,
  ): Promise<readonly HeldTogether[]> {
    return this.run(async () => {
      const { text, parameters } = togetherStatement(terms, scope, least);
      const rows = await this.statements.searchedRows('held-together', text, parameters, places);
      return rows.map(heldTogether);
    });
  }

  vocabulary(): Promise<VocabularyRecord> {
    return this.run(async () => {
      const [row] = await this.statements.rows('vocabulary');
      return row ? (JSON.parse(row['vocabulary'] as string) as VocabularyRecord) : { words: [], stems: [] };
    });
  }

  find(request: FindRequest): Promise<FoundPage> {
    return this.run(async () => {
      const { page, order } = request;
      const { text, parameters } = findStatement(request, page.backward ? page.before : page.after);
      const rows = await this.statements.rowsOf(`find ${request.type}`, text, parameters);
      const found = rows.slice(0, page.limit).map((row) => foundNode(nodeOf(row), row['matches'] === 1, order));
      return { rows: page.backward ? found.reverse() : found, hasMore: rows.length > page.limit };
    });
  }

  countFound(selection: Selection): Promise<number> {
    return this.run(async () => {
      const { text, parameters } = countStatement(selection);
      const [row] = await this.statements.rowsOf(`count ${selection.type}`, text, parameters);
      return row?.['number'] as number;
    });
  }

  countsBy(request: CountRequest): Promise<readonly ValueCount[]> {
    return this.run(async () => {
      const { text, parameters } = countsStatement(request);
      const rows = await this.statements.rowsOf(`counts of ${request.type}`, text, parameters);
      return rows.map((row) => valueCount(row, request.fields.length));
    });
  }

  idsStartingWith(prefix: string, kinds: readonly string[] | null, limit: number): Promise<readonly string[]> {
    return this.run(async () => {
      const parameters = { prefix, end: `${prefix}\u{10ffff}`, kinds: kinds && JSON.stringify(kinds), limit };
      return (await this.statements.rows('ids-starting-with', parameters)).map((row) => row['id'] as string);
    });
  }

  candidates<Asked, Answer>(question: CandidateQuestion<Asked, Answer>, asked: Asked): Promise<Answer> {
    return this.run(() => this.reader.read(candidatesOf(this.statements), question, asked));
  }

  countsByKind(): Promise<ReadonlyMap<string, number>> {
    return this.run(async () => numberByKind(await this.statements.rows('counts-by-kind')));
  }

  close(): Promise<void> {
    return this.run(async () => {
      if (this.isClosed) return;
      this.isClosed = true;
      await this.readers.pool.close();
      this.readers.quick.close();
      if (!(this.writer instanceof LexgraphError)) {
        // Leaves all in the one file, so that copying it is safe.
        settleFile(this.writer, this.seal, this.intact);
        this.writer.close();
      }
      this.seal.close();
    });
  }

  /** The driver's errors become ours. */
  private async run<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translateError(error, this.file);
    }
  }
}

function heldTogether(row: Row): HeldTogether {
  const nodes = row['nodes'] as string | null;
  return {
    terms: row['terms'] as number,
    count: row['number'] as number,
    ...(nodes !== null && { nodes: JSON.parse(nodes) as number[] }),
  };
}

function numberByKind(rows: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row['kind'] as string, row['number'] as number]));
}
