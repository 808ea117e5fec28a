import { nodeKind } from '../../model/graph-model';
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

const listProperties = new Map(
  NODE_KINDS.map((kind) => [
    kind.label,
    kind.properties.filter((property) => property.kind.isList).map((property) => property.name),
  ]),
);

/** The node as an instance of its kind's class, so that GraphQL can resolve its fields and its type; looked at on a date. */
export function hydrate(record: NodePart, asOf: CalendarDate): LegalNode {
  const node = Object.create(nodeKind(record.kind).type.prototype as object) as Record<string | symbol, unknown>;
  for (const name of listProperties.get(record.kind) ?? []) node[name] = [];
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
