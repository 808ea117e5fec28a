import type { ParquetWriter } from 'hyparquet-writer' with { 'resolution-mode': 'import' };
import type { PropertyDeclaration } from '../../model/declaration/property';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { ExportScope } from '../exported-graph';
import { typeOfProperty, type PropertyType } from '../property-types';
import { timeColumns, timeOf } from '../time-columns';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

type Scalar = string | boolean | number | bigint | null;

/** A value as a column holds it. */
export type Cell = Scalar | readonly Scalar[];

/** A column of a table: what it is called, and how Parquet declares it. */
export interface ParquetColumn {
  readonly name: string;
  readonly elements: readonly SchemaElement[];
}

const TYPES: Readonly<Record<PropertyType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT64' },
  double: { type: 'DOUBLE' },
};

/** The columns of the table of each kind: as in CSV, but lists are lists, and numbers and truths are no texts. */
export function parquetColumns(kind: string, scope: ExportScope): readonly ParquetColumn[] {
  const time = timeColumns(scope).map((name) => single(name, 'string'));
  const node = NODE_KINDS.find(({ label }) => label === kind);
  if (node) return [single('id', 'string'), ...node.properties.map(columnOf), ...time];
  const edge = EDGE_KINDS.find(({ label }) => label === kind);
  const ends = ['id', 'from', 'to'].map((name) => single(name, 'string'));
  return [...ends, ...(edge?.properties ?? []).map(columnOf), ...CITED, ...time];
}

/** What the column holds of these rows: whole numbers in the 64 bits that they have there. */
export function dataOf({ name, elements }: ParquetColumn, rows: readonly Readonly<Record<string, Cell>>[]): Cell[] {
  const cells = rows.map((row) => row[name] ?? null);
  return elements[0]?.type === 'INT64' ? cells.map((cell) => (cell === null ? null : BigInt(Number(cell)))) : cells;
}

/**
 * Of an edge: the documents that it rests on, and of each, in the same order, the place in it and whether somebody has
 * seen that.
 */
const CITED = [list('citedDocuments', 'string'), list('citedPinpoints', 'string'), list('citedChecked', 'boolean')];

export function nodeCells({ id, properties, window }: NodeRecord, scope: ExportScope): Readonly<Record<string, Cell>> {
  return { ...cells(properties), ...timeOf(window, scope), id };
}

export function edgeCells(
  { id, from, to, properties, citations, window }: EdgeRecord,
  scope: ExportScope,
): Readonly<Record<string, Cell>> {
  return {
    ...cells(properties),
    ...timeOf(window, scope),
    id,
    from,
    to,
    citedDocuments: citations.map(({ document }) => document),
    citedPinpoints: citations.map(({ pinpoint }) => pinpoint),
    citedChecked: citations.map(({ checked }) => checked),
  };
}

function columnOf(property: PropertyDeclaration): ParquetColumn {
  return property.kind.isList ? list(property.name, 'string') : single(property.name, typeOfProperty(property));
}

function single(name: string, type: PropertyType): ParquetColumn {
  return { name, elements: [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }] };
}

function list(name: string, type: PropertyType): ParquetColumn {
  return {
    name,
    elements: [
      { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', ...TYPES[type] },
    ],
  };
}

function cells(properties: Readonly<Record<string, unknown>>): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.map(text) : scalar(value)]),
  );
}

/** What has parts is JSON, as it is in lists. */
function scalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' || typeof value === 'number' ? value : text(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
