import type { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import { implementationsOverTime } from '../implementation/implementations';
import { lawThroughCorrespondents } from '../implementation/law-through-correspondents';
import { tasksOverTime } from '../responsibilities/responsibilities';
import type { GapJudgment } from './gap-answer';
import { gapsOfScene } from './gaps-of-scene';
import { keptGaps } from './kept-gaps';
import { scenesOverTime, type ObligationOverTime, type ObligationWithLaw } from './scenes-over-time';

/** The gaps of each obligation over all time, in the order asked. All are of one State. What was judged of this version of the graph is not judged again. */
export async function gapsOverTime(
  store: GraphStore,
  rows: readonly ObligationOverTime[],
): Promise<readonly History<readonly GapJudgment[]>[]> {
  const [first] = rows;
  if (!first) return [];
  const state = first.state.id;
  return keptGaps(store, state, rows, async (missing) => {
    const obligations = missing.map(({ obligation }) => obligation);
    const [law, through] = await Promise.all([
      implementationsOverTime(store, state, obligations),
      lawThroughCorrespondents(store, state, missing),
    ]);
    const tasks = await tasksOverTime(store, state, obligations, law);
    const read = missing.map((row, index) => ({
      row,
      implementations: law[index] ?? [],
      through: through[index] ?? [],
      tasks: tasks[index] ?? [],
    }));
    return gapsOfObligations(store, read);
  });
}

/** Those of obligations of which the law and the tasks have been read. */
export async function gapsOfObligations(
  store: GraphStore,
  obligations: readonly ObligationWithLaw[],
): Promise<readonly History<readonly GapJudgment[]>[]> {
  return (await scenesOverTime(store, obligations)).map((scene) => scene.map(gapsOfScene));
}
