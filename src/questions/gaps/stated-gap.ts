import { isNamed, nodeKind } from '../../model/graph-model';
import { nameOf, textOf, type NodeRecord } from '../../model/records';
import type { Assertion } from '../../model/values/assertion';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { GapBasis, type GapJudgment, type Sentence } from './gap-answer';
import { GapCauseKind } from './gap-cause';
import type { HeldFinding, SceneRow, StatedFinding } from './gap-scene';

const WORDS: Readonly<Record<Assertion, string>> = {
  FOUND: 'found by a source',
  RELAYED: 'passed on by a source',
  PARTY_CLAIM: 'claimed by a party of itself',
  ALLEGED: 'alleged',
};

/** What a gap is told of: an obligation, an instrument as a whole, or a State where it is neither. */
type ToldOf = Pick<SceneRow, 'state'> & Partial<Pick<SceneRow, 'obligation' | 'provision' | 'instrument'>>;

/** A gap that a source states, with the words of its finding; what is not found but passed on, claimed or alleged says so. */
export function statedGap(stated: HeldFinding, told: ToldOf): GapJudgment {
  const { finding, subjects, bodies } = stated;
  const kind = finding.properties['gap'] as GapKind;
  const [body, another] = bodies;
  const nobody = kind === GapKind.NO_RESPONSIBLE_BODY && !body ? told.state : null;
  return {
    kind,
    basis: GapBasis.STATED,
    sentences: [summaryOf(stated), silenceOf(stated)],
    obligation: told.obligation ?? null,
    concerns: told.obligation ? [told.obligation] : [],
    instrument: told.instrument ?? only(subjects, ({ kind: label }) => isNamed(nodeKind(label), 'Instrument')),
    provision: only(subjects, (subject) => subject.kind === 'Provision' && subject.id !== told.provision?.id),
    actor: body && !another ? body : nobody,
    finding,
    assertion: finding.properties['assertion'] as Assertion,
    holds: stated.holds,
    attestedOn: textOf(finding, 'attestedOn'),
    cause: { kind: GapCauseKind.FINDING, id: finding.id },
    computedFrom: [],
  };
}

function summaryOf(stated: StatedFinding): string {
  const { finding } = stated;
  const attested = textOf(finding, 'attestedOn');
  const how = `${WORDS[finding.properties['assertion'] as Assertion]}${speakersOf(stated)}`;
  const opening = attested ? `As of ${attested}, ${how}` : capitalised(how);
  const text = textOf(finding, 'summary');
  return `${opening}: ${nameOf(finding)}.${text ? ` ${text}` : ''}`;
}

/** A finding is known for its own date or period: of another day it says nothing. */
function silenceOf({ finding, holds }: HeldFinding): Sentence {
  if (holds === Truth.YES) return null;
  const attested = textOf(finding, 'attestedOn');
  return (day) => `${attested ? `That was said as of ${attested}: w` : 'W'}hether it was so on ${day} is not known.`;
}

function speakersOf({ finding, assertedBy }: StatedFinding): string {
  if (assertedBy.length > 0) return ` (asserted by ${assertedBy.map(nameOf).join('; ')})`;
  const informant = textOf(finding, 'informant');
  return informant ? ` (informant: ${informant})` : '';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The one that fits; null where none does, or several do. */
function only(subjects: readonly NodeRecord[], fits: (subject: NodeRecord) => boolean): NodeRecord | null {
  const [first, second] = subjects.filter(fits);
  return first && !second ? first : null;
}
