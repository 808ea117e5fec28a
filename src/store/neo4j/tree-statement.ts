import { int, type Integer } from 'neo4j-driver';
import type { NodeShape, RelationShape, TreeNode } from '../graph-store';
import { checkedName, isFollowedFromAll, nodeReader, soleKind, type TreeFormat, type Values } from '../tree-reader';
import { nativeName } from './native-name';
import { edgeOf, nodeOf, type StoredRecord } from './rows';

const WHOLE_NODE = ['record'];
const WHOLE_EDGE = ['id', 'record'];

const FORMAT: TreeFormat = {
  nodeValues: WHOLE_NODE.length,
  edgeValues: WHOLE_EDGE.length,
  node: (_id, _kind, values, start) => nodeOf(values[start] as StoredRecord),
  edge: (_kind, _from, _to, values, start) => edgeOf(values[start + 1] as StoredRecord),
};

/** A statement that reads trees of one shape. Its text is the same for shapes that differ in nothing but limits. */
export interface TreeStatement {
  /** Parameters: `ids`, `day` and the limits. Columns: `id`, and `values` for `read`. */
  readonly text: string;
  readonly limits: Readonly<Record<string, Integer>>;
  readonly read: (id: string, values: Values) => TreeNode;
}

export function treeStatement(shape: NodeShape): TreeStatement {
  const limits: Record<string, Integer> = {};
  const text = `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [${['n.kind', ...nodeColumns('n', shape, limits)].join(', ')}] AS values`;
  const readNode = nodeReader(shape, FORMAT);
  return { text, limits, read: (id, values) => readNode(id, values[0] as string, values, 1) };
}

function nodeColumns(node: string, shape: NodeShape, limits: Record<string, Integer>): readonly string[] {
  const names = shape.properties?.map((property) => nativeName(checkedName(property))) ?? WHOLE_NODE;
  const own = names.map((name) => `${node}.${name}`);
  return [...own, ...shape.relations.map((relation) => pageColumn(node, relation, limits))];
}

function pageColumn(owner: string, relation: RelationShape, limits: Record<string, Integer>): string {
  const number = Object.keys(limits).length + 1;
  // Short names: up to 1,400 bytes the driver sends in one piece.
  const [edge, node, limit] = [`e${number}`, `n${number}`, `l${number}`];
  // One row more than asked for tells whether there are more.
  limits[limit] = int(relation.limit + 1);
  const line = `-[${edge}:${relation.edgeKind}]-`;
  const pattern = relation.direction === 'forward' ? `${line}>(${node})` : `<${line}(${node})`;
  // Among edges to the same node the order is that of their ids, which nobody sees where nothing of an edge is shown.
  const order = [`${node}.sortKey`, ...(relation.edge === 'nothing' ? [] : [`${edge}.id`])];
  const kind = soleKind(relation) === null ? [`${node}.kind`] : [];
  const columns = [
    ...edgeProperties(relation).map((property) => `${edge}.${property}`),
    ...[`${node}.id`, ...kind, ...nodeColumns(node, relation.node, limits)],
  ];
  return `COLLECT {
MATCH (${owner})${pattern}
WHERE ${ownerCondition(owner, relation)}${edge}.earliestStart <= $day AND ${edge}.latestEnd > $day
WITH ${edge}, ${node} ORDER BY ${order.join(', ')} LIMIT $${limit}
RETURN [${columns.join(', ')}]}`;
}

function ownerCondition(owner: string, relation: RelationShape): string {
  return isFollowedFromAll(relation) ? '' : `${owner}:${relation.from.map(checkedName).join('|')} AND `;
}

function edgeProperties({ edge }: RelationShape): readonly string[] {
  return { nothing: [], id: ['id'], whole: WHOLE_EDGE }[edge];
}
