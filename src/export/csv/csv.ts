import { stringify } from 'csv-stringify/sync';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { holdsOn, type Window } from '../../model/time/window';
import type { ExportFormat, ExportPiece } from '../export-format';
import type { ExportedGraph, ExportScope } from '../exported-graph';
import { knownDays } from '../known-days';
import { flatValue } from './flat-value';

/** A table for each kind of nodes and of edges that occurs, or of the one that is asked for. */
export const CSV: ExportFormat = {
  name: 'csv',
  title: 'CSV: a file for each kind of nodes, and for each kind of edges',
  mediaType: 'text/csv',
  isFileAKind: true,
  fileName,
  write: tables,
};

function fileName(kind: string): string {
  return `${kind}.csv`;
}

const DAYS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];

/** Of an edge: the documents that it rests on, and of each, in the same order, the place in it and whether somebody has seen that. */
const CITED = ['citedDocuments', 'citedPinpoints', 'citedChecked'];

const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  ...NODE_KINDS.map(({ label, properties }) => [label, ['id', ...properties.map(({ name }) => name)]] as const),
  ...EDGE_KINDS.map(
    ({ label, properties }) => [label, ['id', 'from', 'to', ...properties.map(({ name }) => name), ...CITED]] as const,
  ),
]);

async function* tables(graph: ExportedGraph): AsyncGenerator<ExportPiece> {
  const { scope } = graph;
  const begun = new Set<string>();
  const piece = (kind: string, rows: readonly object[]): ExportPiece => {
    const columns = columnsOf(kind, scope);
    const header = !begun.has(kind);
    begun.add(kind);
    return { file: fileName(kind), content: stringify([...rows], { columns, header }) };
  };
  if (scope.kind !== null) yield piece(scope.kind, []);
  for await (const { nodes, edges } of graph.pages()) {
    const rows = new Map<string, object[]>();
    for (const node of nodes) addTo(rows, node.kind, nodeRow(node, scope));
    for (const edge of edges) addTo(rows, edge.kind, edgeRow(edge, scope));
    for (const [kind, ofKind] of rows) yield piece(kind, ofKind);
  }
}

function columnsOf(kind: string, { asOf }: ExportScope): string[] {
  return [...(COLUMNS.get(kind) ?? []), ...DAYS, ...(asOf ? ['holds'] : [])];
}

function addTo(rows: Map<string, object[]>, kind: string, row: object): void {
  const known = rows.get(kind);
  if (known) known.push(row);
  else rows.set(kind, [row]);
}

function nodeRow({ id, properties, window }: NodeRecord, scope: ExportScope): object {
  return { ...flat(properties), ...timeOf(window, scope), id };
}

function edgeRow({ id, from, to, properties, citations, window }: EdgeRecord, scope: ExportScope): object {
  return {
    ...flat(properties),
    ...timeOf(window, scope),
    id,
    from,
    to,
    citedDocuments: flatValue(citations.map(({ document }) => document)),
    citedPinpoints: flatValue(citations.map(({ pinpoint }) => pinpoint ?? '')),
    citedChecked: flatValue(citations.map(({ checked }) => checked)),
  };
}

function flat(properties: NodeRecord['properties']): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, flatValue(value)]));
}

function timeOf(window: Window, { asOf }: ExportScope): object {
  return { ...knownDays(window), ...(asOf && { holds: holdsOn(window, asOf) }) };
}
