import { amendedNormOf } from '../../model/id';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { readCovering, type CoveringCandidate, type CoveringQuestion, type CoveringReading } from './read-covering';
import type { CoverageJudgment } from './judge-coverage';
import { coveredObligationOrder, type CoveredObligationOrder } from './covered-obligation-order';
import { judgeObligation, type JudgedObligation } from '../standing/judge-obligation';
import { allAtOnce } from '../asking/all-at-once';
import { CONTRADICTED } from './contradicted-obligations';

/** Which obligations cover this group in this State on this date? */
export interface ObligationsCoveringQuestion extends CoveringQuestion {
  readonly state: string;
  readonly asOf: CalendarDate;
  /**
   * Null for all, but for own law that surely is not in force on the date: that is left out unless NOT_IN_FORCE is
   * named.
   */
  readonly standings: readonly Standing[] | null;
  /** By what rows are ordered; of equals by closeness to the group, standing, and instrument. */
  readonly orderBy: readonly CoveredObligationOrder[];
}

/** One obligation that covers the group, judged. */
export interface CoveredObligationAnswer extends CoverageJudgment, JudgedObligation {
  /** Whether law, policy or a mechanism of the State contradicts it, or may. */
  readonly contradicted: boolean;
  /** The topics asked about, and narrower ones; null where none was. */
  readonly topics: readonly string[] | null;
}

/** The whole judged list, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do. */
export async function obligationsCovering(
  store: GraphStore,
  question: ObligationsCoveringQuestion,
): Promise<readonly CoveredObligationAnswer[]> {
  const { asOf } = question;
  const during = question.standings?.includes(Standing.NOT_IN_FORCE) ? null : { first: asOf, last: asOf };
  const concerned = { argument: 'state', ids: [question.state], national: true, during };
  const [reading, contradicted] = await allAtOnce(
    readCovering(store, question, concerned),
    readContradicted(store, question),
  );
  return judgedOn(reading, contradicted, question);
}

type JudgedOnDay = Pick<ObligationsCoveringQuestion, 'state' | 'asOf' | 'standings' | 'orderBy'>;

/** What was read, judged on a day for its one State, in order. */
export function judgedOn(
  { states, covered, standings, topics }: CoveringReading,
  contradicted: ReadonlySet<string>,
  { asOf, standings: wanted, orderBy }: JudgedOnDay,
): readonly CoveredObligationAnswer[] {
  const kept = wanted?.includes(Standing.NOT_IN_FORCE) ? covered : withoutOtherVersions(covered, asOf);
  const state = states[0] as NodeRecord;
  const rows: CoveredObligationAnswer[] = [];
  for (const { candidate, coverage, via } of kept) {
    const { obligation } = candidate;
    const judged = judgeObligation(state, candidate, standings, asOf);
    if (wanted === null || wanted.includes(judged.standing))
      rows.push({ ...judged, coverage, via, contradicted: contradicted.has(obligation.id), topics });
  }
  return coveredObligationOrder(orderBy).sorted(rows);
}

/** The obligations that law, policy or a mechanism of the State contradicts on the day. */
export async function readContradicted(
  store: GraphStore,
  { state, asOf }: Pick<JudgedOnDay, 'state' | 'asOf'>,
): Promise<ReadonlySet<string>> {
  return new Set(await store.candidates(CONTRADICTED, { state, day: asOf }));
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
