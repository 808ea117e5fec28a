import { nodeKind } from '../model/graph-model';
import { NODE_KINDS } from '../model/kinds';
import type { LegalNode } from '../model/nodes/legal-node';
import type { NodeRecord } from '../model/records';
import type { CalendarDate } from '../model/time/partial-date';
import type { Window } from '../model/time/window';
import type { PagesAhead } from './node-plan';

const VIEW = Symbol('view');

/** How an object of the API looks at its node. */
export interface NodeView {
  /** The date that its fields inherit. */
  readonly asOf: CalendarDate;
  /** The whole node; null where not all of it was read, because nothing asks for it. */
  readonly record: NodeRecord | null;
  /** Relations that were read together with the node. */
  readonly pages: PagesAhead | null;
}

/** A node, or what of it was read: then it is not known when it holds. */
type ReadNode = Omit<NodeRecord, 'window'> & { readonly window: Window | null };

const listProperties = new Map(
  NODE_KINDS.map((kind) => [
    kind.label,
    kind.properties.filter((property) => property.kind.isList).map((property) => property.name),
  ]),
);

/** The node as an instance of its kind's class, so that GraphQL can resolve its fields and its type; looked at on a date, or as `view` says. */
export function hydrate(read: ReadNode, view: CalendarDate | NodeView): LegalNode {
  const node = Object.create(nodeKind(read.kind).type.prototype as object) as Record<string | symbol, unknown>;
  if (isWhole(read)) for (const name of listProperties.get(read.kind) ?? []) node[name] = [];
  Object.assign(node, read.properties);
  node['id'] = read.id;
  node[VIEW] = typeof view === 'string' ? { asOf: view, record: isWhole(read) ? read : null, pages: null } : view;
  return node as unknown as LegalNode;
}

/** Whether all of the node was read. */
export function isWhole(read: ReadNode): read is NodeRecord {
  return read.window !== null;
}

/** How the object looks at its node. */
export function viewOf(node: LegalNode): NodeView {
  return (node as unknown as Record<symbol, NodeView>)[VIEW] as NodeView;
}

/** The whole node that the object was made from. Fields that need it are never resolved on an object that was made from less. */
export function recordOf(node: LegalNode): NodeRecord {
  const { record } = viewOf(node);
  if (!record) throw new Error(`Not all of ${node.id} was read`);
  return record;
}
