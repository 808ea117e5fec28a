import { latestOf } from '../../model/time/partial-date';
import { either } from '../../model/time/three-valued';
import { GAP_ORDER, type GapJudgment } from './gap-answer';
import { sortKey } from '../asking/sort-key';

/**
 * Each gap once, in order: what is told of a subject or instrument as a whole concerns all obligations of which it was
 * found.
 */
export function gatherGaps(gaps: readonly GapJudgment[]): readonly GapJudgment[] {
  if (gaps.length < 2) return gaps;
  const gathered = new Map<string, GapJudgment[]>();
  for (const gap of gaps) {
    const key = GAP_ORDER.rankOf(GAP_ORDER.keysOf(gap));
    const known = gathered.get(key);
    if (known) known.push(gap);
    else gathered.set(key, [gap]);
  }
  return [...gathered].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, same]) => joined(same));
}

function joined(same: readonly GapJudgment[]): GapJudgment {
  const [first] = same as readonly [GapJudgment];
  if (same.length === 1) return first;
  const concerns = new Map(same.flatMap((gap) => gap.concerns).map((each) => [each.id, each]));
  const edges = new Map(same.flatMap((gap) => gap.computedFrom).map((each) => [each.id, each]));
  return {
    ...first,
    concerns: [...concerns.values()].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)),
    computedFrom: [...edges.values()],
    holds: same.map(({ holds }) => holds).reduce(either),
    attestedOn: latestOf(same.map(({ attestedOn }) => attestedOn)),
  };
}
