import type { EdgeRecord } from '../records';
import type { NormClosure, StateClosure } from './closures';

/** Of which States' law, policies and mechanisms it is that contradictions are told. */
export function contradictionClosures(
  edges: readonly EdgeRecord[],
  states: readonly StateClosure[],
  norms: readonly NormClosure[],
): readonly StateClosure[] {
  const statesOf = new Map(states.map((each) => [each.id, each.states]));
  const instrumentOf = new Map(norms.map(({ id, instrument }) => [id, instrument]));
  return edges.flatMap(({ id, kind, from }) => {
    const own = kind === 'CONTRADICTS' ? statesOf.get(instrumentOf.get(from) ?? from) : undefined;
    return own ? [{ id, states: own }] : [];
  });
}
