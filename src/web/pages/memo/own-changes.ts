import type { Change } from '../answer/change';
import type { MemoEdge } from './finding';

/**
 * Those of the changes of an answer that are one norm’s own: of itself, of the version before it, and of the provisions
 * that are set against it.
 */
export function ownChanges(changes: readonly Change[], { node }: MemoEdge): readonly Change[] {
  const { obligation, provision, implementedBy, contradictedBy } = node;
  const provisions = new Set(
    [provision, ...[...implementedBy, ...contradictedBy].map((law) => law.provision)].map((each) => each?.id),
  );
  const own = changes.filter((change) => change.obligation?.id === obligation.id);
  const before = new Set(own.flatMap((change) => change.obligation?.replaces.edges.map((edge) => edge.node.id) ?? []));
  return changes.filter(
    (change) =>
      own.includes(change) ||
      before.has(change.obligation?.id ?? '') ||
      (!change.obligation && change.provision && provisions.has(change.provision.id)),
  );
}
