import type Database from 'libsql';
import type { GraphRecords } from '../../model/records';
import type { LoadProgress, LoadReport, LoadedGraph } from '../graph-store';
import { GraphWriter } from './graph-writer';
import type { StoreSeal } from './store-seal';
import { makeTables } from './tables';

/**
 * Writes what differs from the graph that is stored, and the version, in one transaction. Where nobody knows whether
 * the content is what the last load left there, all is written anew: nothing of it is read.
 */
export function loadGraph(
  database: Database.Database,
  seal: StoreSeal,
  { graph, digest }: LoadedGraph,
  progress: LoadProgress,
  known: LoadedGraph | null,
): LoadReport {
  database.exec('BEGIN IMMEDIATE');
  const before = seal.content() === 'SOUND' ? seal.read() : null;
  try {
    if (before === null) makeTables(database);
    const held = heldOf(database, known);
    const { report, vocabulary } = new GraphWriter(database, progress, held).write(graph);
    // What a load adds lies apart, and each search looks into every part.
    if (report.written + report.removed > 0) database.exec("INSERT INTO search (search) VALUES ('optimize')");
    database
      .prepare('INSERT OR REPLACE INTO graph_version VALUES (1, ?, ?, ?, ?, ?)')
      .run(digest, new Date().toISOString(), graph.nodes.length, graph.edges.length, JSON.stringify(vocabulary));
    seal.remove();
    database.exec('COMMIT');
    return report;
  } catch (error) {
    // Where the disk is full the engine has done so already.
    if (database.inTransaction) database.exec('ROLLBACK');
    if (before !== null && seal.read() === null) seal.put(before);
    throw error;
  }
}

/** The graph that is known, where it is the one that the store holds. */
function heldOf(database: Database.Database, known: LoadedGraph | null): GraphRecords | null {
  const version = database.prepare('SELECT digest FROM graph_version').get() as { digest: string } | undefined;
  return known && version?.digest === known.digest ? known.graph : null;
}

/**
 * Brings the log into the file, and seals it where the content is known to be what was loaded. Where that fails
 * (another process reads, the disk is full) it stays unsealed: the next start loads all anew.
 */
export function settleFile(database: Database.Database, seal: StoreSeal, isIntact: boolean): void {
  try {
    if (!seal.isWhole()) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    if (!isIntact || seal.read() !== null) return;
    database.exec('BEGIN IMMEDIATE');
    seal.write();
  } catch {
    // Nothing but time is lost.
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
  }
}
