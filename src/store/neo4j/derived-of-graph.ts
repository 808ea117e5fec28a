import type { Closures, NormClosure, StateClosure, TaskClosure } from '../../model/closures/closures';
import type { Concern } from '../../model/closures/concern';
import type { EdgeRecord } from '../../model/records';
import { REACHING_EDGES, SEVERAL, concernKey, reachKey } from './concern-keys';
import type { DerivedValues } from './derived-values';

const REACHING: ReadonlySet<string> = new Set(REACHING_EDGES);

const NOTHING: DerivedValues = {};

/** The closures of a graph as properties of the nodes and edges that they are about. */
export class DerivedOfGraph {
  private readonly nodes = new Map<string, DerivedValues>();
  private readonly edges = new Map<string, DerivedValues>();
  private readonly obligations = new Set<string>();
  private readonly concerns = new Map<string, readonly Concern[]>();

  constructor(closures: Closures) {
    for (const { id, concerns } of closures.instruments) {
      this.concerns.set(id, concerns);
      this.add(id, { derivedConcern: concernKey(concerns), derivedConcerns: concerns });
    }
    for (const norm of closures.norms) this.addNorm(norm);
    this.addStates(closures);
    for (const { id, states } of closures.homes) this.add(id, { derivedHome: stateKey(states), derivedHomes: states });
    for (const { id, states } of closures.told) this.add(id, { derivedTold: stateKey(states), derivedToldOf: states });
    for (const [id, targets] of lists(closures.targets.map(({ thing, target }) => [thing, target])))
      this.add(id, { derivedTargets: targets });
    for (const [id, narrower] of lists(closures.within.map((each) => [each.wider, each.narrower])))
      this.add(id, { derivedNarrower: narrower });
    for (const { id, parents, all } of closures.dependences)
      this.add(id, { derivedParents: parents, derivedDependsOn: all });
    for (const { id, states } of closures.contradictions)
      this.edges.set(id, { derivedState: stateKey(states), derivedStates: states });
    for (const [id, topics] of lists(closures.laws.map(({ edge, topic }) => [edge, topic])))
      this.edges.set(id, { derivedLawOn: topics });
    for (const task of closures.tasks) this.edges.set(task.id, valuesOfTask(task));
    for (const { id, parts } of closures.qualified) this.edges.set(id, { derivedParts: parts });
  }

  ofNode(id: string): DerivedValues {
    return this.nodes.get(id) ?? NOTHING;
  }

  ofEdge({ id, kind, from, to }: EdgeRecord): DerivedValues {
    const known = this.edges.get(id) ?? NOTHING;
    if (!REACHING.has(kind) || (kind === 'PROTECTS' && !this.obligations.has(from))) return known;
    const concerns = this.concerns.get(from) ?? [];
    return concerns.length > 0 ? { ...known, derivedReach: reachKey(concerns, to) } : known;
  }

  private add(id: string, values: DerivedValues): void {
    const known = this.nodes.get(id);
    this.nodes.set(id, known ? { ...known, ...values } : values);
  }

  private addNorm({ id, provision, instrument, concerns, protects, excludes }: NormClosure): void {
    this.concerns.set(id, concerns);
    if (provision !== null) this.obligations.add(id);
    const groups: DerivedValues = provision === null ? {} : { derivedProtects: protects };
    this.add(id, {
      derivedInstrument: instrument,
      derivedConcerns: concerns,
      ...groups,
      derivedExcludes: excludes,
    });
  }

  /** A provision belongs to whom its instrument belongs to. */
  private addStates({ states, norms }: Closures): void {
    const statesOf = new Map(states.map((each) => [each.id, each.states]));
    for (const { id, provision, instrument } of norms) {
      const own = statesOf.get(instrument);
      if (provision === null && own) statesOf.set(id, own);
    }
    for (const [id, own] of statesOf) this.add(id, { derivedState: stateKey(own), derivedStates: own });
  }
}

function valuesOfTask({ bearers, states, told }: TaskClosure): DerivedValues {
  const values = { derivedBearers: bearers, derivedStates: states };
  return told.length > 0 ? { ...values, derivedTold: stateKey(told), derivedToldOf: told } : values;
}

function stateKey(states: StateClosure['states']): string {
  return states.length === 1 ? (states[0] as string) : SEVERAL;
}

/** Sorted, so that one graph has one answer, in whatever order its records come. */
function lists(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const [first, second] of pairs) {
    const known = byFirst.get(first);
    if (known) known.push(second);
    else byFirst.set(first, [second]);
  }
  for (const each of byFirst.values()) each.sort();
  return byFirst;
}
