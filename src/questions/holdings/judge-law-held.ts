import { nameOf, type NodeRecord } from '../../model/records';
import { firstDay, lastDay, latestOf, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { DataKind } from '../../model/values/data-kind';

/** How far what the data holds of a State's own law reaches towards the date asked about. */
export enum LawHeld {
  NOTHING = 'NOTHING',
  UNDATED = 'UNDATED',
  UP_TO_EARLIER = 'UP_TO_EARLIER',
  FROM_LATER = 'FROM_LATER',
  UP_TO_DATE = 'UP_TO_DATE',
}

/** How an empty answer about the State's law is to be read. */
export interface LawHeldJudgment {
  readonly lawHeld: LawHeld;
  readonly verdict: string;
}

/** What the judgment speaks of. */
interface Scope {
  readonly state: NodeRecord;
  readonly topic: NodeRecord | null;
  readonly group: NodeRecord | null;
  readonly asOf: CalendarDate;
}

type Counted = { readonly kind: DataKind; readonly number: number; readonly latest: PartialDate | null };

/** Singular and plural of what is counted. */
const WORDS: Readonly<Record<DataKind, readonly [one: string, more: string]>> = {
  [DataKind.INTERNATIONAL_OBLIGATION]: ['international obligation', 'international obligations'],
  [DataKind.SOFT_LAW_NORM]: ['norm of soft law', 'norms of soft law'],
  [DataKind.PARTICIPATION]: ['act about a treaty', 'acts about treaties'],
  [DataKind.NATIONAL_ACT]: ['act', 'acts'],
  [DataKind.NATIONAL_PROVISION]: ['provision', 'provisions'],
  [DataKind.POLICY]: ['policy', 'policies'],
  [DataKind.MECHANISM]: ['mechanism', 'mechanisms'],
  [DataKind.RESPONSIBILITY]: ['task of a body', 'tasks of bodies'],
  [DataKind.FINDING]: ['finding', 'findings'],
  [DataKind.PRACTICE]: ['practice', 'practices'],
  [DataKind.STATISTIC]: ['statistic', 'statistics'],
  [DataKind.RECOMMENDATION]: ['recommendation', 'recommendations'],
};

/** What is law of a State's own. */
export const LAW: ReadonlySet<DataKind> = new Set([DataKind.NATIONAL_PROVISION, DataKind.NATIONAL_ACT]);

/** 'We hold no data' is not 'nothing applies'; what is held speaks from the first date as of which a source speaks of it up to the last, and no further. */
export function judgeLawHeld(
  scope: Scope,
  holdings: readonly Counted[],
  firstSpokenOf: PartialDate | null,
): LawHeldJudgment {
  const held = holdings.filter(({ number }) => number > 0);
  const law = held.filter(({ kind }) => LAW.has(kind));
  if (law.length === 0) return { lawHeld: LawHeld.NOTHING, verdict: nothingOfLaw(scope, held) };
  const latest = latestOf(law.map((each) => each.latest));
  const what = `The data holds ${listOf(law)} of ${nameOf(scope.state)}’s law${subjectOf(scope)}`;
  const rest = 'What they don’t mention it does not hold.';
  if (latest === null)
    return { lawHeld: LawHeld.UNDATED, verdict: `${what}; as of when their sources speak is not known. ${rest}` };
  if (firstSpokenOf !== null && firstDay(firstSpokenOf) > scope.asOf)
    return {
      lawHeld: LawHeld.FROM_LATER,
      verdict: `${what}, from sources that speak as of ${firstSpokenOf} at the earliest: what was so before, and is no more, they may not say. ${rest}`,
    };
  const upTo = `${what}, from sources that speak as of ${latest} at the latest`;
  if (lastDay(latest) >= scope.asOf) return { lawHeld: LawHeld.UP_TO_DATE, verdict: `${upTo}. ${rest}` };
  return { lawHeld: LawHeld.UP_TO_EARLIER, verdict: `${upTo}: what came later was not checked. ${rest}` };
}

function nothingOfLaw(scope: Scope, held: readonly Counted[]): string {
  const subject = subjectOf(scope);
  const state = nameOf(scope.state);
  if (held.length === 0)
    return `The data holds nothing of ${state}${subject}: an empty answer is no statement about the law.`;
  const nothing = `The data holds nothing of ${state}’s law${subject}: an empty answer is no statement about the law.`;
  return `${nothing} It holds ${listOf(held)}.`;
}

function subjectOf({ topic, group }: Scope): string {
  const on = topic ? ` on “${nameOf(topic)}”` : '';
  return group ? `${on} that concerns “${nameOf(group)}”` : on;
}

/** `3 provisions, 1 act and 2 policies`. */
function listOf(counted: readonly Counted[]): string {
  const parts = counted.map(({ kind, number }) => `${number} ${WORDS[kind][number === 1 ? 0 : 1]}`);
  const last = parts.pop() ?? 'nothing';
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}
