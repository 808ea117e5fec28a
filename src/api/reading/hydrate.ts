import { NODE_KINDS } from '../../model/kinds';
import type { LegalNode } from '../../model/nodes/legal-node';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import type { NodePart } from '../../store/graph-store';

const VIEW = Symbol('view');

/** How an object of the API looks at its node. */
interface NodeView {
  /** The date that its fields inherit. */
  readonly asOf: CalendarDate;
  readonly record: NodePart;
}

/** The class of each kind, and its properties that are lists. */
const shapes = new Map(
  NODE_KINDS.map(({ label, type, properties }) => [
    label,
    {
      prototype: type.prototype as object,
      lists: properties.filter(({ kind }) => kind.isList).map(({ name }) => name),
    },
  ]),
);

/**
 * The node as an instance of its kind's class, so that GraphQL can resolve its fields and its type; looked at on a
 * date.
 */
export function hydrate(record: NodePart, asOf: CalendarDate): LegalNode {
  const shape = shapes.get(record.kind);
  if (!shape) throw new Error(`There is no node kind ${record.kind}`);
  const node = Object.create(shape.prototype) as Record<string | symbol, unknown>;
  for (const name of shape.lists) node[name] = [];
  Object.assign(node, record.properties);
  node['id'] = record.id;
  const view: NodeView = { asOf, record };
  node[VIEW] = view;
  return node as unknown as LegalNode;
}

/** How the object looks at its node. */
export function viewOf(node: LegalNode): NodeView {
  return (node as unknown as Record<symbol, NodeView>)[VIEW] as NodeView;
}

/** The node that the object was made from. Throws where only a part of it was read. */
export function recordOf(node: LegalNode): NodeRecord {
  const { record } = viewOf(node);
  if (!record.window) throw new Error(`only a part of ${record.id} was read`);
  return record as NodeRecord;
}
