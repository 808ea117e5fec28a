import { Replaces } from '../../model/edges/replaces';
import { read } from '../../model/read';
import { textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import { OPEN_FUTURE, firstDay, lastDay, type CalendarDate } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';
import type { Told } from '../../model/words/told';
import { allAtOnce } from '../asking/all-at-once';
import { CITATION_SENTENCES as SAYS, CitedChangeKind } from './citation-sentences';

const CHANGES = {
  REPEALS: CitedChangeKind.REPEALED,
  REPLACES: CitedChangeKind.REPLACED,
  AMENDS: CitedChangeKind.AMENDED,
} as const;

type ChangingKind = keyof typeof CHANGES;

/** Something that was done to an instrument or a part of it, or to what the part lays down. */
export interface CitedChange {
  readonly done: CitedChangeKind;
  /** By what: the amending law where it is known, else what took its place. */
  readonly by: NodeRecord;
  /** The days between which it took effect, both included. */
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
  /** As the source gives it; null where it gives none. */
  readonly date: string | null;
  /** Whether only what the part lays down was changed, so that the part lives on with another text. */
  readonly isOfNorm: boolean;
}

/** Enough for all changes of one place. */
const PAGE = { limit: 500, backward: false };

/** What was done to each of the nodes, by its id. Two levels of reading, whatever the number of nodes. */
export async function readChanges(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly CitedChange[]>> {
  const imposed = await store.related({ edgeKind: 'IMPOSES', direction: 'forward', ids, holdingOn: null, page: PAGE });
  const wholeOf = new Map(ids.map((id) => [id, id]));
  for (const [index, { rows }] of imposed.entries()) {
    for (const { node } of rows) wholeOf.set(node.id, ids[index] as string);
  }
  const changed = [...wholeOf.keys()];
  const edges = (
    await allAtOnce(...(Object.keys(CHANGES) as ChangingKind[]).map((kind) => changesOf(store, kind, changed)))
  ).flat();
  const amending = await store.nodes(edges.map(({ edge, by }) => lawOf(edge) ?? by.id));
  const changes = new Map<string, CitedChange[]>();
  for (const [index, { edge, by }] of edges.entries()) {
    const whole = wholeOf.get(edge.to) as string;
    const change = changeOf(edge, amending[index] ?? by, edge.to !== whole);
    changes.set(whole, [...(changes.get(whole) ?? []), change]);
  }
  return changes;
}

async function changesOf(
  store: GraphStore,
  edgeKind: string,
  ids: readonly string[],
): Promise<{ edge: EdgeRecord; by: NodeRecord }[]> {
  const pages = await store.related({ edgeKind, direction: 'reverse', ids, holdingOn: null, page: PAGE });
  return pages.flatMap(({ rows }) => rows.map(({ edge, node }) => ({ edge, by: node })));
}

/** The amending law, where the edge is from one version to another. */
function lawOf(edge: EdgeRecord): string | undefined {
  return edge.kind === 'REPLACES' ? read(Replaces, edge).by : undefined;
}

function changeOf(edge: EdgeRecord, by: NodeRecord, isOfNorm: boolean): CitedChange {
  const date = textOf(edge, 'date');
  const { earliestStart, latestStart } = by.window;
  return {
    done: CHANGES[edge.kind as ChangingKind],
    by,
    earliest: date ? firstDay(date) : earliestStart,
    latest: date ? lastDay(date) : latestStart,
    date,
    isOfNorm,
  };
}

/** As a sentence says it: `amended on 2020-05-16 by Law No. 321-VI of 4 May 2020`. */
export function describeChange({ done, by, date, earliest, latest }: CitedChange): Told {
  const isKnown = date !== null || (earliest === latest && latest !== OPEN_FUTURE);
  return SAYS.changed(done, by, isKnown ? (date ?? earliest) : null);
}
