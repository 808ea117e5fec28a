import { State } from '../../model/nodes/state';
import { read } from '../../model/read';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { latestOf, type PartialDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import { Truth, both, not } from '../../model/time/three-valued';
import { CONSENT_TO_BE_BOUND, ConsentAction } from '../../model/values/consent-action';
import { PartyStatus } from '../../model/values/party-status';
import { inARow, type Told } from '../../model/words/told';
import { approvedOn, inheritedOn, type ConsentEpisode, type ParticipationSources } from './consent-episodes';
import { entryIntoForceFor, type StateEntryIntoForce } from './entry-into-force-for-state';
import { actionOf, actsOf, attestedOnOf, consentsAmong, dateOf, oldestFirst } from './participation-acts';
import { maySignatureBind } from './may-signature-bind';
import {
  approvalInDoubt,
  isPresumed,
  participationFacts,
  type EpisodeFacts,
  type JudgedFacts,
  type ParticipationFacts,
} from './participation-facts';
import { uncheckedSince } from '../standing/unchecked-since';
import { participationReason } from './participation-reason';

/** Where a State stands towards an instrument on a day, and what that rests on. */
export interface ParticipationJudgment {
  readonly status: PartyStatus;
  readonly inForce: Truth;
  /** Why, in sentences that name dates, and acts that had been done by then. */
  readonly reason: Told;
  /**
   * When consent was given, or since when what a predecessor gave is the State’s; null where it had not surely been
   * given.
   */
  readonly since: PartialDate | null;
  readonly inForceFrom: PartialDate | null;
  readonly inForceFromComputed: boolean;
  readonly inForceNote: Told | null;
  /** The days between which it entered into force for the State; null where it never consented. */
  readonly entry: DayRange | null;
  /** The acts that the status rests on. */
  readonly decisive: readonly EdgeRecord[];
  /** Every recorded act, oldest first. */
  readonly acts: readonly EdgeRecord[];
  readonly attestedOn: PartialDate | null;
  /** Whether nobody has checked so late. */
  readonly presumed: boolean;
}

/**
 * Judges participation over time: consent given and not withdrawn makes a PARTY; whether the instrument is in force for
 * it is another question. A statement that the State is not a party reaches back before it was made, and a dated
 * consent prevails over it. Silence is UNKNOWN.
 */
export function judgeParticipation(
  sources: ParticipationSources,
  parents: readonly History<ParticipationJudgment>[],
): History<ParticipationJudgment> {
  const parts = { facts: participationFacts(sources), parents: History.all(parents) };
  return History.of(parts, (values) => judge(sources, values));
}

function judge(
  sources: ParticipationSources,
  { facts, parents }: Pick<JudgedFacts, 'facts' | 'parents'>,
): ParticipationJudgment {
  const current = facts.episodes.filter(({ given }) => given !== Truth.NO).at(-1) ?? facts.episodes[0] ?? null;
  const entries = parents.map((parent) => parent.entry);
  const entry = current && entryIntoForceFor(sources.instrument, current.episode, entries);
  const judged: JudgedFacts = { sources, facts, current, entry, parents };
  const status = statusOf(judged);
  const inForce = inForceOf(judged, status);
  const decisive = decisiveActs(status, sources.acts, current?.episode ?? null);
  const attestedOn = attestationOf(judged, status, decisive);
  const presumed = isPresumed(facts, attestedOn);
  return {
    status,
    inForce,
    reason: inARow([participationReason(judged, status, inForce), presumed ? uncheckedSince(attestedOn) : null]),
    since: current && isGiven(current) ? sinceOf(current.episode.act, sources.state) : null,
    ...shownEntry(current?.given === Truth.NO ? null : entry),
    entry: entry?.range ?? null,
    decisive,
    acts: oldestFirst(sources.acts),
    attestedOn,
    presumed,
  };
}

function sinceOf(act: EdgeRecord, state: NodeRecord): PartialDate | null {
  return inheritedOn(act, state) ? (read(State, state).independentSince ?? null) : dateOf(act);
}

function isGiven({ episode, given, done }: EpisodeFacts): boolean {
  return CONSENT_TO_BE_BOUND.has(actionOf(episode.act)) && both(given, done) === Truth.YES;
}

function statusOf({ facts, current, sources }: JudgedFacts): PartyStatus {
  const consented = current?.given ?? Truth.NO;
  if (facts.adopted === Truth.NO) return PartyStatus.NOT_PARTY;
  if (consented === Truth.UNKNOWN) return PartyStatus.UNKNOWN;
  if (consented === Truth.NO) return statusBeforeConsent(facts, sources);
  switch (current?.ended) {
    case Truth.YES:
      return PartyStatus.WITHDRAWN;
    case Truth.UNKNOWN:
      return PartyStatus.UNKNOWN;
    default:
      return PartyStatus.PARTY;
  }
}

/**
 * Without consent by the day: a signatory once it has signed; not a party where a source says so, where it consented,
 * signed or passed its own law only later, and where it took its signature back. Once its own law has approved that it
 * joins, and nothing later is known, it may have.
 */
function statusBeforeConsent(facts: ParticipationFacts, { acts }: ParticipationSources): PartyStatus {
  if (approvalInDoubt(facts, acts)) return PartyStatus.UNKNOWN;
  const signed = facts.signatures.map(({ done, takenBack }) => both(done, not(takenBack)));
  if (signed.includes(Truth.YES)) return PartyStatus.SIGNATORY;
  if (facts.independent === Truth.NO || actsOf(acts, ConsentAction.NOT_PARTY).length > 0) return PartyStatus.NOT_PARTY;
  if (signed.includes(Truth.UNKNOWN)) return PartyStatus.UNKNOWN;
  const isYetToJoin = facts.episodes.length > 0 || signed.length > 0;
  return isYetToJoin || facts.approvals.some(({ passed }) => passed === Truth.NO)
    ? PartyStatus.NOT_PARTY
    : PartyStatus.UNKNOWN;
}

function inForceOf({ sources, facts, current, parents }: JudgedFacts, status: PartyStatus): Truth {
  if (status === PartyStatus.NOT_PARTY) return Truth.NO;
  if (status === PartyStatus.SIGNATORY) return maySignatureBind(sources.instrument) ? Truth.UNKNOWN : Truth.NO;
  if (!current || current.given === Truth.NO) return isSurelySigned(facts, sources) ? Truth.NO : Truth.UNKNOWN;
  const own = both(both(current.given, current.entered), not(current.ended));
  return parents.map((parent) => parent.inForce).reduce(both, own);
}

/** Whether all that is in doubt is whether a signature, which binds nobody, was taken back. */
function isSurelySigned(facts: ParticipationFacts, { instrument, acts }: ParticipationSources): boolean {
  const isSigned = facts.signatures.some(({ done }) => done === Truth.YES);
  return isSigned && !maySignatureBind(instrument) && !approvalInDoubt(facts, acts);
}

function shownEntry(
  entry: StateEntryIntoForce | null,
): Pick<ParticipationJudgment, 'inForceFrom' | 'inForceFromComputed' | 'inForceNote'> {
  if (!entry) return { inForceFrom: null, inForceFromComputed: false, inForceNote: null };
  const { range, computed, note, stated } = entry;
  return { inForceFrom: stated ?? (computed ? range.first : null), inForceFromComputed: computed, inForceNote: note };
}

function decisiveActs(
  status: PartyStatus,
  acts: readonly EdgeRecord[],
  episode: ConsentEpisode | null,
): readonly EdgeRecord[] {
  switch (status) {
    case PartyStatus.PARTY:
      return episode?.consents ?? [];
    case PartyStatus.WITHDRAWN:
      return episode?.end ? [episode.end.act] : [];
    case PartyStatus.SIGNATORY:
      return actsOf(acts, ConsentAction.SIGNATURE, ConsentAction.NOT_PARTY);
    case PartyStatus.NOT_PARTY: {
      const negative = [...actsOf(acts, ConsentAction.NOT_PARTY), ...consentsAmong(acts)];
      return negative.length > 0 ? negative : actsOf(acts, ConsentAction.SIGNATURE, ConsentAction.WITHDRAWAL);
    }
    case PartyStatus.UNKNOWN:
      return acts;
  }
}

/**
 * As of when the sources of the status speak; of a State that is not a party also its own law, which shows that it had
 * not joined before.
 */
function attestationOf(
  { sources, facts }: JudgedFacts,
  status: PartyStatus,
  decisive: readonly EdgeRecord[],
): PartialDate | null {
  const laws = facts.approvals.filter(({ passed }) => status === PartyStatus.NOT_PARTY && passed === Truth.NO);
  const dates = (decisive.length > 0 ? decisive : sources.acts).map(attestedOnOf);
  return latestOf([...dates, ...laws.map(({ approval }) => approvedOn(approval))]);
}
