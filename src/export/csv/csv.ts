import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records';
import type { ExportFormat } from '../export-format';
import { flatValue } from './flat-value';
import { column, tablesOf } from './tables-of';

/** A table for each kind of nodes and of edges, for spreadsheets and data frames. */
export const CSV: ExportFormat = {
  name: 'csv',
  title: 'CSV: a file for each kind of nodes, and for each kind of edges',
  mediaType: 'text/csv; charset=utf-8',
  isFileAKind: true,
  fileName,
  write: (graph) => tablesOf(graph, { fileName, columns: COLUMNS, nodeRow, edgeRow }),
};

function fileName(kind: string): string {
  return `${kind}.csv`;
}

/**
 * Of an edge: the documents that it rests on, and of each, in the same order, the place in it and whether somebody has
 * seen that.
 */
const CITED = ['citedDocuments', 'citedPinpoints', 'citedChecked'];

const COLUMNS = new Map(
  [
    ...NODE_KINDS.map(({ label, properties }) => [label, ['id', ...properties.map(({ name }) => name)]] as const),
    ...EDGE_KINDS.map(
      ({ label, properties }) =>
        [label, ['id', 'from', 'to', ...properties.map(({ name }) => name), ...CITED]] as const,
    ),
  ].map(([label, names]) => [label, names.map((name) => column(name))] as const),
);

function nodeRow({ id, properties }: NodeRecord): object {
  return { ...flat(properties), id };
}

function edgeRow({ id, from, to, properties, citations }: EdgeRecord): object {
  return {
    ...flat(properties),
    id,
    from,
    to,
    citedDocuments: flatValue(citations.map(({ document }) => document)),
    citedPinpoints: flatValue(citations.map(({ pinpoint }) => pinpoint ?? '')),
    citedChecked: flatValue(citations.map(({ checked }) => checked)),
  };
}

function flat(properties: Properties): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, flatValue(value)]));
}
