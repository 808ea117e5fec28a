import { textOf } from '../../model/records';
import { lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { Truth, both } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { GraphStore, LawAboutCandidate, RelatedRow } from '../../store/graph-store';
import type { LawOnSubject, LawOnTopic } from './gap-scene';

/**
 * What shows that the data covers the subject of each obligation: for each of its topics a provision of the State's statutes and regulations, on it or on a narrower one, that may be
 * in force on the day. Null where one of them is lacking: there the data says nothing. `about` holds the edges from each obligation to its topics.
 */
export async function readLawOnSubject(
  store: GraphStore,
  state: string,
  day: CalendarDate,
  about: readonly (readonly RelatedRow[])[],
): Promise<readonly (LawOnSubject | null)[]> {
  const topics = [...new Set(about.flatMap((rows) => rows.map(({ node }) => node.id)))].sort();
  const found = topics.length > 0 ? await store.candidates('lawAbout', { state, topics, day }) : [];
  const laws = new Map(topics.map((topic, index) => [topic, found[index] ?? null]));
  return about.map((rows) => {
    const held = rows.flatMap((row) => {
      const law = laws.get(row.node.id);
      return law ? [{ row, law }] : [];
    });
    return rows.length > 0 && held.length === rows.length ? lawOnSubject(held, day) : null;
  });
}

interface Held {
  readonly row: RelatedRow;
  readonly law: LawAboutCandidate;
}

function lawOnSubject(held: readonly Held[], day: CalendarDate): LawOnSubject {
  const laws = held.map(({ row, law: { provision, instrument } }) => ({
    topic: row.node,
    provision,
    instrument,
    attestedOn: textOf(provision, 'attestedOn'),
  }));
  return {
    laws,
    covered: laws.map((law) => surelyHolds(law, day)).reduce(both),
    attestedOn: laws.map(({ attestedOn }) => attestedOn).reduce(earlierOf),
    edges: held.flatMap(({ row, law }) => [row.edge, law.edge]),
  };
}

function surelyHolds({ provision, attestedOn }: LawOnTopic, day: CalendarDate): Truth {
  const speaksOfTheDay = attestedOn !== null && lastDay(attestedOn) >= day;
  return speaksOfTheDay && holdsOn(provision.window, day) === Truth.YES ? Truth.YES : Truth.UNKNOWN;
}

/** The date that speaks of the earlier time; null where either is unknown. */
function earlierOf(one: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (one === null || other === null) return null;
  return lastDay(other) < lastDay(one) ? other : one;
}
