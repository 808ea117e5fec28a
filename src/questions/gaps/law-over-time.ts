import { Provision } from '../../model/nodes/provision';
import { read, readIf } from '../../model/read';
import { Statute, StatuteForm } from '../../model/nodes/statute';
import { type EdgeRecord, type NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { lastDay, type PartialDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import type { GraphStore } from '../../store/graph-store';
import type { TopicCandidate } from '../asking/topics-of-each';
import type { LawOnSubject, LawOnTopic } from './gap-scene';
import { actsHeldWhole, type HeldWhole } from './acts-held-whole';
import { LAW_ABOUT, type LawAboutCandidate } from './law-candidates';

/** A provision on a topic, over a time. */
interface HeldLaw {
  readonly law: LawAboutCandidate;
  readonly holds: Truth;
}

/** What is held on a topic, over a time. */
interface OnTopic {
  readonly held: HeldLaw | null;
  readonly whole: HeldWhole;
}

/**
 * What the data holds of the law on the subject of each obligation, over all time: for each of its own topics a provision of the State's statutes and regulations, on it or on a narrower one, that may
 * be in force, and whether an act is held whole on it. Null where one of them is lacking: there the data says nothing. `about` holds the edges from each obligation to its own topics.
 */
export async function lawOverTime(
  store: GraphStore,
  state: string,
  about: readonly (readonly TopicCandidate[])[],
): Promise<readonly History<LawOnSubject | null>[]> {
  const topics = [...new Set(about.flatMap((rows) => rows.map(({ topic }) => topic.id)))].sort();
  if (topics.length === 0) return about.map(() => NOTHING);
  const [found, whole] = await Promise.all([
    store.candidates(LAW_ABOUT, { state, topics }),
    actsHeldWhole(store, state, topics),
  ]);
  const onTopics = new Map(
    topics.map((topic, index) => {
      const parts = { held: bestOf(found[index] ?? []), whole: whole(topic) };
      return [topic, History.of(parts, (on): OnTopic => on)];
    }),
  );
  return about.map((rows) => {
    if (rows.length === 0) return NOTHING;
    const held = rows.map(({ topic }) => onTopics.get(topic.id) as History<OnTopic>);
    return History.all(held).map((on) => onSubject(rows, on));
  });
}

const NOTHING: History<LawOnSubject | null> = History.always(null);

/** Of the provisions on a topic that may be in force the most telling: ordinary law before a constitution, one that surely is in force before others, then as of the latest date. */
function bestOf(candidates: readonly LawAboutCandidate[]): History<HeldLaw | null> {
  const held = candidates.map((law) => History.ofWindow(law.provision.window).map((holds) => ({ law, holds })));
  return History.all(held).map((all) =>
    all
      .filter(({ holds }) => holds !== Truth.NO)
      .reduce<HeldLaw | null>((best, each) => (best === null || isBetter(each, best) ? each : best), null),
  );
}

function isBetter(one: HeldLaw, other: HeldLaw): boolean {
  const ranks = [one, other].map(({ holds, law: { instrument, provision } }) => [
    Number(readIf(Statute, instrument)?.form !== StatuteForm.CONSTITUTION),
    Number(holds === Truth.YES),
    attestedAs(provision),
  ]) as [(number | string)[], (number | string)[]];
  const at = ranks[0].findIndex((rank, index) => rank !== ranks[1][index]);
  return at >= 0 && (ranks[0][at] as string) > (ranks[1][at] as string);
}

function attestedAs(provision: NodeRecord): string {
  const attested = read(Provision, provision).attestedOn ?? null;
  return attested ? lastDay(attested) : '';
}

/** What is held on each of the topics, with the edges by which the obligation is about them. */
function onSubject(rows: readonly TopicCandidate[], topics: readonly OnTopic[]): LawOnSubject | null {
  const known = topics.flatMap(({ held }, index) =>
    held ? [{ row: rows[index] as TopicCandidate, law: held.law }] : [],
  );
  if (known.length < topics.length) return null;
  const heldInPart = rows.filter((_, index) => topics[index]?.whole.holds !== Truth.YES).map(({ topic }) => topic);
  const laws = known.map(({ row, law: { provision, instrument } }): LawOnTopic => ({
    topic: row.topic,
    provision,
    instrument,
    attestedOn: read(Provision, provision).attestedOn ?? null,
  }));
  return {
    laws,
    heldInPart,
    covered: heldInPart.length === 0 ? Truth.YES : Truth.UNKNOWN,
    attestedOn: laws.map(({ attestedOn }) => attestedOn).reduce(earlierOf),
    edges: [
      ...known.flatMap(({ row, law }): EdgeRecord[] => [row.edge, law.edge]),
      ...topics.flatMap(({ whole }) => (whole.holds === Truth.YES ? whole.edges : [])),
    ],
  };
}

/** The date that speaks of the earlier time; null where either is unknown. */
function earlierOf(one: PartialDate | null, other: PartialDate | null): PartialDate | null {
  if (one === null || other === null) return null;
  return lastDay(other) < lastDay(one) ? other : one;
}
