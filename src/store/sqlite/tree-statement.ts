import type { Citation } from '../../model/declaration/citation';
import type { Properties } from '../../model/records';
import type { Window } from '../../model/time/window';
import type { NodeShape, RelationShape, TreeNode } from '../graph-store';
import { checkedName, isFollowedFromAll, nodeReader, soleKind, type TreeFormat, type Values } from '../tree-reader';

const WINDOW = ['earliest_start', 'latest_start', 'earliest_end', 'latest_end'];

const FORMAT: TreeFormat = {
  nodeValues: 1 + WINDOW.length,
  edgeValues: 3 + WINDOW.length,
  node: (id, kind, values, start) => {
    return { id, kind, properties: values[start] as Properties, window: windowAt(values, start + 1) };
  },
  edge: (kind, from, to, values, start) => ({
    id: values[start] as string,
    kind,
    from,
    to,
    properties: values[start + 1] as Properties,
    citations: values[start + 2] as Citation[],
    window: windowAt(values, start + 3),
  }),
};

/** A statement that reads trees of one shape. Its text is the same for shapes that differ in nothing but limits. */
export interface TreeStatement {
  /**
   * Parameters: `ids` (a JSON list), `day` and the limits. Columns: `position`, and `tree`: one JSON text with all that `read` reads, for
   * handing over values one by one takes longer than finding them.
   */
  readonly text: string;
  readonly limits: Readonly<Record<string, number>>;
  readonly read: (id: string, values: Values) => TreeNode;
}

export function treeStatement(shape: NodeShape): TreeStatement {
  const limits: Record<string, number> = {};
  const columns = ['node.kind', ...nodeColumns('node', shape, limits)];
  const text = `SELECT wanted.key AS position, json_array(${columns.join(', ')}) AS tree
FROM json_each(:ids) AS wanted
CROSS JOIN node ON node.id = wanted.value`;
  const readNode = nodeReader(shape, FORMAT);
  return { text, limits, read: (id, values) => readNode(id, values[0] as string, values, 1) };
}

function nodeColumns(node: string, shape: NodeShape, limits: Record<string, number>): readonly string[] {
  const own = shape.properties
    ? shape.properties.map((property) => `${node}.properties -> '$.${checkedName(property)}'`)
    : [`json(${node}.properties)`, ...WINDOW.map((day) => `${node}.${day}`)];
  return [...own, ...shape.relations.map((relation) => pageColumn(node, relation, limits))];
}

/** The rows of a page are chosen before what lies below them is read. */
function pageColumn(owner: string, relation: RelationShape, limits: Record<string, number>): string {
  const number = Object.keys(limits).length + 1;
  const [row, limit] = [`row${number}`, `limit${number}`];
  // One row more than asked for tells whether there are more.
  limits[limit] = relation.limit + 1;
  const [near, far] = relation.direction === 'forward' ? ['start', 'finish'] : ['finish', 'start'];
  const kind = soleKind(relation) === null ? [`${row}.kind`] : [];
  const columns = [...edgeColumns(row, relation), `${row}.id`, ...kind, ...nodeColumns(row, relation.node, limits)];
  const page = `(SELECT json_group_array(json_array(${columns.join(', ')})) FROM (
  SELECT other.id, other.kind, other.properties, ${WINDOW.map((day) => `other.${day}`).join(', ')},
    edge.id AS edge_id, edge.properties AS edge_properties, edge.citations,
    ${WINDOW.map((day) => `edge.${day} AS edge_${day}`).join(', ')}
  FROM edge CROSS JOIN node AS other ON other.id = edge.${far}
  WHERE edge.${near} = ${owner}.id AND edge.kind = '${relation.edgeKind}'
    AND edge.earliest_start <= :day AND edge.latest_end > :day
  ORDER BY other.sort, edge.id LIMIT :${limit}
) AS ${row})`;
  const kinds = relation.from.map((label) => `'${checkedName(label)}'`).join(', ');
  return isFollowedFromAll(relation) ? page : `CASE WHEN ${owner}.kind IN (${kinds}) THEN ${page} END`;
}

function edgeColumns(row: string, { edge }: RelationShape): readonly string[] {
  const whole = [
    `json(${row}.edge_properties)`,
    `json(${row}.citations)`,
    ...WINDOW.map((day) => `${row}.edge_${day}`),
  ];
  return { nothing: [], id: [`${row}.edge_id`], whole: [`${row}.edge_id`, ...whole] }[edge];
}

function windowAt(values: Values, start: number): Window {
  const day = (place: number) => values[start + place] as string;
  return { earliestStart: day(0), latestStart: day(1), earliestEnd: day(2), latestEnd: day(3) };
}
