import { Finding } from '../../model/nodes/finding';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import { both, either } from '../../model/time/three-valued';
import { Assertion } from '../../model/values/assertion';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import type { Told } from '../../model/words/told';
import type { Task } from '../responsibilities/responsibilities';
import { asksForAction } from './asks-for-action';
import { computedGap } from './computed-gap';
import { doubtSentence } from './doubt-sentence';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import type { GapScene, HeldFinding, NationalNorm } from './gap-scene';
import { GAP_SENTENCES as SAYS } from './gap-sentences';
import { obligationName, provisionName } from './norm-name';

/**
 * A provision of national law that carries the obligation out is itself not enforced, as a source has found, and the
 * finding and the obligation are about one topic. A body that the finding speaks of and that has a task about the
 * obligation is the actor: assigned, but not done.
 */
export const notEnforced: GapRule = (scene) => {
  if (!asksForAction(scene.row.obligation)) return [];
  const norms = new Map<string, { found: HeldFinding; norms: NationalNorm[] }>();
  for (const norm of scene.implementing) {
    for (const found of norm.findings.filter((each) => isAboutTheObligation(each, scene))) {
      const known = norms.get(found.finding.id);
      if (known) known.norms.push(norm);
      else norms.set(found.finding.id, { found, norms: [norm] });
    }
  }
  return [...norms.values()].map((each) => gapOf(scene, each.found, each.norms));
};

function isAboutTheObligation({ finding, subjects }: HeldFinding, { topics }: GapScene): boolean {
  const { gap, assertion } = read(Finding, finding);
  return gap === GapKind.NOT_ENFORCED && assertion === Assertion.FOUND && subjects.some(({ id }) => topics.has(id));
}

function gapOf(scene: GapScene, { finding, subjects, holds }: HeldFinding, norms: readonly NationalNorm[]) {
  const { row, binding } = scene;
  const tasks = scene.tasks.filter(
    ({ status, bearer }) =>
      status === ResponsibilityStatus.ASSIGNED && subjects.some((subject) => subject.id === bearer.id),
  );
  const [only] = norms.length === 1 ? norms : [];
  return computedGap(scene, {
    kind: GapKind.NOT_ENFORCED,
    holds: both(binding, both(holds, norms.map(({ inForce }) => inForce).reduce(either))),
    cause: { kind: GapCauseKind.FINDING, id: finding.id },
    ...(only && { provision: only.provision }),
    actor: onlyBearer(tasks),
    finding,
    computedFrom: [...norms.map(({ edge }) => edge), ...tasks.map(({ edge }) => edge)],
    attestedOn: read(Finding, finding).attestedOn ?? null,
    sentences: (day) => [
      SAYS.foundNotEnforced(obligationName(row), namesOf(norms), finding),
      ...bodiesOf(tasks).map(SAYS.hasTask),
      doubtSentence(holds, day),
    ],
  });
}

function namesOf(norms: readonly NationalNorm[]): readonly Told[] {
  return norms.map(({ provision, instrument }) => provisionName(provision, instrument));
}

function bodiesOf(tasks: readonly Task[]): readonly NodeRecord[] {
  return [...new Map(tasks.map(({ bearer }) => [bearer.id, bearer])).values()];
}

function onlyBearer(tasks: readonly Task[]): NodeRecord | null {
  const [only, another] = bodiesOf(tasks);
  return only && !another ? only : null;
}
