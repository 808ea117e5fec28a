import type { Parts, PartsRequest } from '../graph-store';
import type { SqlParameters } from './row';
import { readSql } from './statements';

/** Of more properties the whole record is handed over: so there are only so many texts. */
const MOST_PROPERTIES = 6;

const WINDOW = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];

/** A statement that reads a relation: what it is counted as, and what it runs with. */
interface RelatedStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: SqlParameters;
}

/** What of the request the statement hands over: of many properties all. */
export function handedOver(request: PartsRequest): PartsRequest {
  return { ...request, node: fewParts(request.node), edge: request.edge && fewParts(request.edge) };
}

function fewParts(parts: Parts): Parts {
  return parts.length > MOST_PROPERTIES ? 'ALL' : parts;
}

/** The statement that reads what `handedOver` gives. */
export function relatedStatement({
  edgeKind,
  direction,
  ids,
  holdingOn,
  page,
  node,
  edge,
}: PartsRequest): RelatedStatement {
  const keys = page.backward ? page.before : page.after;
  const name = `related-${direction}-${page.backward ? 'previous' : 'next'}`;
  const cells = [nodeCell(node), ...(edge ? [edgeCell(edge)] : [])];
  return {
    name,
    text: textOf(name, `concat('[', ${cells.join(", ',', ")}, ']')`),
    parameters: {
      ids: JSON.stringify(ids),
      kind: edgeKind,
      day: holdingOn,
      sort: keys?.[0] ?? null,
      edge: keys?.[1] ?? null,
      limit: page.limit + 1,
      ...named('node', node),
      ...named('edge', edge),
    },
  };
}

const texts = new Map<string, string>();

function textOf(name: string, cell: string): string {
  const key = `${name} ${cell}`;
  const text = texts.get(key) ?? readSql(name).replace('{cell}', cell);
  texts.set(key, text);
  return text;
}

/**
 * The pieces of a cell. They are put together in one step: each `||` would make a text of its own, under a lock that
 * all connections share.
 */
function nodeCell(parts: Parts): string {
  if (parts !== 'ALL')
    return `'[', json_quote(other.id), ',"', other.kind, '"', ${propertyCells('other', 'node', parts)}']'`;
  return `'{"id":', json_quote(other.id), ',"kind":"', other.kind, '","properties":', other.properties, ${windowCell('other')}, '}'`;
}

function edgeCell(parts: Parts): string {
  if (parts !== 'ALL') return `'[', json_quote(edge.id), ${propertyCells('edge', 'edge', parts)}']'`;
  return `'{"id":', json_quote(edge.id), ',"kind":"', edge.kind, '","from":', json_quote(edge.start), ',"to":', json_quote(edge.finish),
    ',"properties":', edge.properties, ',"citations":', edge.citations, ${windowCell('edge')}, '}'`;
}

function propertyCells(table: string, prefix: string, names: readonly string[]): string {
  return names.map((_, index) => `',', coalesce(${table}.properties -> :${prefix}${index}, 'null'), `).join('');
}

function windowCell(table: string): string {
  const days = WINDOW.map(
    (day) => `"${day}":"', ${table}.${day.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`)}, '"`,
  );
  return `',"window":{${days.join(',')}}'`;
}

function named(prefix: string, parts: Parts | null): SqlParameters {
  if (parts === 'ALL' || parts === null) return {};
  return Object.fromEntries(parts.map((name, index) => [`${prefix}${index}`, name]));
}
