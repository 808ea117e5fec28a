import { stringify } from 'csv-stringify/sync';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { ExportPiece } from '../export-format';
import type { ExportedGraph, ExportScope } from '../exported-graph';
import { timeColumns, timeOf } from '../time-columns';

/** A column by the key of its values in rows, and what its header says. */
export interface Column {
  readonly key: string;
  readonly header: string;
}

/** How tables of a format look; days, and whether a row holds, every table has beside that. */
interface TableFormat {
  readonly fileName: (kind: string) => string;
  readonly columns: ReadonlyMap<string, readonly Column[]>;
  readonly nodeRow: (node: NodeRecord) => object;
  readonly edgeRow: (edge: EdgeRecord) => object;
}

export function column(key: string, header = key): Column {
  return { key, header };
}

/**
 * A table for each kind of nodes and of edges that occurs; of the one kind that is asked for, also where nothing is of
 * it.
 */
export async function* tablesOf(graph: ExportedGraph, format: TableFormat): AsyncGenerator<ExportPiece> {
  const { scope } = graph;
  const begun = new Set<string>();
  const piece = (kind: string, rows: readonly object[]): ExportPiece => {
    const columns = [...(format.columns.get(kind) ?? []), ...timeColumns(scope).map((name) => column(name))];
    const header = !begun.has(kind);
    begun.add(kind);
    return { file: format.fileName(kind), content: stringify([...rows], { columns, header }) };
  };
  if (scope.kind !== null) yield piece(scope.kind, []);
  for await (const { nodes, edges } of graph.pages()) {
    for (const [kind, rows] of byKind(nodes, format.nodeRow, scope)) yield piece(kind, rows);
    for (const [kind, rows] of byKind(edges, format.edgeRow, scope)) yield piece(kind, rows);
  }
}

function byKind<Of extends NodeRecord>(
  records: readonly Of[],
  rowOf: (record: Of) => object,
  scope: ExportScope,
): ReadonlyMap<string, readonly object[]> {
  const rows = new Map<string, object[]>();
  for (const record of records) {
    const row = { ...rowOf(record), ...timeOf(record.window, scope) };
    const known = rows.get(record.kind);
    if (known) known.push(row);
    else rows.set(record.kind, [row]);
  }
  return rows;
}
