import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { Element } from '../../model/values/element';
import type { GraphStore } from '../../store/graph-store';

/** A national provision, or a policy or mechanism, against an obligation, on a date. */
export interface ImplementationAnswer {
  readonly edge: EdgeRecord;
  readonly provision: NodeRecord;
  readonly inForce: Truth;
  /** Whether it is a provision; policies and mechanisms are measures, and no law. */
  readonly isLaw: boolean;
  readonly contradicts: boolean;
  readonly elementsCovered: readonly Element[];
  readonly elementsLacking: readonly Element[];
  readonly asOf: CalendarDate;
}

/**
 * What of the State's law, policy and mechanisms implements or contradicts each obligation, in the order asked. Those that surely are not in
 * force on the day are left out; the others say whether they are.
 */
export async function implementations(
  store: GraphStore,
  state: string,
  obligations: readonly NodeRecord[],
  asOf: CalendarDate,
): Promise<readonly (readonly ImplementationAnswer[])[]> {
  const found = await store.candidates('implementations', { obligations: obligations.map(({ id }) => id), state });
  return obligations.map((obligation, index) =>
    (found[index] ?? [])
      .map(({ edge, provision }) => answerOf(edge, provision, obligation, asOf))
      .filter(({ inForce }) => inForce !== Truth.NO),
  );
}

function answerOf(
  edge: EdgeRecord,
  provision: NodeRecord,
  obligation: NodeRecord,
  asOf: CalendarDate,
): ImplementationAnswer {
  return {
    edge,
    provision,
    inForce: holdsOn(edge.window, asOf),
    isLaw: provision.kind === 'Provision',
    contradicts: edge.kind === 'CONTRADICTS',
    elementsCovered: elementsNamed(obligation, edge.properties['covers']),
    elementsLacking: elementsNamed(obligation, edge.properties['lacks']),
    asOf,
  };
}

function elementsNamed(obligation: NodeRecord, keys: unknown): Element[] {
  const elements = (obligation.properties['elements'] ?? []) as Element[];
  return Array.isArray(keys) ? elements.filter(({ key }) => keys.includes(key)) : [];
}
