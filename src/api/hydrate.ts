import { nodeKind } from '../model/graph-model';
import type { NodeRecord } from '../model/records';
import { NODE_KINDS } from '../model/kinds';
import type { LegalNode } from '../model/nodes/legal-node';
import type { CalendarDate } from '../model/time/partial-date';

const VIEW = Symbol('view');

/** What an object of the API was made from: its record, and the date that its fields inherit. */
export interface NodeView {
  readonly record: NodeRecord;
  readonly asOf: CalendarDate;
}

const listProperties = new Map(
  NODE_KINDS.map((kind) => [
    kind.label,
    kind.properties.filter((property) => property.kind.isList).map((property) => property.name),
  ]),
);

/** The record as an instance of its kind's class, so that GraphQL can resolve its fields and its type. */
export function hydrate(record: NodeRecord, asOf: CalendarDate): LegalNode {
  const node = Object.create(nodeKind(record.kind).type.prototype as object) as Record<string | symbol, unknown>;
  for (const name of listProperties.get(record.kind) ?? []) node[name] = [];
  Object.assign(node, record.properties);
  node['id'] = record.id;
  node[VIEW] = { record, asOf } satisfies NodeView;
  return node as unknown as LegalNode;
}

/** What the object was made from. */
export function viewOf(node: LegalNode): NodeView {
  return (node as unknown as Record<symbol, NodeView>)[VIEW] as NodeView;
}
