import { amendedNormOf, sortKeyOf } from '../../model/id';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { readCovering, type CoveringCandidate, type CoveringQuestion, type CoveringReading } from './read-covering';
import type { CoverageJudgment } from './judge-coverage';
import { judgeObligations, type JudgedObligation } from '../standing/judge-obligations';

/** Which obligations cover this group in this State on this date? */
export interface ObligationsCoveringQuestion extends CoveringQuestion {
  readonly state: string;
  readonly asOf: CalendarDate;
  /** Null for all, but for own law that surely is not in force on the date: that is left out unless NOT_IN_FORCE is named. */
  readonly standings: readonly Standing[] | null;
}

/** One obligation that covers the group, judged. */
export type CoveredObligationAnswer = CoverageJudgment & JudgedObligation;

const COVERAGE_ORDER: readonly Coverage[] = [Coverage.DIRECT, Coverage.INHERITED, Coverage.PARTIAL, Coverage.EXCLUDED];

const STANDING_ORDER: readonly Standing[] = [
  Standing.BINDING,
  Standing.SIGNED_ONLY,
  Standing.NOT_IN_FORCE,
  Standing.UNKNOWN,
  Standing.NOT_BINDING,
  Standing.SOFT_LAW,
];

/** Orders coverages as text: how closely the obligation names the group. */
export function coverageKey(coverage: Coverage): string {
  return String(COVERAGE_ORDER.indexOf(coverage));
}

/** What answers are ordered by: how closely the obligation names the group, then whether it binds, then its id. */
export function coveredObligationKeys({ coverage, standing, obligation }: CoveredObligationAnswer): readonly string[] {
  return [coverageKey(coverage), String(STANDING_ORDER.indexOf(standing)), sortKeyOf(obligation.id)];
}

/** The whole judged list, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do. */
export async function obligationsCovering(
  store: GraphStore,
  question: ObligationsCoveringQuestion,
): Promise<readonly CoveredObligationAnswer[]> {
  const { asOf } = question;
  const during = question.standings?.includes(Standing.NOT_IN_FORCE) ? null : { first: asOf, last: asOf };
  const concerned = { argument: 'state', ids: [question.state], national: true, during };
  return judgedOn(await readCovering(store, question, concerned), question);
}

/** What was read, judged on a day for its one State, in order. */
export function judgedOn(
  { states, covered, standings }: CoveringReading,
  question: Pick<ObligationsCoveringQuestion, 'asOf' | 'standings'>,
): readonly CoveredObligationAnswer[] {
  const kept = question.standings?.includes(Standing.NOT_IN_FORCE) ? covered : withoutOtherVersions(covered, question.asOf);
  const candidates = kept.map(({ candidate }) => candidate);
  const judged = judgeObligations(states[0] as NodeRecord, candidates, standings, question.asOf);
  return kept
    .flatMap(({ coverage, via }, index): CoveredObligationAnswer[] => {
      const obligation = judged[index];
      return obligation ? [{ ...obligation, coverage, via }] : [];
    })
    .filter(({ standing }) => question.standings === null || question.standings.includes(standing))
    .map((answer) => ({ answer, keys: coveredObligationKeys(answer).join('\0') }))
    .sort((one, other) => (one.keys < other.keys ? -1 : 1))
    .map(({ answer }) => answer);
}

/** Of a norm of which an amendment made versions, without those that surely are not in force on the day. */
function withoutOtherVersions(covered: readonly CoveringCandidate[], asOf: CalendarDate): readonly CoveringCandidate[] {
  const amended = new Set(covered.flatMap(({ candidate }) => amendedNormOf(candidate.obligation.id) ?? []));
  if (amended.size === 0) return covered;
  return covered.filter(({ candidate: { obligation } }) => {
    const norm = amendedNormOf(obligation.id) ?? obligation.id;
    return !amended.has(norm) || holdsOn(obligation.window, asOf) !== Truth.NO;
  });
}
