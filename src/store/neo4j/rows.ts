import { createHash } from 'node:crypto';
import { int, type Integer } from 'neo4j-driver';
import { sortKeyOf } from '../../model/id';
import type { Citation } from '../../model/declaration/citation';
import { nodeKind } from '../../model/graph-model';
import { EDGE_KINDS } from '../../model/kinds';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records';
import type { IndexedTexts } from '../../model/search/searched-texts';
import type { Window } from '../../model/time/window';
import { nativeName } from './native-name';

type Native = string | boolean | number | Integer | readonly (string | boolean | Integer)[];

/** A node or edge as it is written: `values` are its properties in Neo4j. */
interface WrittenRow {
  readonly id: string;
  /** Changes with anything that the row holds. */
  readonly digest: string;
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
export const FORMAT = 3;

const EDGE_LABELS = new Set(EDGE_KINDS.map(({ label }) => label));

type StoredWindow = Window & { readonly properties: string };

/** A node as the statements in cypher/ give it. */
export type StoredNode = StoredWindow & { readonly id: string; readonly kind: string };

/** An edge as the statements in cypher/ give it, without its kind and its ends. */
export type StoredEdge = StoredWindow & { readonly id: string; readonly citationRecords: string };

export function nodeOf(stored: StoredNode): NodeRecord {
  const { id, kind, properties } = stored;
  return { id, kind, properties: JSON.parse(properties) as Properties, window: windowOfRow(stored) };
}

export function edgeOf(stored: StoredEdge, kind: string, from: string, to: string): EdgeRecord {
  return {
    id: stored.id,
    kind,
    from,
    to,
    properties: JSON.parse(stored.properties) as Properties,
    citations: JSON.parse(stored.citationRecords) as Citation[],
    window: windowOfRow(stored),
  };
}

function windowOfRow({ earliestStart, latestStart, earliestEnd, latestEnd }: StoredWindow): Window {
  return { earliestStart, latestStart, earliestEnd, latestEnd };
}

/** Throws where the kind is not declared, or the properties are no JSON. */
export function nodeRow({ id, kind, properties, window }: NodeRecord, { NAME, ALIAS, SUMMARY }: IndexedTexts): NodeRow {
  const text = JSON.stringify(properties);
  const digest = digestOf([kind, text, window, NAME, ALIAS, SUMMARY]);
  const values = {
    ...nativeValues(properties),
    id,
    kind,
    sortKey: sortKeyOf(id),
    ...windowOfRow({ ...window, properties: text }),
    searchName: NAME.words,
    searchNameStems: NAME.stems,
    searchAlias: ALIAS.words,
    searchAliasStems: ALIAS.stems,
    searchSummary: SUMMARY.words,
    searchSummaryStems: SUMMARY.stems,
    properties: text,
    digest,
  };
  return { id, labels: labelsOf(kind), digest, values };
}

/** Throws where the kind is not declared, or the properties are no JSON. */
export function edgeRow({ id, kind, from, to, properties, citations, window }: EdgeRecord): EdgeRow {
  const text = JSON.stringify(properties);
  const citationRecords = JSON.stringify(citations);
  const digest = digestOf([kind, from, to, text, citationRecords, window]);
  const values = {
    ...nativeValues(properties),
    id,
    ...windowOfRow({ ...window, properties: text }),
    citations: citations.map(({ document, pinpoint, checked }) => `${document}|${pinpoint ?? ''}|${checked}`),
    properties: text,
    citationRecords,
    digest,
  };
  return { id, kind: checkedEdgeKind(kind), from, to, digest, values };
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

function digestOf(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, content]))
    .digest('base64url')
    .slice(0, 22);
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
