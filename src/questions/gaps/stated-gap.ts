import { Finding } from '../../model/nodes/finding';
import { read } from '../../model/read';
import { isNamed, nodeKind } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import type { Told } from '../../model/words/told';
import { GapBasis, type GapJudgment } from './gap-answer';
import { GapCauseKind } from './gap-cause';
import type { HeldFinding, SceneRow, StatedFinding } from './gap-scene';
import { GAP_SENTENCES } from './gap-sentences';
import { STATED_SENTENCES as SAYS } from './stated-sentences';

/** What a gap is told of: an obligation, an instrument as a whole, or a State where it is neither. */
type ToldOf = Pick<SceneRow, 'state'> & Partial<Pick<SceneRow, 'obligation' | 'provision' | 'instrument'>>;

/**
 * A gap that a source states, with the words of its finding; what is not found but passed on, claimed or alleged says
 * so.
 */
export function statedGap(stated: HeldFinding, told: ToldOf): GapJudgment {
  const { finding, subjects, bodies } = stated;
  const { gap, assertion, attestedOn = null } = read(Finding, finding);
  const kind = gap as GapKind;
  const [body, another] = bodies;
  const nobody = kind === GapKind.NO_RESPONSIBLE_BODY && !body ? told.state : null;
  return {
    kind,
    basis: GapBasis.STATED,
    sentences: (day) => [summaryOf(stated), silenceOf(stated, day)],
    obligation: told.obligation ?? null,
    concerns: told.obligation ? [told.obligation] : [],
    instrument: told.instrument ?? only(subjects, ({ kind: label }) => isNamed(nodeKind(label), 'Instrument')),
    provision: only(subjects, (subject) => subject.kind === 'Provision' && subject.id !== told.provision?.id),
    actor: body && !another ? body : nobody,
    finding,
    assertion,
    holds: stated.holds,
    attestedOn,
    cause: { kind: GapCauseKind.FINDING, id: finding.id },
    computedFrom: [],
  };
}

function summaryOf(stated: StatedFinding): Told {
  const { finding, assertedBy } = stated;
  const { summary, assertion, attestedOn, informant } = read(Finding, finding);
  return SAYS.stated({ finding, summary, assertion, attestedOn, assertedBy, informant });
}

/** A finding is known for its own date or period: of another day it says nothing. */
function silenceOf({ finding, holds }: HeldFinding, day: CalendarDate): Told | null {
  if (holds === Truth.YES) return null;
  const { attestedOn } = read(Finding, finding);
  return attestedOn ? SAYS.ofAnotherDay(attestedOn, day) : GAP_SENTENCES.soOnDayUnknown(day);
}

/** The one that fits; null where none does, or several do. */
function only(subjects: readonly NodeRecord[], fits: (subject: NodeRecord) => boolean): NodeRecord | null {
  const [first, second] = subjects.filter(fits);
  return first && !second ? first : null;
}
