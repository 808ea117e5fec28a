import { Document } from '../../model/nodes/document';
import { read } from '../../model/read';
import { LIMITS } from '../../model/limits';
import { BadArgument } from '../../model/errors/bad-argument';
import { sortKeyOf } from '../../model/id';
import { type NodeRecord } from '../../model/records';
import { earliestOf, latestOf, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { DataKind } from '../../model/values/data-kind';
import type { GraphStore } from '../../store/graph-store';
import { requireNode, requireNodes } from '../asking/find-node';
import { hierarchyOf } from '../coverage/hierarchy-of';
import { LAW, judgeLawHeld, type LawHeldJudgment } from './judge-law-held';
import { TopicScheme } from './topic-scheme';
import { TOPIC_SCHEME } from './topic-scheme-terms';
import { DATA_HELD, type HoldingCandidate } from './holding-candidates';
import { obligationsBorneHeld, type ObligationsBorneHeld } from './obligations-borne-held';
import { INSTRUMENTS_TO_JOIN } from './instruments-to-join';

/** How many topics can be asked for at once. */
export const MOST_TOPICS = LIMITS.coverageTopics;

/** What does the graph hold of a State and of subjects, up to which date, and from which documents? */
export interface CoverageOfDataQuestion {
  readonly state: string;
  /** Null for the widest topics of the scheme. */
  readonly topics: readonly string[] | null;
  /**
   * Only what concerns this group, a wider or a narrower one, or one that shares a narrower one with it; null for all.
   */
  readonly group: string | null;
  /** Whose obligations are counted beside: a group, body, person or State; null for nobody’s. */
  readonly bearer: string | null;
  readonly asOf: CalendarDate;
}

/**
 * How many statements of a sort there are, and as of when their sources speak; the dates are null where they speak as
 * of none.
 */
export interface HoldingAnswer {
  readonly kind: DataKind;
  readonly number: number;
  readonly earliest: PartialDate | null;
  readonly latest: PartialDate | null;
}

/** A document, and how many of the statements counted cite it. */
export interface DocumentUse {
  readonly document: string;
  readonly statements: number;
}

/** What is held of the State, in all or about one topic. */
export interface HoldingsAnswer extends LawHeldJudgment {
  readonly holdings: readonly HoldingAnswer[];
  /** Those that most statements cite first, ties by id. */
  readonly documents: readonly DocumentUse[];
  readonly earliest: PartialDate | null;
  readonly latest: PartialDate | null;
}

export interface TopicHoldingsAnswer extends HoldingsAnswer {
  readonly topic: NodeRecord;
  /** The narrower topics that were counted in, by id. */
  readonly narrower: readonly string[];
}

export interface DataCoverageAnswer extends HoldingsAnswer {
  readonly state: NodeRecord;
  readonly topics: readonly TopicHoldingsAnswer[];
  /**
   * The treaties, conventions and agreements about which the data holds an act of the State, or says that it is not a
   * party.
   */
  readonly knownInstruments: readonly string[];
  /** The treaties and conventions about which it holds nothing of the kind. */
  readonly silentInstruments: readonly string[];
  /** What is held of what the bearer owes; null where none was asked about. */
  readonly borne: ObligationsBorneHeld | null;
  readonly asOf: CalendarDate;
}

/** Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do, `BAD_ARGUMENT` for more than 500 topics. */
export async function coverageOfData(
  store: GraphStore,
  { state: stateId, topics: asked, group: groupId, bearer, asOf }: CoverageOfDataQuestion,
): Promise<DataCoverageAnswer> {
  const state = await requireNode(store, 'state', stateId, 'State');
  const group = groupId === null ? null : await requireNode(store, 'group', groupId, 'Group');
  const scheme = new TopicScheme(await store.candidates(TOPIC_SCHEME, {}));
  const topics = await topicsOf(store, asked ?? scheme.widest);
  const subjects = topics.map(({ id }) => ({ topic: id, within: scheme.within(id) }));
  const held = await store.candidates(DATA_HELD, { state: state.id, subjects, groups: await groupsOf(store, group) });
  const instruments = await store.candidates(INSTRUMENTS_TO_JOIN, { state: state.id });
  const documentDates = await datesOfDocuments(store, held);
  const borne = bearer === null ? null : await obligationsBorneHeld(store, { state, bearer, topics: asked, asOf });
  const gathered = (topic: NodeRecord | null): HoldingsAnswer => {
    const rows = held.filter((row) => row.topic === (topic?.id ?? null));
    const holdings = KINDS.filter((kind) => topic === null || kind !== DataKind.PARTICIPATION).map((kind) =>
      holdingOf(kind, rows),
    );
    const law = judgeLawHeld({ state, topic, group, asOf }, holdings, firstSpokenOf(rows, documentDates));
    return { ...law, holdings, documents: documentsOf(rows), ...spanOf(rows) };
  };
  return {
    ...gathered(null),
    state,
    topics: topics.map((topic, index) => ({
      ...gathered(topic),
      topic,
      narrower: (subjects[index]?.within ?? []).filter((id) => id !== topic.id),
    })),
    knownInstruments: instruments.filter(({ known }) => known).map(({ instrument }) => instrument),
    silentInstruments: instruments.filter(({ known }) => !known).map(({ instrument }) => instrument),
    borne,
    asOf,
  };
}

const KINDS: readonly DataKind[] = Object.values(DataKind);

async function topicsOf(store: GraphStore, ids: readonly string[]): Promise<readonly NodeRecord[]> {
  if (ids.length > MOST_TOPICS)
    throw new BadArgument('topics', `may hold at most ${MOST_TOPICS} topics, but it holds ${ids.length}`);
  return requireNodes(store, 'topics', ids, 'Topic');
}

async function groupsOf(store: GraphStore, group: NodeRecord | null): Promise<readonly string[] | null> {
  if (group === null) return null;
  return [...(await hierarchyOf(store)).overlapping([group.id])];
}

function holdingOf(kind: DataKind, rows: readonly HoldingCandidate[]): HoldingAnswer {
  const own = rows.filter((row) => row.kind === kind);
  return { kind, number: own.reduce((sum, { number }) => sum + number, 0), ...spanOf(own) };
}

/** As of when each document speaks that statements of law cite. */
async function datesOfDocuments(
  store: GraphStore,
  held: readonly HoldingCandidate[],
): Promise<ReadonlyMap<string, PartialDate>> {
  const ids = [...new Set(held.filter(({ kind }) => LAW.has(kind)).flatMap(({ documents }) => documents))];
  const documents = (await store.nodes(ids)).filter((document) => document !== null);
  return new Map(
    documents.flatMap((document): [string, PartialDate][] => {
      const date = read(Document, document).attestedOn ?? null;
      return date ? [[document.id, date]] : [];
    }),
  );
}

/** The first date as of which a source speaks of the law among the statements; null where none speaks as of a date. */
function firstSpokenOf(
  rows: readonly HoldingCandidate[],
  documentDates: ReadonlyMap<string, PartialDate>,
): PartialDate | null {
  const law = rows.filter(({ kind }) => LAW.has(kind));
  const dates = law.flatMap(({ attestedOn, documents }) => [
    attestedOn,
    ...documents.map((id) => documentDates.get(id)),
  ]);
  return earliestOf(dates);
}

function spanOf(rows: readonly HoldingCandidate[]): Pick<HoldingAnswer, 'earliest' | 'latest'> {
  const dates = rows.map(({ attestedOn }) => attestedOn).filter((date) => date !== null);
  dates.sort();
  return { earliest: earliestOf(dates), latest: latestOf(dates) };
}

function documentsOf(rows: readonly HoldingCandidate[]): readonly DocumentUse[] {
  const uses = new Map<string, number>();
  for (const { documents, number } of rows) {
    for (const document of documents) uses.set(document, (uses.get(document) ?? 0) + number);
  }
  return [...uses]
    .map(([document, statements]) => ({ document, statements }))
    .sort(
      (one, other) =>
        other.statements - one.statements || (sortKeyOf(one.document) < sortKeyOf(other.document) ? -1 : 1),
    );
}
