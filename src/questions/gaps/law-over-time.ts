import { StatuteForm } from '../../model/nodes/statute';
import { textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { addDays, lastDay, type PartialDate } from '../../model/time/partial-date';
import { Truth, both } from '../../model/time/three-valued';
import type { GraphStore, LawAboutCandidate, RelatedRow } from '../../store/graph-store';
import type { LawOnSubject, LawOnTopic } from './gap-scene';

/** A provision on a topic, over a time. */
interface HeldLaw {
  readonly law: LawAboutCandidate;
  readonly holds: Truth;
  /** Whether it surely is in force, by sources that speak of that time or a later one. */
  readonly isSure: boolean;
}

/**
 * What shows that the data covers the subject of each obligation, over all time: for each of its topics a provision of the State's statutes and regulations, on it or on a narrower one, that may be
 * in force. Null where one of them is lacking: there the data says nothing. `about` holds the edges from each obligation to its topics.
 */
export async function lawOverTime(
  store: GraphStore,
  state: string,
  about: readonly (readonly RelatedRow[])[],
): Promise<readonly History<LawOnSubject | null>[]> {
  const topics = [...new Set(about.flatMap((rows) => rows.map(({ node }) => node.id)))].sort();
  const found = topics.length > 0 ? await store.candidates('lawAbout', { state, topics }) : [];
  const laws = new Map(topics.map((topic, index) => [topic, onTopic(found[index] ?? [])]));
  return about.map((rows) => {
    if (rows.length === 0) return NOTHING;
    const best = rows.map((row) => laws.get(row.node.id) ?? NONE);
    return History.all(best).map((held) => onSubject(rows, held));
  });
}

const NONE: History<HeldLaw | null> = History.always(null);
const NOTHING: History<LawOnSubject | null> = History.always(null);

/** Of the provisions on a topic that may be in force the most telling: one that surely is before others, ordinary law before a constitution, then as of the latest date. */
function onTopic(candidates: readonly LawAboutCandidate[]): History<HeldLaw | null> {
  const held = candidates.map((law) => heldLaw(law));
  return History.all(held).map((all) =>
    all
      .filter(({ holds }) => holds !== Truth.NO)
      .reduce<HeldLaw | null>((best, each) => (best === null || isBetter(each, best) ? each : best), null),
  );
}

function heldLaw(law: LawAboutCandidate): History<HeldLaw> {
  const attested = textOf(law.provision, 'attestedOn');
  const inForce = History.ofWindow(law.provision.window);
  if (attested === null) return inForce.map((holds) => ({ law, holds, isSure: false }));
  const after = addDays(lastDay(attested), 1);
  const parts = { holds: inForce, late: History.ofRange({ first: after, last: after }) };
  return History.of(parts, ({ holds, late }) => ({
    law,
    holds,
    isSure: holds === Truth.YES && late === Truth.NO,
  }));
}

function isBetter(one: HeldLaw, other: HeldLaw): boolean {
  const ranks = [one, other].map(({ law, holds, isSure }) => [
    Number(isSure && !isConstitution(law.instrument)),
    Number(!isConstitution(law.instrument)),
    Number(holds === Truth.YES),
    attestedAs(law.provision),
  ]) as [(number | string)[], (number | string)[]];
  const at = ranks[0].findIndex((rank, index) => rank !== ranks[1][index]);
  return at >= 0 && (ranks[0][at] as string) > (ranks[1][at] as string);
}

function attestedAs(provision: NodeRecord): string {
  const attested = textOf(provision, 'attestedOn');
  return attested ? lastDay(attested) : '';
}

function isConstitution({ properties }: NodeRecord): boolean {
  return properties['form'] === StatuteForm.CONSTITUTION;
}

function onSubject(rows: readonly RelatedRow[], held: readonly (HeldLaw | null)[]): LawOnSubject | null {
  const known = held.filter((each) => each !== null);
  if (known.length < rows.length) return null;
  const laws = known.map(({ law: { provision, instrument } }, index): LawOnTopic => ({
    topic: (rows[index] as RelatedRow).node,
    provision,
    instrument,
    attestedOn: textOf(provision, 'attestedOn'),
    isConstitutional: isConstitution(instrument),
  }));
  return {
    laws,
    covered: known
      .map(({ isSure, law }): Truth => (isSure && !isConstitution(law.instrument) ? Truth.YES : Truth.UNKNOWN))
      .reduce(both),
    attestedOn: laws.map(({ attestedOn }) => attestedOn).reduce(earlierOf),
    edges: known.flatMap(({ law }, index): EdgeRecord[] => [(rows[index] as RelatedRow).edge, law.edge]),
  };
}

/** The date that speaks of the earlier time; null where either is unknown. */
function earlierOf(one: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (one === null || other === null) return null;
  return lastDay(other) < lastDay(one) ? other : one;
}
