import { sortKeyOf } from '../model/id';
import type { EdgeRecord, NodeRecord, Properties } from '../model/records';
import type {
  EdgePart,
  NodePart,
  Parts,
  PartsPage,
  PartsRequest,
  PartsRow,
  RelatedPage,
  RelatedRequest,
} from './graph-store';

/**
 * A row as an engine gives it: of the node, then of the edge where anything of it is asked for, either the whole record
 * or a list: its id, of a node its kind, and the values of the properties asked for, null where it has none.
 */
export type RelatedCells = readonly unknown[];

/** How an engine gives a whole record. */
type ReadRecord = <T>(cell: unknown) => T;

/** The request for all of the records. */
export function wholeRecords(request: RelatedRequest): PartsRequest {
  return { ...request, node: 'ALL', edge: 'ALL' };
}

/**
 * Pages of whole records, with the keys of their rows, which are read from the records so that engines agree on them.
 */
export function relatedPages(pages: readonly PartsPage[]): readonly RelatedPage[] {
  return pages.map(({ rows, hasMore }) => ({
    rows: rows.map((row) => {
      const [node, edge] = [row.node as NodeRecord, row.edge as EdgeRecord];
      return { node, edge, keys: [sortKeyOf(node.id), edge.id] };
    }),
    hasMore,
  }));
}

/** The page that these rows are. There may be one more than was asked for, which tells whether there are more. */
export function partsPage(
  found: readonly RelatedCells[],
  request: Omit<PartsRequest, 'ids'>,
  readRecord: ReadRecord,
): PartsPage {
  const { page } = request;
  const rows = found.slice(0, page.limit).map((cells) => partsRow(cells[0], cells[1], request, readRecord));
  return { rows: page.backward ? rows.reverse() : rows, hasMore: found.length > page.limit };
}

/**
 * The row that these cells are: of the node, without its kind where that is known, and of the edge where anything of it
 * is asked for.
 */
export function partsRow(
  nodeCell: unknown,
  edgeCell: unknown,
  { node, edge }: Pick<PartsRequest, 'node' | 'edge'>,
  readRecord: ReadRecord,
  kind?: string,
): PartsRow {
  return {
    node: node === 'ALL' ? readRecord<NodeRecord>(nodeCell) : nodePart(nodeCell as string[], node, kind),
    edge: edge === 'ALL' ? readRecord<EdgeRecord>(edgeCell) : edge && edgePart(edgeCell as string[], edge),
  };
}

function nodePart(cells: readonly string[], names: Exclude<Parts, 'ALL'>, kind?: string): NodePart {
  const id = cells[0] as string;
  if (kind) return { id, kind, properties: propertiesIn(cells, 1, names) };
  return { id, kind: cells[1] as string, properties: propertiesIn(cells, 2, names) };
}

function edgePart(cells: readonly string[], names: Exclude<Parts, 'ALL'>): EdgePart {
  return { id: cells[0] as string, properties: propertiesIn(cells, 1, names) };
}

function propertiesIn(cells: readonly unknown[], start: number, names: Exclude<Parts, 'ALL'>): Properties {
  const properties: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index += 1) {
    const value = cells[start + index];
    if (value !== null) properties[names[index] as string] = value;
  }
  return properties;
}
