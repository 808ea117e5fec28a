import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';
import { both, type Truth } from '../../model/time/three-valued';
import type { GapKind } from '../../model/values/gap-kind';
import type { Told } from '../../model/words/told';
import { computedGap } from './computed-gap';
import { doubtSentence } from './doubt-sentence';
import type { GapJudgment } from './gap-answer';
import { GapCauseKind } from './gap-cause';
import type { GapScene, HeldTask } from './gap-scene';
import { obligationName } from './norm-name';
import { GAP_SENTENCES } from './gap-sentences';
import { statedGap } from './stated-gap';
import { TASK_SENTENCES as SAYS } from './task-sentences';

interface TaskGap {
  readonly kind: GapKind;
  readonly open: Truth;
  /** What is so, of the task as it is named, and as of when its sources speak. */
  readonly says: (task: Told, asOf: Told | null) => Told;
}

/**
 * A gap that a task makes. What a finding states in the same sentence is told in its words. A task about the
 * obligation, or the provision that imposes it, makes a gap of that obligation; one about a subject, an instrument or a
 * measure as a whole is told once, of that.
 */
export function taskGap(scene: GapScene, task: HeldTask, { kind, open, says }: TaskGap): GapJudgment {
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
    sentences: (day) => [
      says(SAYS.task(task), GAP_SENTENCES.asOf(read(LegalEdge, task.edge).attestedOn ?? null)),
      doubtSentence(task.holds, day),
      isOfTheNorm ? SAYS.concerns(obligationName(row)) : SAYS.toldOfWhole(task.target),
    ],
  });
}
