import type { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { topicsOfNorms } from '../asking/topics-of-norms';
import { implementationsOverTime } from '../implementation/implementations';
import { lawThroughCorrespondents } from '../implementation/law-through-correspondents';
import { tasksOverTime } from '../responsibilities/responsibilities';
import type { GapJudgment } from './gap-answer';
import { gapsOfScene } from './gaps-of-scene';
import { keptGaps } from './kept-gaps';
import { scenesOverTime, type ObligationOverTime, type ObligationWithLaw } from './scenes-over-time';

/** How the law, the tasks and the topics of obligations of one State are read. */
type ReadLaw<Row> = (rows: readonly Row[]) => Promise<readonly ObligationWithLaw[]>;

/**
 * The gaps of each obligation over all time, in the order asked. All are of one State. What was judged of this version of the graph is not judged again; of the others `read` gives the law, which
 * may have been read for something else.
 */
export async function gapsOverTime<Row extends ObligationOverTime>(
  store: GraphStore,
  rows: readonly Row[],
  read: ReadLaw<Row> = (missing) => readLaw(store, missing),
): Promise<readonly History<readonly GapJudgment[]>[]> {
  const [first] = rows;
  if (!first) return [];
  return keptGaps(store, first.state.id, rows, async (missing) => {
    const scenes = await scenesOverTime(store, await read(missing));
    return scenes.map((scene) => scene.map(gapsOfScene));
  });
}

async function readLaw(store: GraphStore, rows: readonly ObligationOverTime[]): Promise<readonly ObligationWithLaw[]> {
  const [first] = rows;
  if (!first) return [];
  const state = first.state.id;
  const obligations = rows.map(({ obligation }) => obligation);
  const topicsRead = topicsOfNorms(store, rows);
  const [law, through, topics] = await allAtOnce(
    implementationsOverTime(store, state, obligations),
    lawThroughCorrespondents(store, state, rows, topicsRead),
    topicsRead,
  );
  const tasks = await tasksOverTime(store, state, obligations, law);
  return topics.map((ofNorm, index) => ({
    row: rows[index] as ObligationOverTime,
    implementations: law[index] ?? [],
    through: through[index] ?? [],
    tasks: tasks[index] ?? [],
    topics: ofNorm,
  }));
}
