import { Treaty } from '../../model/nodes/treaty';
import { readIf } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { PartyStatus } from '../../model/values/party-status';
import type { Told } from '../../model/words/told';
import type { ParticipationJudgment } from '../participation/judge-participation';
import { maySignatureBind } from '../participation/may-signature-bind';
import { computedGap } from './computed-gap';
import { GapCauseKind } from './gap-cause';
import type { GapRule } from './gap-rule';
import { GAP_SENTENCES as SAYS } from './gap-sentences';

/**
 * The State has not consented to be bound by the instrument, or has withdrawn. Of silence nothing follows; acts that
 * allow no conclusion for the day, and the signature of an agreement of two or three States, leave it UNKNOWN.
 */
export const notParty: GapRule = (scene) => {
  const { participation, instrument, state, reason } = scene.row;
  const holds = participation ? isNotParty(instrument, participation) : Truth.NO;
  if (!participation || holds === Truth.NO) return [];
  const says = holds === Truth.UNKNOWN ? SAYS.partyUnknown : sentenceOf(participation.status);
  return [
    computedGap(scene, {
      kind: GapKind.NOT_PARTY,
      holds,
      cause: { kind: GapCauseKind.RULE, id: instrument.id },
      toldOf: 'instrument',
      computedFrom: participation.decisive,
      attestedOn: scene.row.attestedOn,
      sentences: (day) => [says(state, instrument, day), reason, openTo(instrument)],
    }),
  ];
};

/**
 * That not every State may join, so that the gap is none that the State could close by itself; null of what is open to
 * all.
 */
function openTo(instrument: NodeRecord): Told | null {
  const members = readIf(Treaty, instrument)?.openTo;
  return members ? SAYS.openOnlyTo(members) : null;
}

function isNotParty(instrument: NodeRecord, { status, acts }: ParticipationJudgment): Truth {
  switch (status) {
    case PartyStatus.PARTY:
      return Truth.NO;
    case PartyStatus.SIGNATORY:
      return maySignatureBind(instrument) ? Truth.UNKNOWN : Truth.YES;
    case PartyStatus.NOT_PARTY:
    case PartyStatus.WITHDRAWN:
      return Truth.YES;
    case PartyStatus.UNKNOWN:
      return acts.length > 0 ? Truth.UNKNOWN : Truth.NO;
  }
}

function sentenceOf(status: PartyStatus) {
  if (status === PartyStatus.SIGNATORY) return SAYS.signedOnly;
  return status === PartyStatus.WITHDRAWN ? SAYS.partyNoMore : SAYS.notParty;
}
