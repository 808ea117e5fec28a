import { endsOf } from '../model/graph-model';
import type { EdgeRecord, NodeRecord, Properties } from '../model/records';
import type { NodeShape, RelationShape, TreeNode, TreePage, TreeRow } from './graph-store';

/** What an engine gives of a node, an edge or a page, value by value. */
export type Values = readonly unknown[];

/** How an engine writes down whole nodes and edges: in so many values, from a place in a row on. */
export interface TreeFormat {
  readonly nodeValues: number;
  readonly edgeValues: number;
  readonly node: (id: string, kind: string, values: Values, start: number) => NodeRecord;
  /** The first of its values is its id. */
  readonly edge: (kind: string, from: string, to: string, values: Values, start: number) => EdgeRecord;
}

type ReadNode = (id: string, kind: string, values: Values, start: number) => TreeNode;
type ReadPage = (owner: string, kind: string, rows: readonly Values[]) => TreePage | null;
type ReadRow = (owner: string, values: Values) => TreeRow;

/**
 * Reads the values of nodes of the shape: of each its properties, then its pages. A page is a list of rows, one more than its limit where more could
 * follow; a row is the edge's values (as its shape says), the other node's id, its kind unless there is only one, and its values.
 */
export function nodeReader({ properties, relations }: NodeShape, format: TreeFormat): ReadNode {
  const readPages = relations.map((relation) => pageReader(relation, format));
  const own = properties ? properties.length : format.nodeValues;
  return (id, kind, values, start) => {
    const whole = properties ? null : format.node(id, kind, values, start);
    return {
      id,
      kind,
      properties: whole ? whole.properties : named(properties ?? [], values, start),
      window: whole && whole.window,
      relations: pagesOf(readPages, id, kind, values, start + own),
    };
  };
}

/** The kind of all nodes at the other end, where there is only one. */
export function soleKind({ edgeKind, direction }: RelationShape): string | null {
  const [first, second] = endsOf(edgeKind, direction).others;
  return first && !second ? first.label : null;
}

/** Whether edges of the kind start at no other kinds of nodes than those from which they are followed. */
export function isFollowedFromAll({ edgeKind, direction, from }: RelationShape): boolean {
  return endsOf(edgeKind, direction).owners.every(({ label }) => from.includes(label));
}

const NO_PAGES: readonly TreePage[] = [];

function pagesOf(read: readonly ReadPage[], id: string, kind: string, values: Values, start: number) {
  return read.length === 0 ? NO_PAGES : read.map((each, index) => each(id, kind, values[start + index] as Values[]));
}

function pageReader(relation: RelationShape, format: TreeFormat): ReadPage {
  const { from, limit } = relation;
  const read = rowReader(relation, format);
  return (owner, kind, values) => {
    if (!from.includes(kind)) return null;
    const shown = values.length > limit ? values.slice(0, limit) : values;
    return { rows: shown.map((each) => read(owner, each)), hasMore: values.length > limit };
  };
}

function rowReader(relation: RelationShape, format: TreeFormat): ReadRow {
  const { edgeKind, direction, edge, node } = relation;
  const idPlace = { nothing: 0, id: 1, whole: format.edgeValues }[edge];
  const sole = soleKind(relation);
  const start = idPlace + (sole === null ? 2 : 1);
  const readNode = nodeReader(node, format);
  return (owner, values) => {
    const id = values[idPlace] as string;
    const [from, to] = direction === 'forward' ? [owner, id] : [id, owner];
    return {
      edgeId: edge === 'nothing' ? null : (values[0] as string),
      edge: edge === 'whole' ? format.edge(edgeKind, from, to, values, 0) : null,
      node: readNode(id, sole ?? (values[idPlace + 1] as string), values, start),
    };
  };
}

/** Values from a place on, by these names. */
export function named(names: readonly string[], values: Values, start: number): Properties {
  const found: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index += 1) found[names[index] as string] = values[start + index];
  return found;
}

/** Names come from declarations; nothing else may get into a text. `soleKind` refuses what is no kind of edges. */
export function checkedName(name: string): string {
  if (!/^[A-Za-z]+$/.test(name)) throw new Error(`${name} is no name of the model`);
  return name;
}
