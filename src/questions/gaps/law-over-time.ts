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

/** What is held on a topic, over a time. */
interface OnTopic {
  readonly law: LawAboutCandidate | null;
  readonly whole: HeldWhole;
}

/**
 * What the data holds of the law on the subject of each obligation, over all time: for each of its own topics a
 * provision of the State's statutes and regulations, on it or on a narrower one, that may be in force, and whether an
 * act is held whole on it. Null where one of them is lacking: there the data says nothing. `about` holds the edges from
 * each obligation to its own topics.
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
      const parts = { law: bestOf(found[index] ?? []), whole: whole(topic) };
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

/**
 * Of the provisions on a topic that may be in force the most telling: ordinary law before a constitution, one that
 * surely is in force before others, then as of the latest date.
 */
function bestOf(candidates: readonly LawAboutCandidate[]): History<LawAboutCandidate | null> {
  const ordinary = candidates.filter(isOrdinary);
  const constitutions = candidates.filter((law) => !isOrdinary(law));
  const parts = { law: firstInForce(latestFirst(ordinary)), constitution: firstInForce(latestFirst(constitutions)) };
  return History.of(parts, ({ law, constitution }) => law ?? constitution);
}

function isOrdinary({ instrument }: LawAboutCandidate): boolean {
  return readIf(Statute, instrument)?.form !== StatuteForm.CONSTITUTION;
}

/** By as of when their sources speak, the latest first, those that don't say last. */
function latestFirst(laws: readonly LawAboutCandidate[]): readonly LawAboutCandidate[] {
  return laws
    .map((law) => ({ law, attestedAs: attestedAs(law.provision) }))
    .sort((one, other) => Number(one.attestedAs < other.attestedAs) - Number(one.attestedAs > other.attestedAs))
    .map(({ law }) => law);
}

/** The first that surely is in force, else the first that may be. */
function firstInForce(laws: readonly LawAboutCandidate[]): History<LawAboutCandidate | null> {
  const windows = laws.map(({ provision }) => History.ofWindow(provision.window));
  return History.all(windows).map(
    (inForce) => laws[inForce.indexOf(Truth.YES)] ?? laws[inForce.indexOf(Truth.UNKNOWN)] ?? null,
  );
}

function attestedAs(provision: NodeRecord): string {
  const attested = read(Provision, provision).attestedOn ?? null;
  return attested ? lastDay(attested) : '';
}

/** What is held on each of the topics, with the edges by which the obligation is about them. */
function onSubject(rows: readonly TopicCandidate[], topics: readonly OnTopic[]): LawOnSubject | null {
  const known = topics.flatMap(({ law }, index) => (law ? [{ row: rows[index] as TopicCandidate, law }] : []));
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
