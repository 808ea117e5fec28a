import { Binding, Nature } from '../../model/declaration/nature';
import { meaningOf, natureOf } from '../../model/graph-model';
import { nameOf, textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { describeRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { ConsentAction } from '../../model/values/consent-action';
import { PartyStatus } from '../../model/values/party-status';
import { Standing } from '../../model/values/standing';
import { maySignatureBind, type ParticipationJudgment } from '../participation/judge-participation';
import { actionOf, actsOf, dateOf } from '../participation/participation-acts';

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
export function standingOfSoftLaw(obligation: NodeRecord, instrument: NodeRecord, day: CalendarDate): StandingJudgment {
  const name = nameOf(instrument);
  if (holdsOn(obligation.window, day) === Truth.NO) {
    return {
      standing: Standing.NOT_IN_FORCE,
      reason: `${name} was ${day < obligation.window.earliestStart ? 'not yet adopted' : 'no longer in place'} on the date.`,
    };
  }
  return {
    standing: Standing.SOFT_LAW,
    reason: `${name} is ${softLawWord(instrument)}: it does not bind by its nature.`,
  };
}

function softLawWord(instrument: NodeRecord): string {
  if (instrument.properties['privateUndertaking'] === true) return 'a private undertaking';
  return natureOf(instrument) === Nature.POLICY ? 'a policy' : 'soft law';
}

/** An obligation of national law binds within the State while its provision is valid. */
export function standingOfNationalLaw(
  obligation: NodeRecord,
  instrument: NodeRecord,
  day: CalendarDate,
): StandingJudgment {
  const name = nameOf(instrument);
  if (instrument.properties['stage'] === 'DRAFT')
    return { standing: Standing.NOT_IN_FORCE, reason: `${name} is a draft, and never in force.` };
  const { earliestStart, latestStart, earliestEnd, latestEnd } = obligation.window;
  const began = `began ${describeRange({ first: earliestStart, last: latestStart })}`;
  const ended = `ended ${describeRange({ first: earliestEnd, last: latestEnd })}`;
  switch (holdsOn(obligation.window, day)) {
    case Truth.YES:
      return { standing: Standing.BINDING, reason: `${name}: the provision is in force on the date. It ${began}.` };
    case Truth.NO: {
      const why =
        day < earliestStart
          ? `not yet in force on the date. It ${began}`
          : `no longer in force on the date. It ${ended}`;
      return { standing: Standing.NOT_IN_FORCE, reason: `${name}: the provision is ${why}.` };
    }
    case Truth.UNKNOWN: {
      const known = day < latestStart ? began : `may have ended by then: it ${ended}`;
      return {
        standing: Standing.UNKNOWN,
        reason: `${name}: the sources don’t say whether the provision was in force on the date. It ${known}.`,
      };
    }
  }
}

/** An obligation of a treaty binds a party for which the treaty is in force. */
export function standingOfTreaty(
  state: NodeRecord,
  instrument: NodeRecord,
  participation: ParticipationJudgment,
): StandingJudgment {
  const name = nameOf(state);
  const { status, inForce } = participation;
  if (status === PartyStatus.PARTY) return partyStanding(name, participation, inForce);
  if (status === PartyStatus.WITHDRAWN)
    return { standing: Standing.NOT_IN_FORCE, reason: `The denunciation by ${name} has taken effect.` };
  if (status === PartyStatus.NOT_PARTY)
    return { standing: Standing.NOT_BINDING, reason: notPartyReason(name, instrument, participation) };
  if (status === PartyStatus.SIGNATORY) return signatoryStanding(name, instrument, participation);
  const acts =
    participation.acts.length > 0
      ? `${describeActs(participation.decisive)}. These allow no conclusion for the date`
      : `The sources hold no act of ${name} about this instrument`;
  return {
    standing: Standing.UNKNOWN,
    reason: `${acts}.${participation.inForceNote ? ` ${participation.inForceNote}` : ''}`,
  };
}

function partyStanding(name: string, participation: ParticipationJudgment, inForce: Truth): StandingJudgment {
  const acts = describeActs(participation.decisive);
  const { inForceFrom, inForceNote, entry } = participation;
  const since = inForceFrom ?? (entry ? `a day ${describeRange(entry)}` : 'a day that the sources don’t give');
  const note = inForceNote ? ` ${inForceNote}` : '';
  switch (inForce) {
    case Truth.YES:
      return { standing: Standing.BINDING, reason: `${acts}. In force for ${name} since ${since}.${note}` };
    case Truth.NO:
      return { standing: Standing.NOT_IN_FORCE, reason: `${acts}. In force for ${name} only from ${since}.${note}` };
    case Truth.UNKNOWN:
      return {
        standing: Standing.UNKNOWN,
        reason: `${acts}. Whether it was in force for ${name} on the date is not known.${note}`,
      };
  }
}

function signatoryStanding(
  name: string,
  instrument: NodeRecord,
  participation: ParticipationJudgment,
): StandingJudgment {
  const acts = describeActs(participation.decisive);
  if (maySignatureBind(instrument)) {
    return {
      standing: Standing.UNKNOWN,
      reason: `${acts}. Signature of an agreement between so few States may have been definitive; the sources don’t say.`,
    };
  }
  return {
    standing: Standing.SIGNED_ONLY,
    reason: `${acts}. No consent of ${name} to be bound is recorded by then (VCLT art. 18 applies).`,
  };
}

function notPartyReason(name: string, instrument: NodeRecord, { decisive }: ParticipationJudgment): string {
  const attested = actsOf(decisive, ConsentAction.NOT_PARTY);
  const later = decisive.filter((act) => !attested.includes(act));
  const notYet = `${name} had not yet become a party: ${describeActs(later)}`;
  if (attested.length > 0) return `${describeActs(attested)}.${later.length > 0 ? ` ${notYet}.` : ''}`;
  if (later.length > 0) return `${notYet}.`;
  return `${nameOf(instrument)} was adopted only on ${textOf(instrument, 'adoptedOn') ?? 'a later day'}.`;
}

/** The acts that decide, in words: `Ratification on 1994-08-12 (source as of 2013-07)`. */
function describeActs(acts: readonly EdgeRecord[]): string {
  const sentences = acts.map((act) => {
    const attested = textOf(act, 'attestedOn');
    const asOf = attested ? ` (source as of ${attested})` : '';
    const action = actionOf(act);
    if (action === ConsentAction.NOT_PARTY) {
      const why =
        act.properties['basis'] === 'INFERRED'
          ? `inferred: ${textOf(act, 'note') ?? 'a call to join'}`
          : 'a source says so';
      return `not a party, ${why}${asOf}`;
    }
    const date = dateOf(act);
    return `${action.toLowerCase().replaceAll('_', ' ')} ${date ? `${date.length === 10 ? 'on' : 'in'} ${date}` : 'on a day that the source does not give'}${asOf}`;
  });
  const text = [...new Set(sentences)].join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
