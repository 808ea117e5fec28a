import type { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import { implementationsOverTime } from '../implementation/implementations';
import { tasksOverTime } from '../responsibilities/responsibilities';
import type { GapJudgment } from './gap-answer';
import { gapsOfScene } from './gaps-of-scene';
import { scenesOverTime, type ObligationOverTime, type ObligationWithLaw } from './scenes-over-time';

/** The gaps of each obligation over all time, in the order asked. All are of one State. */
export async function gapsOverTime(
  store: GraphStore,
  rows: readonly ObligationOverTime[],
): Promise<readonly History<readonly GapJudgment[]>[]> {
  const [first] = rows;
  if (!first) return [];
  const obligations = rows.map(({ obligation }) => obligation);
  const law = await implementationsOverTime(store, first.state.id, obligations);
  const tasks = await tasksOverTime(store, first.state.id, obligations, law);
  const read = rows.map((row, index) => ({ row, implementations: law[index] ?? [], tasks: tasks[index] ?? [] }));
  return gapsOfObligations(store, read);
}

/** Those of obligations of which the law and the tasks have been read. */
export async function gapsOfObligations(
  store: GraphStore,
  obligations: readonly ObligationWithLaw[],
): Promise<readonly History<readonly GapJudgment[]>[]> {
  return (await scenesOverTime(store, obligations)).map((scene) => scene.map(gapsOfScene));
}
