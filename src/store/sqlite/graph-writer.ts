import type Database from 'libsql';
import { closuresOf } from '../../model/closures/closures-of';
import { NATURES } from '../../model/declaration/nature';
import { nodeKind } from '../../model/graph-model';
import { sortKeyOf } from '../../model/id';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../model/records';
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
  select: `SELECT row, ${NODE_COLUMNS} FROM node`,
  insert: `INSERT INTO node (${NODE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  remove: 'DELETE FROM node WHERE row = ?',
};

const EDGE_TABLE: StoredTable = {
  select: `SELECT row, ${EDGE_COLUMNS} FROM edge`,
  insert: `INSERT INTO edge (${EDGE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  remove: 'DELETE FROM edge WHERE row = ?',
};

const SEARCH_INSERT =
  'INSERT INTO search (rowid, name, name_stem, alias, alias_stem, summary, summary_stem) VALUES (?, ?, ?, ?, ?, ?, ?)';

/** What of each record of a table is done beside writing it. */
interface Also<T> {
  readonly inserted: (row: number, record: T) => void;
  readonly kept: (record: T) => void;
  readonly removed: (row: number) => void;
}

/** Writes the difference between what is stored and the graph. To be called within a transaction. */
export class GraphWriter {
  private done = 0;
  private readonly report = { written: 0, removed: 0, unchanged: 0 };

  constructor(
    private readonly database: Database.Database,
    private readonly progress: LoadProgress,
  ) {}

  write(graph: GraphRecords): { report: LoadReport; vocabulary: VocabularyRecord } {
    const vocabulary = new VocabularyBuilder();
    const total = graph.nodes.length + graph.edges.length;
    const insertSearch = this.database.prepare(SEARCH_INSERT);
    const removeSearch = this.database.prepare('DELETE FROM search WHERE rowid = ?');
    this.replace(NODE_TABLE, graph.nodes, nodeValues, total, {
      inserted: (row, node) => {
        const texts = indexedTexts(node);
        insertSearch.run(searchValues(row, texts));
        vocabulary.add(texts);
      },
      kept: (node) => vocabulary.add(indexedTexts(node)),
      removed: (row) => removeSearch.run(row),
    });
    this.replace(EDGE_TABLE, graph.edges, edgeValues, total);
    writeClosures(this.database, closuresOf(graph));
    return { report: this.report, vocabulary: vocabulary.build() };
  }

  private replace<T extends { readonly id: string }>(
    table: StoredTable,
    records: readonly T[],
    valuesOf: (record: T) => Values,
    total: number,
    also?: Also<T>,
  ): void {
    const unchanged = this.removeChanged(table, records, valuesOf, also?.removed);
    const insert = this.database.prepare(table.insert);
    for (const record of records) {
      if (unchanged.has(record.id)) also?.kept(record);
      else {
        const { lastInsertRowid } = insert.run(valuesOf(record));
        also?.inserted(Number(lastInsertRowid), record);
        this.report.written += 1;
      }
      this.done += 1;
      if (this.done % ROWS_BETWEEN_REPORTS === 0) this.progress(this.done, total);
    }
  }

  /** Removes stored rows that are gone or changed; gives the ids of those that may stay. */
  private removeChanged<T extends { readonly id: string }>(
    table: StoredTable,
    records: readonly T[],
    valuesOf: (record: T) => Values,
    removed?: (row: number) => void,
  ): Set<string> {
    const stored = this.database.prepare(table.select).raw().all() as Values[];
    const unchanged = new Set<string>();
    if (stored.length === 0) return unchanged;
    const wanted = new Map(records.map((record) => [record.id, record]));
    if (wanted.size < records.length) throw new Error('Two records of the graph have the same id');
    const remove = this.database.prepare(table.remove);
    for (const [row, id, ...rest] of stored) {
      const record = wanted.get(id as string);
      if (record && sameValues(rest, valuesOf(record))) unchanged.add(record.id);
      else {
        remove.run(row);
        removed?.(row as number);
        if (!record) this.report.removed += 1;
      }
    }
    this.report.unchanged += unchanged.size;
    return unchanged;
  }
}

function sameValues(stored: Values, wanted: Values): boolean {
  return stored.every((value, index) => value === wanted[index + 1]);
}

function nodeValues({ id, kind, properties, window }: NodeRecord): Values {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  const place = String(NATURES[nodeKind(kind).nature].searchPlace);
  const days = [earliestStart, latestStart, earliestEnd, latestEnd];
  return [id, kind, sortKeyOf(id), place, JSON.stringify(properties), ...days];
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
