import { nameOf } from '../../model/records';
import { both, type Truth } from '../../model/time/three-valued';
import type { GapKind } from '../../model/values/gap-kind';
import { computedGap } from './computed-gap';
import { doubtSentence } from './doubt-sentence';
import type { GapJudgment } from './gap-answer';
import { GapCauseKind } from './gap-cause';
import type { GapScene, HeldTask } from './gap-scene';
import { obligationName } from './norm-name';
import { statedGap } from './stated-gap';

/**
 * A gap that a task makes. What a finding states in the same sentence is told in its words. A task about the obligation, or the provision that imposes it, makes a gap of that
 * obligation; one about a subject, an instrument or a measure as a whole is told once, of that.
 */
export function taskGap(
  scene: GapScene,
  task: HeldTask,
  { kind, open, sentence }: { kind: GapKind; open: Truth; sentence: string },
): GapJudgment {
  const { row, binding } = scene;
  const isOfTheNorm = [row.obligation.id, row.provision.id].includes(task.target.id);
  const holds = both(binding, both(task.holds, open));
  if (task.statedBy !== null) {
    const stated = statedGap(task.statedBy, isOfTheNorm ? row : { state: row.state });
    return { ...stated, concerns: [row.obligation], holds: both(stated.holds, holds) };
  }
  return computedGap(scene, {
    kind,
    holds,
    cause: { kind: GapCauseKind.TASK, id: task.sentence },
    ...(!isOfTheNorm && { toldOf: 'subject' as const }),
    actor: task.bearer,
    computedFrom: [task.edge],
    sentences: [
      sentence,
      doubtSentence(task.holds),
      isOfTheNorm ? `It concerns ${obligationName(row)}.` : `It is told of “${nameOf(task.target)}” as a whole.`,
    ],
  });
}
