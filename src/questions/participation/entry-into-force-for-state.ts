import { Instrument } from '../../model/nodes/instrument';
import { Participation } from '../../model/edges/participation';
import { Agreement } from '../../model/nodes/agreement';
import { IloConvention } from '../../model/nodes/ilo-convention';
import { Treaty } from '../../model/nodes/treaty';
import { read, readIf } from '../../model/read';
import { type NodeRecord } from '../../model/records';
import { applyRule } from '../../model/time/entry-into-force';
import { OPEN_FUTURE, OPEN_PAST, lastDay, type PartialDate } from '../../model/time/partial-date';
import { SOME_DAY, laterOf, rangeOf, type DayRange } from '../../model/time/range';
import { CONSENT_TO_BE_BOUND, ConsentAction } from '../../model/values/consent-action';
import type { EntryIntoForceRule } from '../../model/values/entry-into-force-rule';
import type { Told } from '../../model/words/told';
import type { ConsentEpisode } from './consent-episodes';
import { ENTRY_SENTENCES as SAYS } from './entry-sentences';
import { actionOf, dateOf } from './participation-acts';

/** When an instrument entered into force for a State that consented. */
export interface StateEntryIntoForce {
  /** The days between which it did. */
  readonly range: DayRange;
  /** The date that a source states, as it states it. */
  readonly stated: PartialDate | null;
  /** Whether the one day in the range was worked out. */
  readonly computed: boolean;
  /** Why there is no one day, or what the computed one assumes. */
  readonly note: Told | null;
}

/**
 * The days between which it did as far as the State's consent and the instrument itself say, whatever its parents do.
 */
export function ownEntryIntoForce(instrument: NodeRecord, episode: ConsentEpisode): DayRange {
  const stated = statedFor(episode);
  if (stated) return rangeOf(stated);
  const general = read(Instrument, instrument).inForceFrom ?? null;
  const byRule = episode.isSucceededTo ? episode.given : ruleApplied(ruleOf(instrument), episode.given);
  return laterOf(byRule, general ? rangeOf(general) : SOME_DAY);
}

/**
 * The later of the instrument's general entry into force and the date that its own final clause gives (VCLT art. 24),
 * never before its parents'. From a partial date no day is worked out: the bounds are kept. A successor is bound from
 * the succession of States on.
 */
export function entryIntoForceFor(
  instrument: NodeRecord,
  episode: ConsentEpisode,
  parents: readonly (DayRange | null)[],
): StateEntryIntoForce {
  const { act, given } = episode;
  const stated = statedFor(episode);
  if (stated) return { range: rangeOf(stated), stated, computed: false, note: null };
  const own = ownEntryIntoForce(instrument, episode);
  const range = parents.map((parent) => parent ?? SOME_DAY).reduce(laterOf, own);
  const clause = episode.isSucceededTo ? SAYS.bySuccession : clauseOf(instrument);
  if (clause === null) return { range, stated: null, computed: false, note: SAYS.noRule };
  if (isOneDay(range)) {
    const isAssumed = actionOf(act) === ConsentAction.CONSENT;
    return { range, stated: null, computed: true, note: SAYS.workedOut(clause, isAssumed) };
  }
  const unknown = isOneDay(own)
    ? SAYS.parentUnknown
    : unknownOf(act, given, read(Instrument, instrument).inForceFrom ?? null);
  return { range, stated: null, computed: false, note: SAYS.between(unknown, clause, range) };
}

function clauseOf(instrument: NodeRecord): Told | null {
  const clause = ruleOf(instrument)?.clause;
  return clause === undefined ? null : SAYS.byClause(clause);
}

function ruleOf(instrument: NodeRecord): EntryIntoForceRule | undefined {
  const joined = readIf(Treaty, instrument) ?? readIf(IloConvention, instrument) ?? readIf(Agreement, instrument);
  return joined?.entryIntoForceRule;
}

/** The day that a source states; not that of a predecessor, for whom it was in force before. */
function statedFor({ act, given }: ConsentEpisode): PartialDate | null {
  const stated = read(Participation, act).inForceFrom ?? null;
  return stated && lastDay(stated) < given.first ? null : stated;
}

function ruleApplied(rule: EntryIntoForceRule | undefined, given: DayRange): DayRange {
  if (!rule) return { first: given.first, last: OPEN_FUTURE };
  return {
    first: given.first === OPEN_PAST ? OPEN_PAST : applyRule(rule, given.first),
    last: given.last === OPEN_FUTURE ? OPEN_FUTURE : applyRule(rule, given.last),
  };
}

function unknownOf(act: ConsentEpisode['act'], given: DayRange, general: PartialDate | null): Told {
  const date = CONSENT_TO_BE_BOUND.has(actionOf(act)) ? dateOf(act) : null;
  if (!date) return SAYS.consentUndated;
  return isOneDay(given) ? SAYS.generalEntry(general) : SAYS.consentRough(date);
}

function isOneDay({ first, last }: DayRange): boolean {
  return first === last;
}
