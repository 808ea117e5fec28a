import { int } from 'neo4j-driver';
import type { GraphRecords } from '../../model/records';
import type { LoadProgress, LoadReport } from '../graph-store';
import type { Connection, Parameters } from './connection';
import type { Neo4jSettings } from './neo4j-settings';
import { readCypher } from './cypher-files';
import { differenceTo, rowsOf, wholeGraph, type GraphDifference, type GraphRows } from './graph-difference';
import { readVersion } from './graph-version';
import { GraphWriter, clearGraph } from './graph-writer';
import { underLoadLock } from './load-lock';
import { FORMAT } from './rows';
import { prepareLock, prepareSchema } from './schema';
import { foreign, isTooLarge } from './store-errors';

/** The most rows that are written or removed in one transaction, for the memory that it takes in the server. */
const MOST_ROWS_AT_ONCE = 50_000;

/** From how many changed rows on the plans of statements may no longer be the best ones. */
const MANY_ROWS = 1000;

const LONGEST_INDEXING = 600;

/**
 * Brings the database to the graph: the difference in one transaction together with the version; a first load, and one
 * that is too large for a transaction, in batches, and the version last. One process at a time.
 */
export async function loadGraph(
  connection: Connection,
  settings: Neo4jSettings,
  graph: GraphRecords,
  digest: string,
  progress: LoadProgress,
): Promise<LoadReport> {
  const rows = rowsOf(graph);
  await refuseForeignNodes(connection, settings);
  await prepareLock(connection);
  return underLoadLock(connection, settings, async (lock) => {
    const held = await readVersion(connection, settings);
    if (lock.waited && held?.digest === digest)
      return { written: 0, removed: 0, unchanged: rows.nodes.size + rows.edges.size };
    await prepareSchema(connection);
    const difference = held ? await differenceTo(connection, rows) : wholeGraph(rows);
    const writer = new GraphWriter(connection, lock, difference, progress);
    const version = versionOf(rows, digest);
    if (held && (await writesAtOnce(writer, version, difference))) return finish(connection, difference);
    await writeInBatches(connection, writer, version, held === null);
    return finish(connection, difference);
  });
}

/** False where the difference is too large for one transaction. */
async function writesAtOnce(writer: GraphWriter, version: Parameters, difference: GraphDifference): Promise<boolean> {
  if (changesOf(difference) > MOST_ROWS_AT_ONCE) return false;
  try {
    await writer.writeAtOnce(version);
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}

async function writeInBatches(
  connection: Connection,
  writer: GraphWriter,
  version: Parameters,
  clear: boolean,
): Promise<void> {
  await connection.write(readCypher('maintenance/remove-version'));
  if (clear) await clearGraph(connection);
  await writer.writeInBatches(version);
}

async function finish(connection: Connection, difference: GraphDifference): Promise<LoadReport> {
  if (changesOf(difference) > MANY_ROWS) {
    await connection.write(readCypher('maintenance/await-indexes'), { seconds: int(LONGEST_INDEXING) });
    // Some servers keep this to administrators; plans are then made anew as statistics change.
    await connection
      .write(readCypher('maintenance/prepare-for-replanning'), { seconds: int(LONGEST_INDEXING) })
      .catch(() => undefined);
  }
  return difference.report;
}

/** A database with nodes of our label, but without our lock, is somebody else's. */
async function refuseForeignNodes(connection: Connection, settings: Neo4jSettings): Promise<void> {
  const [counts] = await connection.read(readCypher('maintenance/count-owners'));
  const { total, entities, versions, locks } = counts as Record<'total' | 'entities' | 'versions' | 'locks', number>;
  const ours = locks > 0 ? entities + versions + locks : 0;
  if (total > ours) throw foreign(settings, total - ours);
}

function versionOf({ nodes, edges, vocabulary }: GraphRows, digest: string): Parameters {
  return {
    digest,
    loadedAt: new Date().toISOString(),
    nodeCount: int(nodes.size),
    edgeCount: int(edges.size),
    format: int(FORMAT),
    vocabulary: JSON.stringify(vocabulary),
  };
}

function changesOf({ report }: GraphDifference): number {
  return report.written + report.removed;
}
