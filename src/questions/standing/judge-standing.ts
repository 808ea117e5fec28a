import { SoftLaw } from '../../model/nodes/soft-law';
import { readIf } from '../../model/read';
import { Stage, UNADOPTED } from '../../model/nodes/instrument';
import { Binding, Nature } from '../../model/declaration/nature';
import { meaningOf, natureOf } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { OPEN_FUTURE, type CalendarDate } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import type { Window } from '../../model/time/window';
import { PartyStatus } from '../../model/values/party-status';
import { Standing } from '../../model/values/standing';
import type { Told } from '../../model/words/told';
import type { ParticipationJudgment } from '../participation/judge-participation';
import { maySignatureBind } from '../participation/may-signature-bind';
import { STANDING_SENTENCES as SAYS } from './standing-sentences';

/** Whether an obligation binds the State, and the reason. */
export interface StandingJudgment {
  readonly standing: Standing;
  readonly reason: Told;
}

/** Whether the instrument guides without binding, whoever bears its obligations. */
export function isSoftLaw(instrument: NodeRecord): boolean {
  return meaningOf(instrument).binding === Binding.NOT;
}

/** Soft law binds nobody by its nature, and guides nobody before it was adopted or after it ended. */
export function standingOfSoftLaw(obligation: NodeRecord, instrument: NodeRecord): History<StandingJudgment> {
  const { earliestStart } = obligation.window;
  return History.of(holdingParts(obligation), ({ holds, lastCome }) => {
    if (holds !== Truth.NO)
      return { standing: Standing.SOFT_LAW, reason: SAYS.softLaw(instrument, softLawWord(instrument)) };
    const says = lastCome < earliestStart ? SAYS.softLawNotYet : SAYS.softLawNoMore;
    return { standing: Standing.NOT_IN_FORCE, reason: says(instrument) };
  });
}

/** Whether it holds, and which of the days of its window was the last to come. */
function holdingParts({ window }: NodeRecord): { holds: History<Truth>; lastCome: History<CalendarDate> } {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  return {
    holds: History.ofWindow(window),
    lastCome: History.ofDays([earliestStart, latestStart, earliestEnd, latestEnd]),
  };
}

function softLawWord(instrument: NodeRecord): Told {
  if (readIf(SoftLaw, instrument)?.privateUndertaking === true) return SAYS.privateUndertaking;
  return natureOf(instrument) === Nature.POLICY ? SAYS.policy : SAYS.softLawWord;
}

/** An obligation of national law binds within the State while its provision is valid. */
export function standingOfNationalLaw(obligation: NodeRecord, instrument: NodeRecord): History<StandingJudgment> {
  const { stage } = instrument.properties;
  if (UNADOPTED.has(stage)) {
    const says = stage === Stage.DRAFT ? SAYS.draft : SAYS.askedFor;
    return History.always({ standing: Standing.NOT_IN_FORCE, reason: says(instrument) });
  }
  return History.of(holdingParts(obligation), ({ holds, lastCome }) =>
    nationalStanding(instrument, obligation.window, holds, lastCome),
  );
}

function nationalStanding(law: NodeRecord, window: Window, holds: Truth, lastCome: CalendarDate): StandingJudgment {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  const began: DayRange = { first: earliestStart, last: latestStart };
  const ended: DayRange = { first: earliestEnd, last: latestEnd };
  switch (holds) {
    case Truth.YES:
      return { standing: Standing.BINDING, reason: SAYS.lawInForce(law, began) };
    case Truth.NO:
      return {
        standing: Standing.NOT_IN_FORCE,
        reason: lastCome < earliestStart ? SAYS.lawNotYet(law, began) : SAYS.lawNoMore(law, ended),
      };
    case Truth.UNKNOWN:
      return {
        standing: Standing.UNKNOWN,
        reason: SAYS.lawUnknown(law, lastCome < latestStart ? SAYS.began(began) : possibleEnd(ended)),
      };
  }
}

/** From when it may be over, in words. */
function possibleEnd(ended: DayRange): Told {
  return ended.last === OPEN_FUTURE ? SAYS.mayHaveEndedUntold(ended.first) : SAYS.mayHaveEnded(ended);
}

/**
 * An obligation of a treaty binds a party for which the treaty is in force; what surely is not in force for the State
 * does not bind it.
 */
export function standingOfTreaty(
  instrument: NodeRecord,
  { status, inForce, reason }: Pick<ParticipationJudgment, 'status' | 'inForce' | 'reason'>,
): StandingJudgment {
  return { standing: standingByStatus(instrument, status, inForce), reason };
}

const OF_PARTIES: Readonly<Record<Truth, Standing>> = {
  [Truth.YES]: Standing.BINDING,
  [Truth.NO]: Standing.NOT_IN_FORCE,
  [Truth.UNKNOWN]: Standing.UNKNOWN,
};

function standingByStatus(instrument: NodeRecord, status: PartyStatus, inForce: Truth): Standing {
  switch (status) {
    case PartyStatus.PARTY:
      return OF_PARTIES[inForce];
    case PartyStatus.WITHDRAWN:
      return Standing.NOT_IN_FORCE;
    case PartyStatus.NOT_PARTY:
      return Standing.NOT_BINDING;
    case PartyStatus.SIGNATORY:
      return maySignatureBind(instrument) ? Standing.UNKNOWN : Standing.SIGNED_ONLY;
    case PartyStatus.UNKNOWN:
      return inForce === Truth.NO ? Standing.NOT_BINDING : Standing.UNKNOWN;
  }
}
