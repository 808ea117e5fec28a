import type { ExportFormat, ExportPiece } from '../export-format';
import type { ExportedGraph } from '../exported-graph';
import { edgeCells, nodeCells, parquetColumns, type Cell } from './parquet-columns';
import { ParquetTable } from './parquet-table';

/** A table for each kind of nodes and of edges, as in CSV, with types: for DuckDB, pandas, R and Spark. */
export const PARQUET: ExportFormat = {
  name: 'parquet',
  title: 'Parquet: a file for each kind of nodes, and for each kind of edges, with types and lists',
  mediaType: 'application/vnd.apache.parquet',
  isFileAKind: true,
  fileName,
  write: tables,
};

/** So many rows of all tables wait for their groups, at most: what they take doesn’t grow with the graph. */
const MOST_WAITING = 20_000;

function fileName(kind: string): string {
  return `${kind}.parquet`;
}

async function* tables(graph: ExportedGraph): AsyncGenerator<ExportPiece> {
  const { scope } = graph;
  const begun = new Map<string, ParquetTable>();
  const begin = async (kind: string) => {
    const table = await ParquetTable.begin(parquetColumns(kind, scope));
    begun.set(kind, table);
    return table;
  };
  const add = async (kind: string, row: Readonly<Record<string, Cell>>) =>
    (begun.get(kind) ?? (await begin(kind))).add(row);
  if (scope.kind !== null) await begin(scope.kind);
  for await (const { nodes, edges } of graph.pages()) {
    for (const node of nodes) await add(node.kind, nodeCells(node, scope));
    for (const edge of edges) await add(edge.kind, edgeCells(edge, scope));
    yield* groupsOver(MOST_WAITING, begun);
  }
  for (const [kind, table] of begun) {
    yield { file: fileName(kind), content: await table.group() };
    yield { file: fileName(kind), content: await table.end() };
  }
}

/** Groups of the largest tables, until no more rows wait than that. */
async function* groupsOver(most: number, begun: ReadonlyMap<string, ParquetTable>): AsyncGenerator<ExportPiece> {
  let waiting = [...begun.values()].reduce((sum, { rows }) => sum + rows, 0);
  for (const [kind, table] of [...begun].sort(([, one], [, other]) => other.rows - one.rows)) {
    if (waiting <= most) return;
    waiting -= table.rows;
    yield { file: fileName(kind), content: await table.group() };
  }
}
