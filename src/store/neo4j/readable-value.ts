import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPathSegment,
  isPoint,
  isRelationship,
  isTime,
  isUnboundRelationship,
  type Node,
  type Path,
  type Point,
  type Relationship,
} from 'neo4j-driver';

const DEEPEST = 100;

const IS_TEMPORAL = [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime];

/** How many more characters a result may have. */
export interface SizeBudget {
  left: number;
}

/** Thrown inside a value that is too large or too deep to be shown. */
export class NotReadable extends Error {}

type Properties = Record<string, unknown>;

/**
 * A value as readable JSON: nodes, relationships and paths with their parts by name; dates, times and durations as ISO
 * 8601 text; whole numbers that JSON readers would round, and numbers that JSON lacks, as text. Throws `NotReadable`
 * when the budget is spent.
 */
export function readableValue(value: unknown, budget: SizeBudget, depth = 1): unknown {
  if (depth > DEEPEST) throw new NotReadable();
  const shown = scalar(value);
  if (shown !== undefined) return spend(shown, budget);
  const inner = (each: unknown): unknown => readableValue(each, budget, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  return members(structure(value as object), inner, budget);
}

/** Undefined for a value that has parts. */
function scalar(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return inRange(value) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object') return value;
  if (value instanceof Int8Array) return Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64');
  return IS_TEMPORAL.some((is) => is(value)) ? (value as { toString(): string }).toString() : undefined;
}

function inRange(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}

function structure(value: object): Properties {
  if (isNode(value)) return showNode(value);
  if (isRelationship(value)) return showRelationship(value);
  if (isUnboundRelationship(value)) return { type: value.type, properties: value.properties };
  if (isPath(value)) return showPath(value);
  if (isPathSegment(value)) return { start: value.start, relationship: value.relationship, end: value.end };
  if (isPoint(value)) return showPoint(value);
  return value as Properties;
}

function showNode({ elementId, labels, properties }: Node): Properties {
  return { elementId, labels, properties };
}

function showRelationship(relationship: Relationship): Properties {
  const { elementId, type, startNodeElementId, endNodeElementId } = relationship;
  return { elementId, type, startNodeElementId, endNodeElementId, properties: relationship.properties };
}

function showPath({ start, segments }: Path): Properties {
  return {
    nodes: [start, ...segments.map(({ end }) => end)],
    relationships: segments.map(({ relationship }) => relationship),
  };
}

function showPoint({ srid, x, y, z }: Point): Properties {
  return { srid, x, y, ...(z !== undefined && { z }) };
}

function members(parts: Properties, inner: (each: unknown) => unknown, budget: SizeBudget): Properties {
  return Object.fromEntries(Object.entries(parts).map(([key, each]) => [spend(key, budget), inner(each)]));
}

function spend<T>(shown: T, budget: SizeBudget): T {
  budget.left -= typeof shown === 'string' ? shown.length + 3 : 8;
  if (budget.left < 0) throw new NotReadable();
  return shown;
}
