import type { PropertyDeclaration } from '../../model/declaration/property';
import { nodeKind } from '../../model/graph-model';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records';
import { column, tablesOf, type Column } from '../csv/tables-of';
import type { ExportFormat } from '../export-format';
import { typeOfProperty, type PropertyType } from '../property-types';

/**
 * Neo4j parts the values of a list at one character, and has no way to write it within a value: texts hardly hold this
 * one.
 */
const BETWEEN_VALUES = '\u001f';

/** Tables that `neo4j-admin database import` makes a database of. */
export const NEO4J_CSV: ExportFormat = {
  name: 'neo4j-csv',
  title: 'CSV for neo4j-admin database import: a file for each kind of nodes and of edges',
  mediaType: 'text/csv; charset=utf-8',
  isFileAKind: true,
  fileName,
  write: (graph) => tablesOf(graph, { fileName, columns: COLUMNS, nodeRow, edgeRow }),
};

const NODE_LABELS: ReadonlySet<string> = new Set(NODE_KINDS.map(({ label }) => label));

function fileName(kind: string): string {
  return `${NODE_LABELS.has(kind) ? 'nodes' : 'edges'}-${kind}.csv`;
}

/** Neo4j’s words for types. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'long',
  double: 'double',
};

const COLUMNS: ReadonlyMap<string, readonly Column[]> = new Map([
  ...NODE_KINDS.map(({ label, properties }) => {
    const own = [column('id', 'id:ID'), column(':LABEL'), column('kind')];
    return [label, [...own, ...properties.map(columnOf)]] as const;
  }),
  ...EDGE_KINDS.map(({ label, properties }) => {
    const own = [column('id'), column(':START_ID'), column(':END_ID'), column(':TYPE')];
    return [label, [...own, ...properties.map(columnOf), column('citations', 'citations:string[]')]] as const;
  }),
]);

function columnOf(property: PropertyDeclaration): Column {
  const name = nameInNeo4j(property.name);
  return column(name, `${name}:${TYPES[typeOfProperty(property)]}${property.kind.isList ? '[]' : ''}`);
}

/** As in the graph that lexgraph itself keeps in Neo4j: `kind` is that of the node. */
function nameInNeo4j(property: string): string {
  return property === 'kind' ? 'kindValue' : property;
}

function nodeRow({ id, kind, properties }: NodeRecord): object {
  const labels = ['Entity', kind, ...nodeKind(kind).interfaces].join(BETWEEN_VALUES);
  return { ...cells(properties), id, kind, ':LABEL': labels };
}

function edgeRow({ id, kind, from, to, properties, citations }: EdgeRecord): object {
  const cited = citations.map(({ document, pinpoint, checked }) => `${document}|${pinpoint ?? ''}|${checked}`);
  return { ...cells(properties), id, ':START_ID': from, ':END_ID': to, ':TYPE': kind, citations: cell(cited) };
}

function cells(properties: Properties): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [nameInNeo4j(name), cell(value)]));
}

function cell(value: unknown): string {
  return Array.isArray(value) ? value.map(plain).join(BETWEEN_VALUES) : plain(value);
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.replaceAll(BETWEEN_VALUES, ' ') : JSON.stringify(value);
}
