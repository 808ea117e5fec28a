import { Event } from '../../model/nodes/event';
import { Instrument } from '../../model/nodes/instrument';
import { Participation } from '../../model/edges/participation';
import { State } from '../../model/nodes/state';
import { read } from '../../model/read';
import { type EdgeRecord, type NodeRecord } from '../../model/records';
import {
  OPEN_FUTURE,
  OPEN_PAST,
  addDays,
  firstDay,
  lastDay,
  later,
  type CalendarDate,
} from '../../model/time/partial-date';
import { rangeOf, type DayRange } from '../../model/time/range';
import { ConsentAction } from '../../model/values/consent-action';
import { actionOf, actsOf, attestedOnOf, consentsAmong, dateOf } from './participation-acts';

/** All that the data holds between a State and an instrument. */
export interface ParticipationSources {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
  readonly acts: readonly EdgeRecord[];
  /** The State's own laws that approve that it joins: no consent towards others, and before them there was none. */
  readonly approvals: readonly NodeRecord[];
}

/** A consent to be bound and, where there was one, the act that ended it. */
export interface ConsentEpisode {
  /** The act of consent that is known best; the one that ended it where no source gives the consent. */
  readonly act: EdgeRecord;
  /** All acts of which each may be that consent, as one source or another gives it; none where no source does. */
  readonly consents: readonly EdgeRecord[];
  /**
   * The days between which the State came to be a party: when consent was given; a succession reaches back to the
   * State's independence.
   */
  readonly given: DayRange;
  /**
   * Whether it counts from the succession of States: a notice of that, or what its predecessor had done before the
   * State was independent.
   */
  readonly isSucceededTo: boolean;
  /**
   * The denunciation or withdrawal that ended it, and the days between which that took effect (not its notice); null
   * where there was none.
   */
  readonly end: { readonly act: EdgeRecord; readonly effect: DayRange } | null;
}

/** The consents of a State to an instrument, oldest first: a consent after a denunciation begins a new episode. */
export function consentEpisodes(sources: ParticipationSources): readonly ConsentEpisode[] {
  const notBefore = earliestPossibleConsent(sources);
  let consents = consentsAmong(sources.acts).map((act) => consentBy(act, sources.state, notBefore));
  const episodes: ConsentEpisode[] = [];
  for (const end of endsAmong(sources.acts)) {
    const before = consents.filter(({ given }) => given.first < end.effect.first);
    // What is taken back where nothing was consented to is a signature.
    if (before.length === 0 && actionOf(end.act) === ConsentAction.WITHDRAWAL) continue;
    consents = consents.filter(({ given }) => given.first >= end.effect.first);
    const implied = { act: end.act, given: impliedBy(end.act, notBefore), isSucceededTo: false };
    episodes.push({ ...(bestKnown(before) ?? implied), consents: before.map(({ act }) => act), end });
  }
  const last = bestKnown(consents);
  return last ? [...episodes, { ...last, consents: consents.map(({ act }) => act), end: null }] : episodes;
}

/**
 * From the first day on which the State can have consented: the instrument was adopted, the State independent, its law
 * passed, and it is no more attested as not a party.
 */
function earliestPossibleConsent({ state, instrument, acts, approvals }: ParticipationSources): CalendarDate {
  const stated = [
    read(Instrument, instrument).adoptedOn ?? null,
    read(State, state).independentSince ?? null,
    ...approvals.map(approvedOn),
  ];
  const attestations = actsOf(acts, ConsentAction.NOT_PARTY).map(attestedOnOf);
  const daysAfter = attestations.flatMap((date) => (date ? [addDays(firstDay(date), 1)] : []));
  return [...stated.flatMap((date) => (date ? [firstDay(date)] : [])), ...daysAfter].reduce(later, OPEN_PAST);
}

/** When the State's own law approved that it joins. */
export function approvedOn(approval: NodeRecord): string | null {
  return read(Event, approval).startedOn ?? null;
}

