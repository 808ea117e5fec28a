import { BadArgument } from '../../model/errors/bad-argument';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { readCovering, type CoveringQuestion } from '../coverage/read-covering';
import type { CoverageJudgment } from '../coverage/judge-coverage';
import { judgeSameness } from './judge-sameness';
import { isSoftLaw } from '../standing/judge-standing';
import { COVERAGE_ORDER } from '../coverage/covered-obligation-order';
import type { JudgedStanding } from '../standing/read-standings';
import { statesAsked, type AskedStates } from '../asking/states-asked';
import { RowOrder, byPlace, byText } from '../asking/row-order';
import { sortKey } from '../asking/sort-key';

/** How many States can stand side by side. */
export const MOST_STATES = 200;

/** Which international obligations that cover a group bind which of these States on a day? */
export interface CompareQuestion extends CoveringQuestion, AskedStates {
  readonly asOf: CalendarDate;
  /** Whether soft law is shown too, which binds none of them. */
  readonly includeSoftLaw: boolean;
  /** Only rows where the States surely differ (true), or surely stand alike (false); null for all. */
  readonly differing: boolean | null;
  /** Whether `differing` lets rows pass of which the sources don't say. */
  readonly includeUnknown: boolean;
}

/** Where one State stands in a row. */
export interface ComparedStandingAnswer extends JudgedStanding {
  readonly state: NodeRecord;
}

/** An obligation that covers the group, with a standing for each State, in the order asked. */
export interface ComparedObligationAnswer extends CoverageJudgment {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
  readonly standings: readonly ComparedStandingAnswer[];
  readonly sameForAll: Truth;
  readonly asOf: CalendarDate;
}

/** By how closely the obligation names the group, then by its id. */
export const COMPARED_ORDER = new RowOrder<ComparedObligationAnswer>(
  byPlace(COVERAGE_ORDER, ({ coverage }) => coverage),
  byText(({ obligation }) => sortKey(obligation)),
);

/** The States of a row that are bound on the day. */
export function boundStates({ standings }: ComparedObligationAnswer): readonly NodeRecord[] {
  return standings.filter(({ standing }) => standing === Standing.BINDING).map(({ state }) => state);
}

/**
 * The whole table, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do, `BAD_ARGUMENT` for no States,
 * for too many, and for one that is named twice.
 */
export async function compare(
  store: GraphStore,
  question: CompareQuestion,
): Promise<readonly ComparedObligationAnswer[]> {
  const { asOf } = question;
  checkStates(question.states ?? []);
  const ids = (await statesAsked(store, question, asOf)) ?? [];
  if (ids.length === 0) throw noStates(question);
  const concerned = { argument: 'states', ids, national: false, during: null };
  const { states, covered: covering, standings: judged } = await readCovering(store, question, concerned);
  const covered = covering.filter(({ candidate }) => question.includeSoftLaw || !isSoftLaw(candidate.instrument));
  const rows = covered
    .map(({ candidate, coverage, via }): ComparedObligationAnswer => {
      const { obligation, provision, instrument } = candidate;
      const standings = states.map((state) => ({ state, ...judged.of(state, candidate).on(asOf) }));
      return {
        obligation,
        provision,
        instrument,
        coverage,
        via,
        standings,
        sameForAll: judgeSameness(standings),
        asOf,
      };
    })
    .filter((row) => passes(row, question));
  return COMPARED_ORDER.sorted(rows);
}

function checkStates(ids: readonly string[]): void {
  if (ids.length > MOST_STATES)
    throw new BadArgument('states', `must hold at most ${MOST_STATES} States, but it holds ${ids.length}`);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) throw new BadArgument('states', `must name each State once, but it names "${twin}" twice`);
}

function noStates({ statesIn }: AskedStates): BadArgument {
  return statesIn
    ? new BadArgument('statesIn', 'must name groups in which at least one of the States asked for surely is on the day')
    : new BadArgument('states', `must hold 1 to ${MOST_STATES} States, or "statesIn" must name groups of States`);
}

/** A filter lets pass what surely matches; with `includeUnknown` also what may. */
function passes({ sameForAll }: ComparedObligationAnswer, { differing, includeUnknown }: CompareQuestion): boolean {
  if (differing === null) return true;
  if (sameForAll === Truth.UNKNOWN) return includeUnknown;
  return (sameForAll === Truth.NO) === differing;
}
