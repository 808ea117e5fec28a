import { createHash } from 'node:crypto';
import { int, type Integer } from 'neo4j-driver';
import { sortKeyOf } from '../../model/id';
import { nodeKind } from '../../model/graph-model';
import { EDGE_KINDS } from '../../model/kinds';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records';
import { searchPlaceOf } from '../../model/search/search-place';
import type { IndexedTexts } from '../../model/search/searched-texts';
import type { Window } from '../../model/time/window';
import type { DerivedValues } from './derived-values';
import { nativeName } from './native-name';

type Native = string | boolean | number | Integer | readonly (string | boolean | Integer)[];

/** A node or edge as it is written: `values` are its properties in Neo4j. */
interface WrittenRow {
  readonly id: string;
  /** Changes with anything that the record holds. */
  readonly digest: string;
  /** Changes with what is worked out of the graph for it. */
  readonly derived: string;
  readonly values: Readonly<Record<string, Native>>;
}

export interface NodeRow extends WrittenRow {
  readonly labels: readonly string[];
}

export interface EdgeRow extends WrittenRow {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** How records are stored. Another number makes every graph that was stored otherwise be written anew. */
export const FORMAT = 9;

/** How many signs a digest has. */
export const DIGEST_LENGTH = 22;

const EDGE_LABELS = new Set(EDGE_KINDS.map(({ label }) => label));

/**
 * A node or an edge as the statements in cypher/ give it: its whole record as a JSON text. The driver hands over one
 * text faster than its parts.
 */
export type StoredRecord = string;

export function nodeOf(stored: StoredRecord): NodeRecord {
  return JSON.parse(stored) as NodeRecord;
}

export function edgeOf(stored: StoredRecord): EdgeRecord {
  return JSON.parse(stored) as EdgeRecord;
}

/** Throws where the kind is not declared, or the properties are no JSON. */
export function nodeRow(node: NodeRecord, { NAME, ALIAS, SUMMARY }: IndexedTexts, derived: DerivedValues): NodeRow {
  const { id, kind, properties, window } = node;
  const record = JSON.stringify({ id, kind, properties, window });
  const digests = { digest: digestOf([record, NAME, ALIAS, SUMMARY]), derived: derivedDigest(derived) };
  const values = {
    ...nativeValues(properties),
    ...derived,
    id,
    kind,
    sortKey: sortKeyOf(id),
    searchPlace: searchPlaceOf(node),
    ...daysOf(window),
    searchName: NAME.words,
    searchNameStems: NAME.stems,
    searchAlias: ALIAS.words,
    searchAliasStems: ALIAS.stems,
    searchSummary: SUMMARY.words,
    searchSummaryStems: SUMMARY.stems,
    record,
    ...digests,
  };
  return { id, labels: labelsOf(kind), ...digests, values };
}

/** Throws where the kind is not declared, or the properties are no JSON. */
export function edgeRow(edge: EdgeRecord, derived: DerivedValues): EdgeRow {
  const { id, kind, from, to, properties, citations, window } = edge;
  const record = JSON.stringify({ id, kind, from, to, properties, citations, window });
  const digests = { digest: digestOf(record), derived: derivedDigest(derived) };
  const values = {
    ...nativeValues(properties),
    ...derived,
    id,
    ...daysOf(window),
    citations: citations.map(({ document, pinpoint, checked }) => `${document}|${pinpoint ?? ''}|${checked}`),
    record,
    ...digests,
  };
  return { id, kind: checkedEdgeKind(kind), from, to, ...digests, values };
}

function daysOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Window): Window {
  return { earliestStart, latestStart, earliestEnd, latestEnd };
}

/** The labels of a node beside :Entity: only those that are declared. */
function labelsOf(kind: string): readonly string[] {
  const { label, interfaces } = nodeKind(kind);
  return [label, ...interfaces];
}

function checkedEdgeKind(kind: string): string {
  if (!EDGE_LABELS.has(kind)) throw new Error(`There is no edge kind ${kind}`);
  return kind;
}

/** Most rows have nothing that is worked out. */
function derivedDigest(values: DerivedValues): string {
  return Object.keys(values).length === 0 ? '' : digestOf(values);
}

function digestOf(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, content]))
    .digest('base64url')
    .slice(0, DIGEST_LENGTH);
}

/** What of the properties Neo4j can hold as it is; values with parts as JSON texts. */
function nativeValues(properties: Properties): Record<string, Native> {
  const values: Record<string, Native> = {};
  for (const [name, value] of Object.entries(properties)) {
    const native = nativeValue(value);
    if (native !== null) values[nativeName(name)] = native;
  }
  return values;
}

function nativeValue(value: unknown): Native | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return nativeList(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  return JSON.stringify(value);
}

function nativeList(values: readonly unknown[]): readonly (string | boolean | Integer)[] {
  if (values.every((value) => typeof value === 'string')) return values;
  if (values.every((value) => typeof value === 'boolean')) return values;
  if (values.every((value) => Number.isInteger(value))) return values.map((value) => int(value as number));
  return values.map((value) => JSON.stringify(value));
}
