import type { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import { KeptByVersion } from '../asking/kept-by-version';
import type { GapJudgment } from './gap-answer';

type Gaps = History<readonly GapJudgment[]>;

/** So many obligations are kept; those that were judged first leave first. */
export const MOST_KEPT = 2_000;

/** The gaps of obligations over all time, by State and obligation. */
const kept = new KeptByVersion(() => new Map<string, Gaps>());

/**
 * The gaps of each of the obligations for the State, in the order asked: those that are kept, and those that `judge`
 * gives of the others.
 */
export async function keptGaps<R extends { readonly obligation: { readonly id: string } }>(
  store: GraphStore,
  state: string,
  rows: readonly R[],
  judge: (missing: readonly R[]) => Promise<readonly Gaps[]>,
): Promise<readonly Gaps[]> {
  const histories = await kept.of(store);
  const keyOf = ({ obligation }: R) => `${state}\0${obligation.id}`;
  const missing = rows.filter((row) => !histories.has(keyOf(row)));
  const judged = new Map((await judge(missing)).map((gaps, index) => [keyOf(missing[index] as R), gaps]));
  const answer = rows.map((row) => (judged.get(keyOf(row)) ?? histories.get(keyOf(row))) as Gaps);
  for (const [key, gaps] of judged) histories.set(key, gaps);
  for (const key of histories.keys()) {
    if (histories.size <= MOST_KEPT) break;
    histories.delete(key);
  }
  return answer;
}
