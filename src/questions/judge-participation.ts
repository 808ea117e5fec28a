import { textOf, type EdgeRecord, type NodeRecord } from '../model/records';
import { applyRule } from '../model/time/entry-into-force';
import {
  OPEN_FUTURE,
  OPEN_PAST,
  addDays,
  firstDay,
  lastDay,
  later,
  latestOf,
  type CalendarDate,
  type PartialDate,
} from '../model/time/partial-date';
import { describeRange, hasCome, laterOf, rangeOf, SOME_DAY, type DayRange } from '../model/time/range';
import { InForce, both, not } from '../model/time/three-valued';
import { CONSENT_TO_BE_BOUND, ConsentAction } from '../model/values/consent-action';
import type { EntryIntoForceRule } from '../model/values/entry-into-force-rule';
import { PartyStatus } from '../model/values/party-status';

/** Where a State stands towards an instrument on a day, and what that rests on. */
export interface ParticipationJudgment {
  readonly status: PartyStatus;
  readonly inForce: InForce;
  readonly since: PartialDate | null;
  readonly inForceFrom: PartialDate | null;
  readonly inForceFromComputed: boolean;
  readonly inForceNote: string | null;
  /** The days between which it entered into force for the State; null where it never consented. */
  readonly entry: DayRange | null;
  /** The acts that the status rests on. */
  readonly decisive: readonly EdgeRecord[];
  /** Every recorded act, oldest first. */
  readonly acts: readonly EdgeRecord[];
  readonly attestedOn: PartialDate | null;
}

/** The act and the days between which consent was given. */
interface Consent {
  readonly act: EdgeRecord;
  readonly given: DayRange;
}

interface Entry {
  readonly range: DayRange;
  readonly computed: boolean;
  readonly note: string | null;
  readonly stated: PartialDate | null;
}

/**
 * Judges participation by DESIGN's rules: consent given and not withdrawn makes a PARTY; whether the instrument is in force
 * for it is worked out apart, from the later of its general entry into force and the date that its own rule gives (VCLT art. 24),
 * never before its parents. Silence is UNKNOWN.
 */
export function judgeParticipation(
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  parents: readonly ParticipationJudgment[],
  day: CalendarDate,
): ParticipationJudgment {
  const consent = consentAmong(instrument, acts);
  const entry = consent && entryOf(instrument, consent, parents);
  const withdrawn = withdrawnOn(acts, day);
  const status = statusOn(instrument, acts, consent, withdrawn, day);
  const inForce =
    status === PartyStatus.NOT_PARTY || status === PartyStatus.SIGNATORY
      ? InForce.NO
      : inForceOn(consent, entry, withdrawn, day);
  const decisive = decisiveActs(status, acts, consent);
  return {
    status,
    inForce,
    since: dateOf(consent?.act),
    ...shownEntry(entry),
    decisive,
    acts: [...acts].sort(
      (one, other) => compareDates(orderDate(one), orderDate(other)) || (one.id < other.id ? -1 : 1),
    ),
    attestedOn: latestOf((decisive.length > 0 ? decisive : acts).map(attestedOn)),
  };
}

function shownEntry(
  entry: Entry | null,
): Pick<ParticipationJudgment, 'inForceFrom' | 'inForceFromComputed' | 'inForceNote' | 'entry'> {
  if (!entry) return { inForceFrom: null, inForceFromComputed: false, inForceNote: null, entry: null };
  const { range, computed, note, stated } = entry;
  return {
    inForceFrom: stated ?? (range.first === range.last ? range.first : null),
    inForceFromComputed: computed,
    inForceNote: note,
    entry: range,
  };
}

function consentAmong(instrument: NodeRecord, acts: readonly EdgeRecord[]): Consent | null {
  const consents = acts.filter((act) => CONSENT_TO_BE_BOUND.has(actionOf(act)));
  const dated = consents.filter((act) => dateOf(act) !== null);
  const [first, ...others] = dated.length > 0 ? dated : consents;
  if (!first) return null;
  const notBefore = earliestPossibleConsent(instrument, acts);
  return others
    .map((act) => ({ act, given: givenOn(act, notBefore) }))
    .reduce((best, each) => (isBetterKnown(each, best) ? each : best), {
      act: first,
      given: givenOn(first, notBefore),
    });
}

/** A dated consent stands as it is; an undated one lies after the last day on which the State was attested as not a party. */
function givenOn(act: EdgeRecord, notBefore: CalendarDate): DayRange {
  const date = dateOf(act);
  const seen = [date ?? attestedOn(act), textOf(act, 'inForceFrom')].filter((each) => each !== null);
  const last = seen.map(lastDay).sort()[0] ?? OPEN_FUTURE;
  const first = date ? firstDay(date) : OPEN_PAST;
  return { first: notBefore <= last ? later(first, notBefore) : first, last };
}

function earliestPossibleConsent(instrument: NodeRecord, acts: readonly EdgeRecord[]): CalendarDate {
  const adopted = textOf(instrument, 'adoptedOn');
  const attestations = acts.filter((act) => actionOf(act) === ConsentAction.NOT_PARTY).map(attestedOn);
  const daysAfter = attestations.flatMap((date) => (date ? [addDays(firstDay(date), 1)] : []));
  return [adopted ? firstDay(adopted) : OPEN_PAST, ...daysAfter].reduce(later);
}

/** The narrower range is the better one; of equal ones the earlier. */
function isBetterKnown(one: Consent, other: Consent): boolean {
  const width = ({ given }: Consent) => Date.parse(given.last) - Date.parse(given.first);
  return width(one) < width(other) || (width(one) === width(other) && one.given.first < other.given.first);
}

