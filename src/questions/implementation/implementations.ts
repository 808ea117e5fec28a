import { Implements } from '../../model/edges/implements';
import { Obligation } from '../../model/nodes/obligation';
import { Contradicts } from '../../model/edges/contradicts';
import { read, readIf } from '../../model/read';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import type { Element } from '../../model/values/element';
import type { GraphStore } from '../../store/graph-store';
import { IMPLEMENTATIONS } from './implementation-candidates';

/** A national provision, or a policy or mechanism, against an obligation. */
interface Implementing {
  readonly edge: EdgeRecord;
  readonly provision: NodeRecord;
  /** Whether it is a provision; policies and mechanisms are measures, and no law. */
  readonly isLaw: boolean;
  readonly contradicts: boolean;
  readonly elementsCovered: readonly Element[];
  readonly elementsLacking: readonly Element[];
}

/** What implements or contradicts an obligation, over all time. */
export interface ImplementationOverTime extends Implementing {
  readonly inForce: History<Truth>;
}

/** What implements or contradicts an obligation, on a date. */
export interface ImplementationAnswer extends Implementing {
  readonly inForce: Truth;
  readonly asOf: CalendarDate;
}

/**
 * What of the State's law, policy and mechanisms implements or contradicts each obligation, whenever, in the order
 * asked.
 */
export async function implementationsOverTime(
  store: GraphStore,
  state: string,
  obligations: readonly NodeRecord[],
): Promise<readonly (readonly ImplementationOverTime[])[]> {
  if (obligations.length === 0) return [];
  const found = await store.candidates(IMPLEMENTATIONS, { obligations: obligations.map(({ id }) => id), state });
  return obligations.map((obligation, index) =>
    (found[index] ?? []).map(({ edge, provision }) => overTime(edge, provision, obligation)),
  );
}

/** Those of one obligation that are, or may be, in force on the day. */
export function implementationsOn(
  all: readonly ImplementationOverTime[],
  asOf: CalendarDate,
): readonly ImplementationAnswer[] {
  return all
    .map((each) => ({ ...each, inForce: each.inForce.on(asOf), asOf }))
    .filter(({ inForce }) => inForce !== Truth.NO);
}

function overTime(edge: EdgeRecord, provision: NodeRecord, obligation: NodeRecord): ImplementationOverTime {
  const { covers = [], lacks = [] } = readIf(Contradicts, edge) ?? read(Implements, edge);
  return {
    edge,
    provision,
    inForce: History.ofWindow(edge.window),
    isLaw: provision.kind === 'Provision',
    contradicts: edge.kind === 'CONTRADICTS',
    elementsCovered: elementsNamed(obligation, covers),
    elementsLacking: elementsNamed(obligation, lacks),
  };
}

function elementsNamed(obligation: NodeRecord, keys: readonly string[]): Element[] {
  const { elements = [] } = read(Obligation, obligation);
  return elements.filter(({ key }) => keys.includes(key));
}
