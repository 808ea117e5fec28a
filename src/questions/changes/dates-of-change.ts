import type { CalendarDate } from '../../model/time/partial-date';
import type { NodeRecord } from '../../model/records';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { requireRange, type AskedRange } from '../asking/require-range';
import { readCovering } from '../coverage/read-covering';

/** On which days does the answer to which obligations cover this group in this State change? */
export interface DatesOfChangeQuestion extends AskedRange {
  readonly state: string;
  readonly group: string;
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

/** Oldest first, both bounds included. Throws `NOT_FOUND`, `WRONG_KIND` or `BAD_RANGE`. */
export async function datesOfChange(
  store: GraphStore,
  question: DatesOfChangeQuestion,
): Promise<readonly DateOfChangeAnswer[]> {
  const { group, topics, from, to } = question;
  requireRange(question);
  const { states, covered, standings } = await readCovering(
    store,
    { group, alsoIn: [], topics, modalities: null, coverages: null },
    { argument: 'state', ids: [question.state], national: true, during: null },
  );
  const dates = new Map<CalendarDate, DateOfChangeAnswer>();
  for (const { candidate } of covered) {
    for (const { date, certain } of changesOf(standings.of(states[0] as NodeRecord, candidate).periods(standAlike))) {
      const known = dates.get(date);
      dates.set(date, { date, certain: certain || known?.certain === true, changes: (known?.changes ?? 0) + 1 });
    }
  }
  return [...dates.values()]
    .filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

interface Standings {
  readonly standing: Standing;
}

function standAlike(one: Standings, other: Standings): boolean {
  return one.standing === other.standing;
}

function changesOf(
  periods: readonly { readonly from: CalendarDate | null; readonly value: Standings }[],
): readonly Pick<DateOfChangeAnswer, 'date' | 'certain'>[] {
  return periods.flatMap(({ from, value }, index) => {
    const before = periods[index - 1]?.value;
    if (from === null || !before) return [];
    return [{ date: from, certain: ![before.standing, value.standing].includes(Standing.UNKNOWN) }];
  });
}
