import { int, type Integer } from 'neo4j-driver';
import { endsOf } from '../../model/graph-model';
import type { Properties } from '../../model/records';
import type { NodeShape, RelationShape, TreeNode, TreePage, TreeRow } from '../graph-store';
import { edgeOf, nodeOf, type StoredEdge, type StoredNode } from './rows';

/** What `nodeOf` and `edgeOf` read beside the id and the kind. */
const WHOLE_NODE = ['properties', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];
const WHOLE_EDGE = ['properties', 'citationRecords', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];

/** A statement that reads trees of one shape. Its text is the same for shapes that differ in nothing but limits. */
export interface TreeStatement {
  /** Parameters: `ids`, `day` and the limits. Columns: `id`, and `values` for `read`. */
  readonly text: string;
  readonly limits: Readonly<Record<string, Integer>>;
  readonly read: (id: string, values: Values) => TreeNode;
}

type Values = readonly unknown[];

/** How the values of a row are read: from a place in them on. */
type ReadNode = (id: string, kind: string, values: Values, start: number) => TreeNode;

export function treeStatement(shape: NodeShape): TreeStatement {
  const limits: Record<string, Integer> = {};
  const text = `UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN id, [${['node.kind', ...nodeColumns('node', shape, limits)].join(', ')}] AS values`;
  const readNode = nodeReader(shape);
  return { text, limits, read: (id, values) => readNode(id, values[0] as string, values, 1) };
}

function nodeColumns(node: string, shape: NodeShape, limits: Record<string, Integer>): readonly string[] {
  const own = (shape.properties ?? WHOLE_NODE).map((property) => `${node}.${checkedName(property)}`);
  return [...own, ...shape.relations.map((relation) => pageColumn(node, relation, limits))];
}

function pageColumn(owner: string, relation: RelationShape, limits: Record<string, Integer>): string {
  const number = Object.keys(limits).length + 1;
  const [edge, node, limit] = [`edge${number}`, `node${number}`, `limit${number}`];
  // One row more than asked for tells whether there are more.
  limits[limit] = int(relation.limit + 1);
  const line = `-[${edge}:${checkedName(relation.edgeKind)}]-`;
  const pattern = relation.direction === 'forward' ? `${line}>(${node})` : `<${line}(${node})`;
  const kind = soleKind(relation) === null ? [`${node}.kind`] : [];
  const columns = [
    ...edgeProperties(relation).map((property) => `${edge}.${property}`),
    ...[`${node}.id`, ...kind, ...nodeColumns(node, relation.node, limits)],
  ];
  return `COLLECT {
  MATCH (${owner})${pattern}
  WHERE ${ownerCondition(owner, relation)}${edge}.earliestStart <= $day AND ${edge}.latestEnd > $day
  WITH ${edge}, ${node} ORDER BY ${node}.sortKey, ${edge}.id LIMIT $${limit}
  RETURN [${columns.join(', ')}]
}`;
}

/** Needed where edges of the kind start at other kinds of nodes as well, from which they are not followed. */
function ownerCondition(owner: string, { edgeKind, direction, from }: RelationShape): string {
  const { owners } = endsOf(edgeKind, direction);
  if (owners.every(({ label }) => from.includes(label))) return '';
  return `${owner}:${from.map(checkedName).join('|')} AND `;
}

function edgeProperties({ edge }: RelationShape): readonly string[] {
  if (edge === 'nothing') return [];
  return edge === 'id' ? ['id'] : ['id', ...WHOLE_EDGE];
}

/** The kind of all nodes at the other end, where there is only one. */
function soleKind({ edgeKind, direction }: RelationShape): string | null {
  const [first, second] = endsOf(edgeKind, direction).others;
  return first && !second ? first.label : null;
}

/** Names come from declarations; nothing else may get into a text. */
function checkedName(name: string): string {
  if (!/^[A-Za-z_]+$/.test(name)) throw new Error(`${name} is no name of the model`);
  return name;
}

function nodeReader({ properties, relations }: NodeShape): ReadNode {
  const names = properties ?? WHOLE_NODE;
  const readPages = relations.map(pageReader);
  return (id, kind, values, start) => {
    const own = named(names, values, start);
    const pages = start + names.length;
    const node = properties ? { id, kind, properties: own, window: null } : nodeOf({ ...own, id, kind } as StoredNode);
    return { ...node, relations: readPages.map((read, index) => read(id, kind, values[pages + index] as Values[])) };
  };
}

function pageReader(
  relation: RelationShape,
): (owner: string, kind: string, rows: readonly Values[]) => TreePage | null {
  const { from, limit } = relation;
  const read = rowReader(relation);
  return (owner, kind, rows) => {
    if (!from.includes(kind)) return null;
    const shown = rows.length > limit ? rows.slice(0, limit) : rows;
    return { rows: shown.map((values) => read(owner, values)), hasMore: rows.length > limit };
  };
}

function rowReader(relation: RelationShape): (owner: string, values: Values) => TreeRow {
  const { edgeKind, direction, edge, node } = relation;
  const idPlace = edgeProperties(relation).length;
  const sole = soleKind(relation);
  const start = idPlace + (sole === null ? 2 : 1);
  const readNode = nodeReader(node);
  return (owner, values) => {
    const id = values[idPlace] as string;
    const kind = sole ?? (values[idPlace + 1] as string);
    const [from, to] = direction === 'forward' ? [owner, id] : [id, owner];
    const edgeId = edge === 'nothing' ? null : (values[0] as string);
    const stored = edge === 'whole' ? ({ ...named(WHOLE_EDGE, values, 1), id: edgeId } as StoredEdge) : null;
    return { edgeId, edge: stored && edgeOf(stored, edgeKind, from, to), node: readNode(id, kind, values, start) };
  };
}

function named(names: readonly string[], values: Values, start: number): Properties {
  const found: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index += 1) found[names[index] as string] = values[start + index];
  return found;
}
