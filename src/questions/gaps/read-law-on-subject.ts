import { textOf } from '../../model/records';
import { lastDay, type CalendarDate } from '../../model/time/partial-date';
import { InForce } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { GraphStore, LawAboutCandidate, RelatedRow } from '../../store/graph-store';
import type { LawOnSubject } from './gap-scene';

/**
 * What shows that the data covers the subject of each obligation: a provision of the State's statutes and regulations on one of its topics, or on a narrower one, that may be in
 * force on the day. `about` holds the edges from each obligation to its topics; of several topics the surest counts, then the first.
 */
export async function readLawOnSubject(
  store: GraphStore,
  state: string,
  day: CalendarDate,
  about: readonly (readonly RelatedRow[])[],
): Promise<readonly (LawOnSubject | null)[]> {
  const topics = [...new Set(about.flatMap((rows) => rows.map(({ node }) => node.id)))].sort();
  const found = topics.length > 0 ? await store.candidates('lawAbout', { state, topics, day }) : [];
  const law = new Map(topics.map((topic, index) => [topic, found[index] ?? null]));
  return about.map((rows) => {
    const held = rows.flatMap((row) => {
      const candidate = law.get(row.node.id);
      return candidate ? [lawOnSubject(row, candidate, day)] : [];
    });
    return held.find(({ covered }) => covered === InForce.YES) ?? held[0] ?? null;
  });
}

function lawOnSubject({ edge, node }: RelatedRow, law: LawAboutCandidate, day: CalendarDate): LawOnSubject {
  const attestedOn = textOf(law.provision, 'attestedOn');
  const speaksOfTheDay = attestedOn !== null && lastDay(attestedOn) >= day;
  const isSure = speaksOfTheDay && holdsOn(law.provision.window, day) === InForce.YES;
  return {
    topic: node,
    provision: law.provision,
    instrument: law.instrument,
    covered: isSure ? InForce.YES : InForce.UNKNOWN,
    attestedOn,
    edges: [edge, law.edge],
  };
}
