import type { Closures } from '../../model/closures/closures';
import type { Concern } from '../../model/closures/concern';
import type { EdgeRecord } from '../../model/records';
import { concernKey, reachKey } from './concern-keys';
import type { DerivedValues } from './derived-values';

const NOTHING: DerivedValues = {};

/** The closures of a graph as properties of the nodes and edges that they are about. */
export class DerivedOfGraph {
  private readonly nodes = new Map<string, DerivedValues>();
  private readonly obligations = new Set<string>();
  private readonly concerns = new Map<string, readonly Concern[]>();

  constructor({ norms, instruments }: Closures) {
    for (const { id, concerns } of instruments) {
      this.concerns.set(id, concerns);
      this.nodes.set(id, { derivedConcern: concernKey(concerns), derivedConcerns: concerns });
    }
    for (const { id, provision, instrument, concerns, protects, excludes } of norms) {
      this.concerns.set(id, concerns);
      if (provision !== null) this.obligations.add(id);
      const place = { derivedInstrument: instrument, derivedConcerns: concerns };
      const groups = { derivedProtects: protects, derivedExcludes: excludes };
      this.nodes.set(id, provision === null ? place : { ...place, ...groups });
    }
  }

  ofNode(id: string): DerivedValues {
    return this.nodes.get(id) ?? NOTHING;
  }

  ofEdge({ kind, from, to }: EdgeRecord): DerivedValues {
    if (kind !== 'EXCLUDES' && !(kind === 'PROTECTS' && this.obligations.has(from))) return NOTHING;
    const concerns = this.concerns.get(from) ?? [];
    return concerns.length > 0 ? { derivedReach: reachKey(concerns, to) } : NOTHING;
  }
}