function endsAmong(acts: readonly EdgeRecord[]): readonly NonNullable<ConsentEpisode['end']>[] {
  return actsOf(acts, ConsentAction.DENUNCIATION, ConsentAction.WITHDRAWAL)
    .map((act) => ({ act, effect: effectOf(act) }))
    .sort((one, other) => (one.effect.first < other.effect.first ? -1 : 1));
}

function impliedBy(end: EdgeRecord, notBefore: CalendarDate): DayRange {
  return { first: notBefore, last: lastDay(dateOf(end) ?? read(Participation, end).effectiveFrom ?? OPEN_FUTURE) };
}

type Consent = Pick<ConsentEpisode, 'act' | 'given' | 'isSucceededTo'>;

/** Dated consents before undated ones; of these the one known best, of equals the earlier. */
function bestKnown(consents: readonly Consent[]): Consent | null {
  const dated = consents.filter(({ act }) => dateOf(act) !== null);
  const width = ({ given }: Consent) => Date.parse(given.last) - Date.parse(given.first);
  const order = (one: Consent, other: Consent) =>
    width(one) - width(other) || (one.given.first < other.given.first ? -1 : 1);
  return [...(dated.length > 0 ? dated : consents)].sort(order)[0] ?? null;
}

function consentBy(act: EdgeRecord, state: NodeRecord, notBefore: CalendarDate): Consent {
  const inherited = inheritedOn(act, state);
  const isSucceededTo = inherited !== null || actionOf(act) === ConsentAction.SUCCESSION;
  return { act, given: inherited ?? givenOn(act, state, notBefore), isSucceededTo };
}

/**
 * When what was done before the State was independent counts for it, since its predecessor did that: from the
 * succession of States (VCSST art. 34). Null where the State may have done it itself.
 */
export function inheritedOn(act: EdgeRecord, state: NodeRecord): DayRange | null {
  const date = dateOf(act);
  const independent = read(State, state).independentSince ?? null;
  return date && independent && lastDay(date) < firstDay(independent) ? rangeOf(independent) : null;
}

/**
 * A dated consent stands as it is; an undated one lies after the last day on which the State was surely not a party.
 */
function givenOn(act: EdgeRecord, state: NodeRecord, notBefore: CalendarDate): DayRange {
  const effect = actionOf(act) === ConsentAction.SUCCESSION ? successionEffect(act, state) : null;
  if (effect) return rangeOf(effect);
  const date = dateOf(act);
  const seen = [
    date ?? read(Participation, act).attestedOn ?? null,
    read(Participation, act).inForceFrom ?? null,
  ].filter((each) => each !== null);
  const last = seen.map(lastDay).sort()[0] ?? OPEN_FUTURE;
  const isRetroactive = actionOf(act) === ConsentAction.SUCCESSION;
  const first = date && !isRetroactive ? firstDay(date) : OPEN_PAST;
  return { first: notBefore <= last ? later(first, notBefore) : first, last };
}

/** A successor is a party from the day of the succession of States, whenever it notifies it (VCSST arts. 23 and 34). */
function successionEffect(act: EdgeRecord, state: NodeRecord): string | null {
  return read(Participation, act).effectiveFrom ?? read(State, state).independentSince ?? null;
}

/**
 * When a denunciation or withdrawal takes effect: a denunciation not before its notice, what is taken back on the day
 * of the notice.
 */
function effectOf(end: EdgeRecord): DayRange {
  const notice = dateOf(end);
  const effective =
    read(Participation, end).effectiveFrom ?? (actionOf(end) === ConsentAction.WITHDRAWAL ? notice : null);
  if (effective) return rangeOf(effective);
  return { first: notice ? firstDay(notice) : OPEN_PAST, last: lastEffectOf(end) };
}

function lastEffectOf(end: EdgeRecord): CalendarDate {
  const seen = actionOf(end) === ConsentAction.WITHDRAWAL ? (read(Participation, end).attestedOn ?? null) : null;
  return seen ? lastDay(seen) : OPEN_FUTURE;
}
