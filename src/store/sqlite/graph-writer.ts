import type Database from 'libsql';
import { closuresOf } from '../../model/closures/closures-of';
import { sortKeyOf } from '../../model/id';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../model/records';
import { searchPlaceOf } from '../../model/search/search-place';
import { indexedTexts, type IndexedTexts } from '../../model/search/searched-texts';
import { VocabularyBuilder, type VocabularyRecord } from '../../model/search/vocabulary-builder';
import type { LoadProgress, LoadReport } from '../graph-store';
import { writeClosures } from './write-closures';

type Values = (string | number)[];

const ROWS_BETWEEN_REPORTS = 20_000;

interface StoredTable {
  /** The columns that are compared, `id` first. */
  readonly select: string;
  readonly insert: string;
  readonly remove: string;
}

const NODE_COLUMNS = 'id, kind, sort, search_place, properties, earliest_start, latest_start, earliest_end, latest_end';
const EDGE_COLUMNS =
  'id, kind, start, finish, properties, citations, earliest_start, latest_start, earliest_end, latest_end';

const NODE_TABLE: StoredTable = {
  select: `SELECT ${NODE_COLUMNS} FROM node`,
  insert: `INSERT INTO node (${NODE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  remove: 'DELETE FROM node WHERE id = ?',
};

const EDGE_TABLE: StoredTable = {
  select: `SELECT ${EDGE_COLUMNS} FROM edge`,
  insert: `INSERT INTO edge (${EDGE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  remove: 'DELETE FROM edge WHERE id = ?',
};

const SEARCH_INSERT =
  'INSERT INTO search (rowid, name, name_stem, alias, alias_stem, summary, summary_stem) VALUES (?, ?, ?, ?, ?, ?, ?)';

/** What of each record of a table is done beside writing it. */
interface Also<T> {
  readonly inserted: (row: number, record: T) => void;
  readonly kept: (record: T) => void;
  /** Called before it is removed. */
  readonly removed: (id: string) => void;
}

/** Writes the difference between what is stored and the graph. To be called within a transaction. */
export class GraphWriter {
  private done = 0;
  private readonly report = { written: 0, removed: 0, unchanged: 0 };

  constructor(
    private readonly database: Database.Database,
    private readonly progress: LoadProgress,
    /** What the tables hold, where that is known. */
    private readonly held: GraphRecords | null,
  ) {}

  write(graph: GraphRecords): { report: LoadReport; vocabulary: VocabularyRecord } {
    const vocabulary = new VocabularyBuilder();
    const total = graph.nodes.length + graph.edges.length;
    const insertSearch = this.database.prepare(SEARCH_INSERT);
    const removeSearch = this.database.prepare('DELETE FROM search WHERE rowid = (SELECT row FROM node WHERE id = ?)');
    this.replace(stored(NODE_TABLE, nodeValues, this.held?.nodes), graph.nodes, total, {
      inserted: (row, node) => {
        const texts = indexedTexts(node);
        insertSearch.run(searchValues(row, texts));
        vocabulary.add(texts);
      },
      kept: (node) => vocabulary.add(indexedTexts(node)),
      removed: (id) => removeSearch.run(id),
    });
    this.replace(stored(EDGE_TABLE, edgeValues, this.held?.edges), graph.edges, total);
    writeClosures(this.database, closuresOf(graph));
    return { report: this.report, vocabulary: vocabulary.build() };
  }

  private replace<T extends Identified>(
    table: StoredRecords<T>,
    records: readonly T[],
    total: number,
    also?: Also<T>,
  ): void {
    const unchanged = this.removeChanged(table, records, also?.removed);
    const insert = this.database.prepare(table.insert);
    for (const record of records) {
      if (unchanged.has(record.id)) also?.kept(record);
      else {
        const { lastInsertRowid } = insert.run(table.valuesOf(record));
        also?.inserted(Number(lastInsertRowid), record);
        this.report.written += 1;
      }
      this.done += 1;
      if (this.done % ROWS_BETWEEN_REPORTS === 0) this.progress(this.done, total);
    }
  }

  /** Removes stored rows that are gone or changed; gives the ids of those that may stay. */
  private removeChanged<T extends Identified>(
    table: StoredRecords<T>,
    records: readonly T[],
    removed?: (id: string) => void,
  ): Set<string> {
    const rows = table.rows(this.database);
    const unchanged = new Set<string>();
    if (rows.length === 0) return unchanged;
    const wanted = new Map(records.map((record) => [record.id, record]));
    if (wanted.size < records.length) throw new Error('Two records of the graph have the same id');
    const remove = this.database.prepare(table.remove);
    for (const { id, holds } of rows) {
      const record = wanted.get(id);
      if (record && holds(record)) unchanged.add(id);
      else {
        removed?.(id);
        remove.run(id);
        if (!record) this.report.removed += 1;
      }
    }
    this.report.unchanged += unchanged.size;
    return unchanged;
  }
}

interface Identified {
  readonly id: string;
}

/** A stored row, and whether it is what a record with its id would be written as. */
interface StoredRow<T> {
  readonly id: string;
  readonly holds: (record: T) => boolean;
}

interface StoredRecords<T> extends StoredTable {
  readonly valuesOf: (record: T) => Values;
  readonly rows: (database: Database.Database) => readonly StoredRow<T>[];
}

/** A table with what it holds: known beforehand, or to be read. */
function stored<T extends Identified>(
  table: StoredTable,
  valuesOf: (record: T) => Values,
  held: readonly T[] | undefined,
): StoredRecords<T> {
  const known = held?.map((one) => ({
    id: one.id,
    holds: (record: T) => record === one || sameValues(valuesOf(one), valuesOf(record)),
  }));
  const read = (database: Database.Database) =>
    (database.prepare(table.select).raw().all() as Values[]).map((values) => ({
      id: values[0] as string,
      holds: (record: T) => sameValues(values, valuesOf(record)),
    }));
  return { ...table, valuesOf, rows: (database) => known ?? read(database) };
}

function sameValues(stored: Values, wanted: Values): boolean {
  return stored.every((value, index) => value === wanted[index]);
}

function nodeValues(node: NodeRecord): Values {
  const { id, kind, properties, window } = node;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  const days = [earliestStart, latestStart, earliestEnd, latestEnd];
  return [id, kind, sortKeyOf(id), searchPlaceOf(node), JSON.stringify(properties), ...days];
}

function edgeValues({ id, kind, from, to, properties, citations, window }: EdgeRecord): Values {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  return [
    id,
    kind,
    from,
    to,
    JSON.stringify(properties),
    JSON.stringify(citations),
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
  ];
}

function searchValues(row: number, { NAME, ALIAS, SUMMARY }: IndexedTexts): Values {
  return [row, NAME.words, NAME.stems, ALIAS.words, ALIAS.stems, SUMMARY.words, SUMMARY.stems];
}
