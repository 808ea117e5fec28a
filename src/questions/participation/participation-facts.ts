import { Instrument } from '../../model/nodes/instrument';
import { Participation } from '../../model/edges/participation';
import { State } from '../../model/nodes/state';
import { read } from '../../model/read';
import { type EdgeRecord, type NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import {
  OPEN_FUTURE,
  OPEN_PAST,
  addDays,
  firstDay,
  lastDay,
  type CalendarDate,
  type PartialDate,
} from '../../model/time/partial-date';
import { rangeOf, type DayRange } from '../../model/time/range';
import { Truth, either } from '../../model/time/three-valued';
import { ConsentAction } from '../../model/values/consent-action';
import {
  approvedOn,
  consentEpisodes,
  inheritedOn,
  type ConsentEpisode,
  type ParticipationSources,
} from './consent-episodes';
import { ownEntryIntoForce, type StateEntryIntoForce } from './entry-into-force-for-state';
import { actionOf, actsOf, attestedOnOf, dateOf } from './participation-acts';

/** A consent, and how far it had come by a day. */
export interface EpisodeFacts {
  readonly episode: ConsentEpisode;
  readonly given: Truth;
  /** Whether the act had been done: of a succession later than it takes effect. */
  readonly done: Truth;
  /** Whether the day of entry into force for the State, as its consent and the instrument alone give it, had come. */
  readonly entered: Truth;
  /** Whether the notice of its end had been given, and whether that had taken effect. */
  readonly noticed: Truth;
  readonly ended: Truth;
}

/** A signature, and whether it had been made and taken back by a day. */
export interface SignatureFacts {
  readonly act: EdgeRecord;
  readonly done: Truth;
  readonly takenBack: Truth;
}

/** How far things had come by a day between a State and an instrument. */
export interface ParticipationFacts {
  readonly adopted: Truth;
  /** Whether the State was independent. */
  readonly independent: Truth;
  readonly episodes: readonly EpisodeFacts[];
  readonly signatures: readonly SignatureFacts[];
  /** The State's laws that approve that it joins, and whether they had passed. */
  readonly approvals: readonly { readonly approval: NodeRecord; readonly passed: Truth }[];
  /** The acts that had, or may have, been done. */
  readonly acts: readonly EdgeRecord[];
  /** The last of the days after those as of which the sources speak that has come. */
  readonly lastUnchecked: CalendarDate;
}

/** How an instrument stands for the State, as far as its protocols hang on that. */
export interface ParentForce {
  readonly inForce: Truth;
  /** The days between which it entered into force for the State; null where it never consented. */
  readonly entry: DayRange | null;
}

/** What is judged on one day. */
export interface JudgedFacts {
  readonly sources: ParticipationSources;
  readonly facts: ParticipationFacts;
  /** The last consent that may have been given; the first one to come where none was. */
  readonly current: EpisodeFacts | null;
  readonly entry: StateEntryIntoForce | null;
  /** Where the State stands towards the instruments on which this one depends as their protocol. */
  readonly parents: readonly ParentForce[];
}

/** All that may change between a State and an instrument, on the days that its sources give. */
export function participationFacts(sources: ParticipationSources): History<ParticipationFacts> {
  const { state, instrument, acts, approvals } = sources;
  const adopted = read(Instrument, instrument).adoptedOn ?? null;
  const independent = read(State, state).independentSince ?? null;
  const withdrawals = actsOf(acts, ConsentAction.WITHDRAWAL);
  const done = History.all(acts.map((act) => History.ofRange(doneOn(act)).map((truth) => ({ act, truth }))));
  const spoken = [...acts.map(attestedOnOf), ...approvals.map(approvedOn)].filter((date) => date !== null);
  return History.of(
    {
      adopted: adopted ? History.ofRange(rangeOf(adopted)) : History.always(Truth.YES),
      independent: independent ? History.ofRange(rangeOf(independent)) : History.always(Truth.YES),
      episodes: History.all(consentEpisodes(sources).map((episode) => episodeFacts(episode, instrument))),
      signatures: History.all(
        actsOf(acts, ConsentAction.SIGNATURE).map((act) => signatureFacts(act, state, withdrawals)),
      ),
      approvals: History.all(approvals.map(approvalFacts)),
      acts: done.map((each) => each.filter(({ truth }) => truth !== Truth.NO).map(({ act }) => act)),
      lastUnchecked: History.ofDays(spoken.map((date) => addDays(lastDay(date), 1))),
    },
    (facts) => facts,
  );
}

/** Whether nobody has checked so late what sources say as of the date. */
export function isPresumed({ lastUnchecked }: ParticipationFacts, attestedOn: PartialDate | null): boolean {
  return attestedOn !== null && lastUnchecked > lastDay(attestedOn);
}

/**
 * The State's own law that may have led to a consent since: it has, or may have, passed, and no source tells of a later
 * consent, or that there was none.
 */
export function approvalInDoubt(
  { approvals, episodes }: ParticipationFacts,
  acts: readonly EdgeRecord[],
): NodeRecord | null {
  const attested = actsOf(acts, ConsentAction.NOT_PARTY).map((act) => firstDay(attestedOnOf(act) ?? '0001'));
  if (episodes.some(({ given }) => given === Truth.NO)) return null;
  const passed = approvals.filter((each) => each.passed !== Truth.NO);
  const doubtful = passed.filter(({ approval }) =>
    attested.every((day) => day < firstDay(approvedOn(approval) ?? '9999')),
  );
  return doubtful.at(-1)?.approval ?? null;
}

function episodeFacts(episode: ConsentEpisode, instrument: NodeRecord): History<EpisodeFacts> {
  const { act, given, end } = episode;
  const date = dateOf(act);
  const notice = end && dateOf(end.act);
  return History.of(
    {
      episode: History.always(episode),
      given: History.ofRange(given),
      done: History.ofRange(date ? rangeOf(date) : given),
      entered: History.ofRange(ownEntryIntoForce(instrument, episode)),
      noticed: notice ? History.ofRange(rangeOf(notice)) : History.always(Truth.NO),
      ended: end ? History.ofRange(end.effect) : History.always(Truth.NO),
    },
    (facts) => facts,
  );
}

function signatureFacts(
  act: EdgeRecord,
  state: NodeRecord,
  withdrawals: readonly EdgeRecord[],
): History<SignatureFacts> {
  const signed = inheritedOn(act, state) ?? doneOn(act);
  const back = withdrawals.map(doneOn).filter(({ last }) => last >= signed.first);
  return History.of(
    {
      act: History.always(act),
      done: History.ofRange(signed),
      takenBack: History.all(back.map((range) => History.ofRange(range))).map((each) => each.reduce(either, Truth.NO)),
    },
    (facts) => facts,
  );
}

function approvalFacts(approval: NodeRecord): History<ParticipationFacts['approvals'][number]> {
  const date = approvedOn(approval);
  const passed = date ? History.ofRange(rangeOf(date)) : History.always(Truth.UNKNOWN);
  return passed.map((truth) => ({ approval, passed: truth }));
}

/**
 * The days between which an act was done; a statement that the State is not a party is no act, and speaks of every day.
 */
function doneOn(act: EdgeRecord): DayRange {
  const date = dateOf(act);
  if (actionOf(act) === ConsentAction.NOT_PARTY) return { first: OPEN_PAST, last: OPEN_PAST };
  const seen = read(Participation, act).attestedOn ?? null;
  return date ? rangeOf(date) : { first: OPEN_PAST, last: seen ? lastDay(seen) : OPEN_FUTURE };
}
