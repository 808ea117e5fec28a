import { BadArgument } from '../../model/errors/bad-argument';
import { today, type CalendarDate } from '../../model/time/partial-date';
import type { NodeRecord } from '../../model/records';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { requireRange, type AskedRange } from '../asking/require-range';
import { statesWithin } from '../asking/states-within';
import type { ObligationCandidate } from '../coverage/obligation-candidate';
import { readAsked } from '../coverage/read-asked';
import { readCovering, type CoveringReading } from '../coverage/read-covering';
import type { Standings } from '../standing/read-standings';

/**
 * On which days does the answer to which obligations cover this group, or are borne by somebody, in this State, or in
 * the members of groups of States, change?
 */
export interface DatesOfChangeQuestion extends AskedRange {
  /** The State; null where groups of States are asked about. */
  readonly state: string | null;
  /**
   * Groups of States or organisations, of whose members on the last day each counts, with international obligations
   * alone; null for one State, with its own law.
   */
  readonly statesIn: readonly string[] | null;
  /** Null for anybody, where a bearer is given. */
  readonly group: string | null;
  /** Only obligations that this group, body or person bears in the one State; null for all. */
  readonly bearer: string | null;
  /** Only obligations about these topics or narrower ones; null for all. An empty list matches nothing. */
  readonly topics: readonly string[] | null;
}

/** A day on which obligations come to stand otherwise. */
export interface DateOfChangeAnswer {
  readonly date: CalendarDate;
  /** Whether one of them surely does: its standing is known up to that day and from it on. */
  readonly certain: boolean;
  /** How many do. */
  readonly changes: number;
}

/**
 * Oldest first, both bounds included. Throws `NOT_FOUND`, `WRONG_KIND`, `BAD_RANGE`, and `BAD_ARGUMENT` unless either a
 * State or groups of States are given, and a group or, of one State, a bearer.
 */
export async function datesOfChange(
  store: GraphStore,
  question: DatesOfChangeQuestion,
): Promise<readonly DateOfChangeAnswer[]> {
  const { from, to } = question;
  requireRange(question);
  const { states, covered, standings } = await readObligations(store, question);
  const dates = new Map<CalendarDate, DateOfChangeAnswer>();
  for (const { candidate } of covered) {
    for (const { date, certain } of states.flatMap((state) => changesFor(standings, state, candidate))) {
      const known = dates.get(date);
      dates.set(date, { date, certain: certain || known?.certain === true, changes: (known?.changes ?? 0) + 1 });
    }
  }
  return [...dates.values()]
    .filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

async function readObligations(store: GraphStore, question: DatesOfChangeQuestion): Promise<CoveringReading> {
  const { state, statesIn, group, bearer, topics, to } = question;
  if ((state === null) === (statesIn === null))
    throw new BadArgument('state', 'or "statesIn" must be given, and not both');
  if (group === null && bearer === null) throw new BadArgument('group', 'is needed where no "bearer" is given');
  if (state !== null) return readAsked(store, { state, group, alsoIn: [], bearer, topics, during: null });
  if (group === null || bearer !== null)
    throw new BadArgument('bearer', 'needs a "state": who bears what is told of one State');
  const ids = await statesWithin(store, statesIn ?? [], to ?? today());
  const covering = { group, alsoIn: [], topics, modalities: null, coverages: null };
  return readCovering(store, covering, { argument: 'statesIn', ids, national: false, during: null });
}

function changesFor(standings: Standings, state: NodeRecord, candidate: ObligationCandidate) {
  return changesOf(standings.of(state, candidate).periods(standAlike));
}

interface Stands {
  readonly standing: Standing;
}

function standAlike(one: Stands, other: Stands): boolean {
  return one.standing === other.standing;
}

function changesOf(
  periods: readonly { readonly from: CalendarDate | null; readonly value: Stands }[],
): readonly Pick<DateOfChangeAnswer, 'date' | 'certain'>[] {
  return periods.flatMap(({ from, value }, index) => {
    const before = periods[index - 1]?.value;
    if (from === null || !before) return [];
    return [{ date: from, certain: ![before.standing, value.standing].includes(Standing.UNKNOWN) }];
  });
}
