import type { Citation } from '../../model/declaration/citation';
import { endsOf } from '../../model/graph-model';
import type { Properties } from '../../model/records';
import type { Window } from '../../model/time/window';
import type { NodeShape, RelationShape, TreeNode, TreePage, TreeRow } from '../graph-store';

const WINDOW = ['earliest_start', 'latest_start', 'earliest_end', 'latest_end'];

/** A statement that reads trees of one shape. Its text is the same for shapes that differ in nothing but limits. */
export interface TreeStatement {
  /**
   * Parameters: `ids` (a JSON list), `day` and the limits. Columns: `position`, and `tree`: one JSON text for all that `read` reads, for
   * handing over values one by one takes longer than finding them.
   */
  readonly text: string;
  readonly limits: Readonly<Record<string, number>>;
  readonly read: (id: string, values: Values) => TreeNode;
}

/** What a JSON list of the statement holds. */
export type Values = readonly unknown[];

/** How the values of a row are read: from a place in them on. */
type ReadNode = (id: string, kind: string, values: Values, start: number) => TreeNode;

export function treeStatement(shape: NodeShape): TreeStatement {
  const limits: Record<string, number> = {};
  const columns = ['node.kind', ...nodeColumns('node', shape, limits)];
  const text = `SELECT wanted.key AS position, json_array(${columns.join(', ')}) AS tree
FROM json_each(:ids) AS wanted
CROSS JOIN node ON node.id = wanted.value`;
  const readNode = nodeReader(shape);
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
  WHERE edge.${near} = ${owner}.id AND edge.kind = '${checkedName(relation.edgeKind)}'
    AND edge.earliest_start <= :day AND edge.latest_end > :day
  ORDER BY other.sort, edge.id LIMIT :${limit}
) AS ${row})`;
  const kinds = relation.from.map((label) => `'${checkedName(label)}'`).join(', ');
  return isFollowedFromAll(relation) ? page : `CASE WHEN ${owner}.kind IN (${kinds}) THEN ${page} END`;
}

function edgeColumns(row: string, { edge }: RelationShape): readonly string[] {
  if (edge === 'nothing') return [];
  if (edge === 'id') return [`${row}.edge_id`];
  const window = WINDOW.map((day) => `${row}.edge_${day}`);
  return [`${row}.edge_id`, `json(${row}.edge_properties)`, `json(${row}.citations)`, ...window];
}

function isFollowedFromAll({ edgeKind, direction, from }: RelationShape): boolean {
  return endsOf(edgeKind, direction).owners.every(({ label }) => from.includes(label));
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
  const readPages = relations.map(pageReader);
  const own = properties ? properties.length : 1 + WINDOW.length;
  return (id, kind, values, start) => ({
    id,
    kind,
    properties: properties ? named(properties, values, start) : (values[start] as Properties),
    window: properties ? null : windowAt(values, start + 1),
    relations: readPages.map((read, index) => read(id, kind, values[start + own + index] as Values[])),
  });
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
  const idPlace = edgeColumns('', relation).length;
  const sole = soleKind(relation);
  const start = idPlace + (sole === null ? 2 : 1);
  const readNode = nodeReader(node);
  return (owner, values) => {
    const id = values[idPlace] as string;
    const kind = sole ?? (values[idPlace + 1] as string);
    const edgeId = edge === 'nothing' ? null : (values[0] as string);
    const whole = edge === 'whole' && {
      id: edgeId as string,
      kind: edgeKind,
      from: direction === 'forward' ? owner : id,
      to: direction === 'forward' ? id : owner,
      properties: values[1] as Properties,
      citations: values[2] as Citation[],
      window: windowAt(values, 3),
    };
    return { edgeId, edge: whole || null, node: readNode(id, kind, values, start) };
  };
}

function windowAt(values: Values, start: number): Window {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = values.slice(start, start + 4) as string[];
  return { earliestStart, latestStart, earliestEnd, latestEnd } as Window;
}

function named(names: readonly string[], values: Values, start: number): Properties {
  const found: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index += 1) found[names[index] as string] = values[start + index];
  return found;
}
