import { SoftLaw } from '../../model/nodes/soft-law';
import { readIf } from '../../model/read';
import { Stage, UNADOPTED } from '../../model/nodes/instrument';
import { Binding, Nature } from '../../model/declaration/nature';
import { meaningOf, natureOf } from '../../model/graph-model';
import { nameOf, type NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { OPEN_FUTURE, OPEN_PAST, type CalendarDate } from '../../model/time/partial-date';
import { describeRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import type { Window } from '../../model/time/window';
import { PartyStatus } from '../../model/values/party-status';
import { Standing } from '../../model/values/standing';
import type { ParticipationJudgment } from '../participation/judge-participation';
import { maySignatureBind } from '../participation/may-signature-bind';

/** Whether an obligation binds the State, and the reason in a sentence. */
export interface StandingJudgment {
  readonly standing: Standing;
  readonly reason: string;
}

/** Whether the instrument guides without binding, whoever bears its obligations. */
export function isSoftLaw(instrument: NodeRecord): boolean {
  return meaningOf(instrument).binding === Binding.NOT;
}

/** Soft law binds nobody by its nature, and guides nobody before it was adopted or after it ended. */
export function standingOfSoftLaw(obligation: NodeRecord, instrument: NodeRecord): History<StandingJudgment> {
  const name = nameOf(instrument);
  const { earliestStart } = obligation.window;
  return History.of(holdingParts(obligation), ({ holds, lastCome }) => {
    if (holds !== Truth.NO)
      return {
        standing: Standing.SOFT_LAW,
        reason: `${name} is ${softLawWord(instrument)}: it does not bind by its nature.`,
      };
    const when = lastCome < earliestStart ? 'not yet adopted' : 'no longer in place';
    return { standing: Standing.NOT_IN_FORCE, reason: `${name} was ${when} on the date.` };
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

function softLawWord(instrument: NodeRecord): string {
  if (readIf(SoftLaw, instrument)?.privateUndertaking === true) return 'a private undertaking';
  return natureOf(instrument) === Nature.POLICY ? 'a policy' : 'soft law';
}

/** An obligation of national law binds within the State while its provision is valid. */
export function standingOfNationalLaw(obligation: NodeRecord, instrument: NodeRecord): History<StandingJudgment> {
  const name = nameOf(instrument);
  const { stage } = instrument.properties;
  if (UNADOPTED.has(stage)) {
    const what = stage === Stage.DRAFT ? 'is a draft' : 'is only asked for';
    return History.always({ standing: Standing.NOT_IN_FORCE, reason: `${name} ${what}, and never in force.` });
  }
  return History.of(holdingParts(obligation), ({ holds, lastCome }) =>
    nationalStanding(name, obligation.window, holds, lastCome),
  );
}

function nationalStanding(name: string, window: Window, holds: Truth, lastCome: CalendarDate): StandingJudgment {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = window;
  const began = `began ${describeRange({ first: earliestStart, last: latestStart })}`;
  const ended = `ended ${describeRange({ first: earliestEnd, last: latestEnd })}`;
  switch (holds) {
    case Truth.YES:
      return { standing: Standing.BINDING, reason: `${name}: the provision is in force on the date. It ${began}.` };
    case Truth.NO: {
      const why =
        lastCome < earliestStart
          ? `not yet in force on the date. It ${began}`
          : `no longer in force on the date. It ${ended}`;
      return { standing: Standing.NOT_IN_FORCE, reason: `${name}: the provision is ${why}.` };
    }
    case Truth.UNKNOWN: {
      const known = lastCome < latestStart ? began : `may have ended by then: ${possibleEnd(earliestEnd, latestEnd)}`;
      return {
        standing: Standing.UNKNOWN,
        reason: `${name}: the sources don’t say whether the provision was in force on the date. It ${known}.`,
      };
    }
  }
}

/** From when it may be over, in words. Of an end that no source tells it is a newer norm on the same matter that may have brought it. */
function possibleEnd(earliestEnd: CalendarDate, latestEnd: CalendarDate): string {
  if (latestEnd !== OPEN_FUTURE) return `it ended ${describeRange({ first: earliestEnd, last: latestEnd })}`;
  if (earliestEnd === OPEN_PAST) return 'the sources give no day for its end';
  return `from ${earliestEnd} on no source says that it still held, nor that it ended`;
}

/** An obligation of a treaty binds a party for which the treaty is in force; what surely is not in force for the State does not bind it. */
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
