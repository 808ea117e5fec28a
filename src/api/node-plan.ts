import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isLeafType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { NodeKindDeclaration } from '../model/declaration/node-kind';
import { endsOf, relationsOf, type Relation } from '../model/graph-model';
import { NODE_KINDS } from '../model/kinds';
import type { NodeShape, Page, RelationShape, TreePage } from '../store/graph-store';
import { relationArguments } from './relation-arguments';
import { DEFAULT_ROWS } from './types/page-arguments';

/** What a query asks of the nodes at one of its places, as far as it can be read together with them. */
export interface NodePlan {
  readonly shape: NodeShape;
  /** By kind: the relations of the shape, by the keys of their fields in the answer. */
  readonly relations: ReadonlyMap<string, ReadonlyMap<string, PlannedRelation>>;
  /** How many rows it may take to read one node, itself left out. */
  readonly mostRows: number;
}

interface PlannedRelation {
  /** Where it stands among the relations of the shape. */
  readonly place: number;
  /** What the query asks for; the limit of the shape may be smaller. */
  readonly asked: Page;
  readonly node: NodePlan;
}

/** A page of a relation that was read together with its node. */
export interface PageAhead {
  readonly asked: Page;
  readonly read: TreePage;
  readonly node: NodePlan;
}

/** Pages of a node's relations by the keys of their fields in the answer. */
export type PagesAhead = ReadonlyMap<string, PageAhead>;

/** Fields that need the id of their node alone, and the date. */
const OF_ID = new Set(['__typename', 'id', 'key', 'asOf', 'citations']);

/** Fields of an edge that need its id alone. */
const OF_EDGE_ID = ['id', 'key', 'cursor'];

const relationsByKind = new Map(
  NODE_KINDS.map((kind) => [kind.label, new Map(relationsOf(kind).map((relation) => [relation.name, relation]))]),
);

type FieldNodes = readonly FieldNode[];

/** A relation that one or several kinds of nodes at one place are asked for. */
interface AskedRelation extends Relation {
  readonly key: string;
  readonly nodes: FieldNodes;
  readonly kinds: string[];
  readonly field: GraphQLField<unknown, unknown>;
}

/** Plans the nodes of these kinds whose fields are asked for in `nodes`, with at most so many rows below each of them. */
export function planNodes(
  info: GraphQLResolveInfo,
  kinds: readonly NodeKindDeclaration[],
  nodes: FieldNodes,
  mostRows: number,
): NodePlan {
  const properties = new Set<string>();
  const asked: AskedRelation[] = [];
  let isWhole = false;
  for (const { label } of kinds) {
    const type = info.schema.getType(label) as GraphQLObjectType;
    for (const [key, fieldNodes] of subfields(info, type, nodes)) {
      const name = (fieldNodes[0] as FieldNode).name.value;
      const field = type.getFields()[name];
      const relation = relationsByKind.get(label)?.get(name);
      if (OF_ID.has(name) || !field) continue;
      if (relation) addAsked(asked, { ...relation, key, nodes: fieldNodes, kinds: [label], field });
      else if (isPlain(field)) properties.add(name);
      else isWhole = true;
    }
  }
  return withRelations(info, isWhole ? null : [...properties], asked, mostRows);
}

/** Plans one relation of nodes that are there already. Null where it cannot be read ahead. */
export function planRelation(info: GraphQLResolveInfo, mostRows: number): NodePlan | null {
  const { parentType, fieldName, fieldNodes, path } = info;
  const relation = relationsByKind.get(parentType.name)?.get(fieldName);
  const field = parentType.getFields()[fieldName];
  if (!relation || !field) return null;
  const asked = { ...relation, key: String(path.key), nodes: fieldNodes, kinds: [parentType.name], field };
  const plan = withRelations(info, [], [asked], mostRows);
  return plan.shape.relations.length > 0 ? plan : null;
}

/** The same without what lies below the nodes at the other ends. */
export function shallow({ shape, relations, mostRows }: NodePlan): NodePlan {
  const below = shape.relations.map((relation) => ({ ...relation, node: { ...relation.node, relations: [] } }));
  return { shape: { ...shape, relations: below }, relations, mostRows };
}