function entryOf(instrument: NodeRecord, { act, given }: Consent, parents: readonly ParticipationJudgment[]): Entry {
  const stated = textOf(act, 'inForceFrom');
  if (stated) return { range: rangeOf(stated), computed: false, note: null, stated };
  const rule = instrument.properties['entryIntoForceRule'] as EntryIntoForceRule | undefined;
  const general = textOf(instrument, 'inForceFrom');
  const own = rule ? ruleApplied(rule, given) : { first: given.first, last: OPEN_FUTURE };
  const range = [general ? rangeOf(general) : SOME_DAY, ...parents.map((parent) => parent.entry ?? SOME_DAY)].reduce(
    laterOf,
    own,
  );
  const isKnown = range.first === range.last;
  return { range, computed: isKnown, note: noteOf(isKnown, act, rule, general, range), stated: null };
}

function ruleApplied(rule: EntryIntoForceRule, given: DayRange): DayRange {
  return {
    first: given.first === OPEN_PAST ? OPEN_PAST : applyRule(rule, given.first),
    last: given.last === OPEN_FUTURE ? OPEN_FUTURE : applyRule(rule, given.last),
  };
}

function noteOf(
  isKnown: boolean,
  act: EdgeRecord,
  rule: EntryIntoForceRule | undefined,
  general: PartialDate | null,
  range: DayRange,
): string {
  if (!rule) return 'The instrument’s rule on entry into force is not in the data.';
  if (isKnown) {
    const assumption =
      actionOf(act) === ConsentAction.CONSENT
        ? ' It assumes ratification or accession, since the source does not say which act it was.'
        : '';
    return `Worked out from ${rule.clause}.${assumption}`;
  }
  const date = dateOf(act);
  const reason = !date
    ? 'The date of consent is not known'
    : date.length < 10
      ? `Consent is dated ${date} only`
      : `The date of general entry into force is ${general ? `known only as ${general}` : 'not known'}`;
  return `${reason}; by ${rule.clause} it entered into force ${describeRange(range)}.`;
}

function withdrawnOn(acts: readonly EdgeRecord[], day: CalendarDate): InForce {
  const denunciations = acts
    .filter((act) => actionOf(act) === ConsentAction.DENUNCIATION)
    .map((act) => {
      const effective = textOf(act, 'effectiveFrom');
      const notice = dateOf(act);
      return hasCome(
        effective ? rangeOf(effective) : { first: notice ? firstDay(notice) : OPEN_PAST, last: OPEN_FUTURE },
        day,
      );
    });
  if (denunciations.includes(InForce.YES)) return InForce.YES;
  return denunciations.includes(InForce.UNKNOWN) ? InForce.UNKNOWN : InForce.NO;
}

function statusOn(
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  consent: Consent | null,
  withdrawn: InForce,
  day: CalendarDate,
): PartyStatus {
  const adopted = textOf(instrument, 'adoptedOn');
  if (adopted && day < firstDay(adopted)) return PartyStatus.NOT_PARTY;
  if (acts.length === 0) return PartyStatus.UNKNOWN;
  const consented = consent ? hasCome(consent.given, day) : InForce.NO;
  if (consented === InForce.UNKNOWN) return PartyStatus.UNKNOWN;
  if (consented === InForce.NO) return hasSigned(acts, day) ? PartyStatus.SIGNATORY : PartyStatus.NOT_PARTY;
  if (withdrawn === InForce.UNKNOWN) return PartyStatus.UNKNOWN;
  return withdrawn === InForce.YES ? PartyStatus.WITHDRAWN : PartyStatus.PARTY;
}

function hasSigned(acts: readonly EdgeRecord[], day: CalendarDate): boolean {
  return acts.some((act) => {
    if (actionOf(act) !== ConsentAction.SIGNATURE) return false;
    const date = dateOf(act);
    const seen = attestedOn(act);
    const range = date ? rangeOf(date) : { first: OPEN_PAST, last: seen ? lastDay(seen) : OPEN_FUTURE };
    return hasCome(range, day) === InForce.YES;
  });
}

function inForceOn(consent: Consent | null, entry: Entry | null, withdrawn: InForce, day: CalendarDate): InForce {
  if (!consent || !entry) return InForce.UNKNOWN;
  return both(both(hasCome(consent.given, day), hasCome(entry.range, day)), not(withdrawn));
}

function decisiveActs(
  status: PartyStatus,
  acts: readonly EdgeRecord[],
  consent: Consent | null,
): readonly EdgeRecord[] {
  const ofAction = (...actions: ConsentAction[]) => acts.filter((act) => actions.includes(actionOf(act)));
  switch (status) {
    case PartyStatus.PARTY:
      return acts.filter((act) => CONSENT_TO_BE_BOUND.has(actionOf(act)));
    case PartyStatus.WITHDRAWN:
      return ofAction(ConsentAction.DENUNCIATION);
    case PartyStatus.SIGNATORY:
      return ofAction(ConsentAction.SIGNATURE, ConsentAction.NOT_PARTY);
    case PartyStatus.NOT_PARTY:
      return consent ? [consent.act] : ofAction(ConsentAction.NOT_PARTY, ConsentAction.SIGNATURE);
    case PartyStatus.UNKNOWN:
      return acts;
  }
}

export function actionOf(act: EdgeRecord): ConsentAction {
  return act.properties['action'] as ConsentAction;
}

export function dateOf(act: EdgeRecord | undefined): PartialDate | null {
  return act ? textOf(act, 'date') : null;
}

function attestedOn(act: EdgeRecord): PartialDate | null {
  return textOf(act, 'attestedOn');
}

/** Undated acts stand where their sources speak; those without any date last. */
function orderDate(act: EdgeRecord): PartialDate {
  return dateOf(act) ?? attestedOn(act) ?? OPEN_FUTURE;
}

function compareDates(one: PartialDate, other: PartialDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
