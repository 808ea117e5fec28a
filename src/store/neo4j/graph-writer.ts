import { int, type ManagedTransaction } from 'neo4j-driver';
import type { LoadProgress } from '../graph-store';
import type { Connection, Parameters } from './connection';
import { readCypher } from './cypher-files';
import type { GraphDifference } from './graph-difference';
import type { LoadLock } from './load-lock';
import { REMOVE_TEXTS } from './statements';

/** Rows of one statement. */
const BATCH = 2000;

/** Nodes cleared in one transaction. */
const CLEARED_AT_ONCE = 5000;

/** A statement of a load, and how many rows of the graph are written by it. */
interface Step {
  readonly text: string;
  readonly parameters: Parameters;
  readonly rows: number;
}

/** Writes a difference, in one transaction or in many. */
export class GraphWriter {
  private done: number;
  private readonly total: number;
  private readonly steps: readonly Step[];

  constructor(
    private readonly connection: Connection,
    private readonly lock: LoadLock,
    { report, ...difference }: GraphDifference,
    private readonly progress: LoadProgress,
  ) {
    this.done = report.unchanged;
    this.total = report.unchanged + report.written;
    this.steps = stepsOf(difference);
  }

  /** All of it becomes visible together with the version, or nothing does. */
  async writeAtOnce(version: Parameters): Promise<void> {
    await this.connection.transaction(async (transaction) => {
      let rows = 0;
      for (const step of this.steps) {
        this.tell(rows);
        await transaction.run(step.text, step.parameters);
        rows += step.rows;
      }
      await transaction.run(readCypher('maintenance/write-version'), version);
      await this.lock.announceCommit();
    });
    this.done = this.total;
  }

  /** Each step in a transaction of its own, and the version last; until then there must be none. */
  async writeInBatches(version: Parameters): Promise<void> {
    let rows = 0;
    for (const step of this.steps) {
      this.tell(rows);
      await this.write(step.text, step.parameters);
      rows += step.rows;
    }
    await this.write(readCypher('maintenance/write-version'), version);
  }

  private write(text: string, parameters: Parameters): Promise<void> {
    return this.connection.transaction(async (transaction: ManagedTransaction) => {
      await transaction.run(text, parameters);
      await this.lock.check(transaction);
    });
  }

  private tell(rows: number): void {
    this.progress(this.done + rows, this.total);
  }
}

/** Removes all nodes and edges that are stored, some at a time. */
export async function clearGraph(connection: Connection): Promise<void> {
  for (;;) {
    const [row] = await connection.write(readCypher('maintenance/clear-graph'), { limit: int(CLEARED_AT_ONCE) });
    if (!row || row['removed'] === 0) return;
  }
}

/** Edges before the nodes that they need to be gone, nodes before the edges that need them. */
function stepsOf(difference: Omit<GraphDifference, 'report'>): Step[] {
  const { removedEdges, removedNodes, changedNodes, newNodes, newEdges } = difference;
  return [
    ...[...removedEdges].flatMap(([kind, ids]) => removal(REMOVE_TEXTS.get(kind), ids)),
    ...removal(readCypher('maintenance/remove-nodes'), removedNodes),
    ...writing('maintenance/update-nodes', changedNodes),
    ...writing('maintenance/create-nodes', newNodes),
    ...writing('maintenance/create-edges', newEdges),
  ];
}

function removal(text: string | undefined, ids: readonly string[]): Step[] {
  return text ? batches(ids).map((batch) => ({ text, parameters: { ids: batch }, rows: 0 })) : [];
}

function writing(name: string, rows: readonly unknown[]): Step[] {
  return batches(rows).map((batch) => ({ text: readCypher(name), parameters: { rows: batch }, rows: batch.length }));
}

function batches<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += BATCH) parts.push(items.slice(start, start + BATCH));
  return parts;
}
