import { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import { findingsOverTime } from './findings-over-time';
import type { HeldFinding } from './gap-scene';
import { GAP_FINDINGS_OF_NORMS } from './gap-findings-of-norms-candidates';

/** The findings about the State that name a gap of a norm, over all time. */
export async function statedOverTime(
  store: GraphStore,
  state: string,
  norms: readonly string[],
): Promise<(norm: string) => History<readonly HeldFinding[]>> {
  if (norms.length === 0) return () => NONE;
  const found = await store.candidates(GAP_FINDINGS_OF_NORMS, { norms, state });
  const stated = await findingsOverTime(store, found.flat());
  const byNorm = new Map(
    norms.map((norm, index) => [norm, History.all((found[index] ?? []).flatMap(({ id }) => stated.get(id) ?? []))]),
  );
  return (norm) => byNorm.get(norm) ?? NONE;
}

const NONE: History<readonly HeldFinding[]> = History.always([]);
