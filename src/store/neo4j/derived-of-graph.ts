import type { Closures } from '../../model/closures/closures';
import type { Concern } from '../../model/closures/concern';
import type { EdgeRecord } from '../../model/records';
import { SEVERAL, concernKey, reachKey } from './concern-keys';
import type { DerivedValues } from './derived-values';

const REACHING: ReadonlySet<string> = new Set(['PROTECTS', 'EXCLUDES', 'ABOUT']);

const NOTHING: DerivedValues = {};

/** The closures of a graph as properties of the nodes and edges that they are about. */
export class DerivedOfGraph {
  private readonly nodes = new Map<string, DerivedValues>();
  private readonly obligations = new Set<string>();
  private readonly concerns = new Map<string, readonly Concern[]>();

  constructor({ norms, instruments, states }: Closures) {
    const statesOf = new Map(states.map((each) => [each.id, each.states]));
    for (const { id, concerns } of instruments) {
      this.concerns.set(id, concerns);
      this.nodes.set(id, { derivedConcern: concernKey(concerns), derivedConcerns: concerns });
    }
    for (const { id, provision, instrument, concerns, protects, excludes } of norms) {
      this.concerns.set(id, concerns);
      if (provision !== null) this.obligations.add(id);
      const place = { derivedInstrument: instrument, derivedConcerns: concerns };
      const groups: DerivedValues = provision === null ? {} : { derivedProtects: protects };
      this.nodes.set(id, { ...place, ...groups, derivedExcludes: excludes });
      const own = statesOf.get(instrument);
      if (provision === null && own) statesOf.set(id, own);
    }
    for (const [id, own] of statesOf) {
      this.nodes.set(id, {
        ...this.nodes.get(id),
        derivedState: own.length === 1 ? (own[0] as string) : SEVERAL,
        derivedStates: own,
      });
    }
  }

  ofNode(id: string): DerivedValues {
    return this.nodes.get(id) ?? NOTHING;
  }

  ofEdge({ kind, from, to }: EdgeRecord): DerivedValues {
    if (!REACHING.has(kind) || (kind === 'PROTECTS' && !this.obligations.has(from))) return NOTHING;
    const concerns = this.concerns.get(from) ?? [];
    return concerns.length > 0 ? { derivedReach: reachKey(concerns, to) } : NOTHING;
  }
}