function addAsked(asked: AskedRelation[], wanted: AskedRelation): void {
  const same = asked.find(
    ({ edge, direction, key, nodes }) =>
      edge === wanted.edge &&
      direction === wanted.direction &&
      key === wanted.key &&
      haveSameNodes(nodes, wanted.nodes),
  );
  if (same) same.kinds.push(...wanted.kinds);
  else asked.push(wanted);
}

function haveSameNodes(some: FieldNodes, others: FieldNodes): boolean {
  return some.length === others.length && some.every((node, index) => node === others[index]);
}

function withRelations(
  info: GraphQLResolveInfo,
  properties: readonly string[] | null,
  asked: readonly AskedRelation[],
  mostRows: number,
): NodePlan {
  const shapes: RelationShape[] = [];
  const relations = new Map<string, Map<string, PlannedRelation>>();
  let rows = 0;
  for (const each of asked) {
    const planned = planAsked(info, each, Math.floor(mostRows / asked.length));
    if (!planned) continue;
    for (const kind of each.kinds) {
      const ofKind = relations.get(kind) ?? new Map<string, PlannedRelation>();
      relations.set(kind, ofKind.set(each.key, { place: shapes.length, asked: planned.asked, node: planned.node }));
    }
    shapes.push(planned.shape);
    rows += planned.shape.limit * (1 + planned.node.mostRows);
  }
  return { shape: { properties, relations: shapes }, relations, mostRows: rows };
}

/** Null for what is no first page on the date inherited, and where there is no room for its rows. */
function planAsked(info: GraphQLResolveInfo, asked: AskedRelation, mostRows: number) {
  const rows = firstRows(info, asked);
  const selected = rows === null ? null : selectedOf(info, asked);
  if (rows === null || selected === null || mostRows < 1) return null;
  const limit = Math.min(rows, mostRows);
  const { edge, direction, kinds } = asked;
  const node = planNodes(info, endsOf(edge.label, direction).others, selected.nodes, Math.floor(mostRows / limit) - 1);
  const shape = { edgeKind: edge.label, direction, from: kinds, limit, edge: selected.edge, node: node.shape };
  return { shape, asked: { limit: rows, backward: false }, node };
}

function firstRows(info: GraphQLResolveInfo, { field, nodes }: AskedRelation): number | null {
  try {
    const given = relationArguments(getArgumentValues(field, nodes[0] as FieldNode, info.variableValues));
    const isOther = given.includeNotHolding || [given.after, given.last, given.before, given.asOf].some(isGiven);
    return isOther ? null : (given.first ?? DEFAULT_ROWS);
  } catch {
    // The field itself says what is wrong with its arguments.
    return null;
  }
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** What of the edges is asked for, and the fields of the nodes at their other ends; null where either is asked for under several names. */
function selectedOf(
  info: GraphQLResolveInfo,
  { field, nodes }: AskedRelation,
): { edge: RelationShape['edge']; nodes: FieldNodes } | null {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const page = subfields(info, connection, nodes);
  const edges = fieldNamed(page, 'edges');
  if (edges === null) return null;
  const edgeType = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType;
  const row = subfields(info, edgeType, edges);
  const node = fieldNamed(row, 'node');
  if (node === null) return null;
  const names = [...row.values()].map(([first]) => first?.name.value ?? '');
  const needsEdge = names.some((name) => !['node', ...OF_EDGE_ID, '__typename'].includes(name));
  const needsId = names.some((name) => OF_EDGE_ID.includes(name)) || fieldNamed(page, 'pageInfo')?.length !== 0;
  return { edge: needsEdge ? 'whole' : needsId ? 'id' : 'nothing', nodes: node };
}

/** The field of that name; empty where it is not asked for, null where it is under several keys. */
function fieldNamed(fields: ReadonlyMap<string, FieldNodes>, name: string): FieldNodes | null {
  const found = [...fields.values()].filter(([first]) => first?.name.value === name);
  return found.length > 1 ? null : (found[0] ?? []);
}

function subfields(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): ReadonlyMap<string, FieldNodes> {
  return collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
}

/** Whether the field shows a property as it is stored, and that is one value. */
function isPlain({ resolve, type }: GraphQLField<unknown, unknown>): boolean {
  return resolve === undefined && isLeafType(getNullableType(type));
}
