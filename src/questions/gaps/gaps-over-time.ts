import { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import type { GapJudgment } from './gap-answer';
import { gapsOfScene } from './gaps-of-scene';
import { keptGaps } from './kept-gaps';
import type { ObligationOverTime, ObligationWithLaw } from './obligation-over-time';
import { readLaw } from './read-law';
import { judgedScenes } from './judged-scenes';

/** How the law, the tasks and the topics of obligations of one State are read. */
type ReadLaw<Row> = (rows: readonly Row[]) => Promise<readonly ObligationWithLaw[]>;

/**
 * The gaps of each obligation over all time, in the order asked. All are of one State. What was judged of this version
 * of the graph is not judged again; of the others `read` gives the law, which may have been read for something else.
 */
export async function gapsOverTime<Row extends ObligationOverTime>(
  store: GraphStore,
  rows: readonly Row[],
  read: ReadLaw<Row> = (missing) => readLaw(store, missing),
): Promise<readonly History<readonly GapJudgment[]>[]> {
  const [first] = rows;
  if (!first) return [];
  return keptGaps(store, first.state.id, rows, async (missing) => {
    const gaps = await judgedScenes(store, await read(missing), gapsOfScene);
    return gaps.map((each) => each ?? NONE);
  });
}

const NONE: History<readonly GapJudgment[]> = History.always([]);
