import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { EdgeKindDeclaration } from '../../model/declaration/edge-kind';
import type { NodeKindDeclaration } from '../../model/declaration/node-kind';
import { statedTimes, type StatedTimes } from '../../model/declaration/stated-times';
import { TimeRole } from '../../model/declaration/time-role';
import type { PropertyDeclaration } from '../../model/declaration/property';
import { edgeKind, nodeKind } from '../../model/graph-model';
import { sortKeyOf } from '../../model/id';
import { textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import { firstDay, lastDay } from '../../model/time/partial-date';
import { liesWithin, rangeOf } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import type { GraphStore, RelatedRow } from '../../store/graph-store';
import { ACTS, DATED_EDGES, DATE_NAMES, SPEAKING_EDGES, datesOf, isDatedKind } from './dated-kinds';
import { requireNode } from '../asking/find-node';
import { requireRange, type AskedRange } from '../asking/require-range';
import { workedOutEntries } from './worked-out-entries';
import type { Told, TimelineAnswer } from './timeline-answer';
import { titleOfEdge, titleOfNode } from './timeline-title';
import { RowOrder, byText } from '../asking/row-order';
import { type DatedThing, EDGES_DATED, THINGS_DATED } from './dated-candidates';

/** What is dated about a node, between two days? */
export interface TimelineQuestion extends AskedRange {
  readonly of: string;
}

/** How many edges, and how many things, one timeline may be told from. */
const MOST_DATED = 20_000;

type What = Pick<TimelineAnswer, 'title' | 'node' | 'other' | 'edge' | 'via'>;

/**
 * Every dated thing about a node, oldest first: its own dates; those of its edges that are facts in time (acts, tasks,
 * offices, amendments, follow-ups); those of the things that speak of it, one step away; and the days of entry into
 * force that are worked out. Partial dates stand at their first day, before rougher ones, then by id. Throws
 * `NOT_FOUND`, `BAD_RANGE`, or `TOO_MANY_ROWS` where more hangs on the node than can be told at once.
 */
export async function timeline(store: GraphStore, question: TimelineQuestion): Promise<readonly TimelineAnswer[]> {
  const { of, from, to } = question;
  requireRange(question);
  const asked = await requireNode(store, 'of', of, 'LegalNode');
  const request = { of, dates: DATE_NAMES, from, to, limit: MOST_DATED + 1 };
  const edges = await store.candidates(EDGES_DATED, { ...request, kinds: DATED_EDGES });
  const things = await store.candidates(THINGS_DATED, { ...request, kinds: SPEAKING_EDGES });
  if (Math.max(edges.length, things.length) > MOST_DATED) throw tooMany(of);
  const entries = [
    ...ownEntries(asked),
    ...edges.flatMap((row) => edgeEntries(row, asked)),
    ...things.filter(({ node }) => node.id !== of).flatMap(thingEntries),
    ...(await workedOutEntries(store, asked)),
  ]
    .map((entry) => ({ ...entry, inRange: liesWithin(rangeOf(entry.date), question.from, question.to) }))
    .filter(({ inRange }) => inRange !== Truth.NO);
  return TIMELINE_ORDER.sorted(entries);
}

function tooMany(of: string): LexgraphError {
  return new LexgraphError(
    'TOO_MANY_ROWS',
    `More than ${MOST_DATED} dated things hang on "${of}". Ask for fewer with "from" and "to".`,
  );
}

function ownEntries(asked: NodeRecord): readonly Told[] {
  return nodeEntries(asked, [], true);
}

/**
 * A thing's own dates. That a source speaks of it is told only of kinds that are facts in time, and where no act tells
 * it already.
 */
function thingEntries({ node, kinds }: DatedThing): readonly Told[] {
  const via = kinds.map((label) => edgeKind(label).reverse).sort();
  const isTold = kinds.some((label) => ACTS.has(label));
  return nodeEntries(node, via, !isTold && isDatedKind(nodeKind(node.kind)));
}

function nodeEntries(node: NodeRecord, via: readonly string[], withAttestation: boolean): readonly Told[] {
  const what = { node, other: null, edge: null, via };
  return told(node, nodeKind(node.kind), withAttestation, (property) => ({
    ...what,
    title: titleOfNode(node, property),
  }));
}

function edgeEntries({ edge, node: end }: Pick<RelatedRow, 'edge' | 'node'>, asked: NodeRecord): readonly Told[] {
  const kind = edgeKind(edge.kind);
  const startsHere = edge.from === asked.id;
  const [from, to] = startsHere ? [asked, end] : [end, asked];
  const what = { node: from, other: to, edge, via: [startsHere ? kind.forward : kind.reverse] };
  return told(edge, kind, ACTS.has(edge.kind), (property) => ({
    ...what,
    title: titleOfEdge({ edge, from, to }, property),
  }));
}

/** The dates that the thing holds; where it holds none and that is wanted, the day as of which its sources speak. */
function told(
  thing: NodeRecord | EdgeRecord,
  kind: NodeKindDeclaration | EdgeKindDeclaration,
  withAttestation: boolean,
  show: (property: PropertyDeclaration | null) => What,
): readonly Told[] {
  const times = statedTimes(kind, thing.properties);
  const own = datesOf(kind).flatMap((property, place): Told[] => {
    const date = textOf(thing, property.name);
    if (date === null || isSameDayAgain(property, times)) return [];
    return [{ ...show(property), date, dateIsAttestation: false, computed: false, place }];
  });
  if (own.length > 0 || times.ATTESTED === undefined || !withAttestation) return own;
  return [{ ...show(null), date: times.ATTESTED, dateIsAttestation: true, computed: false, place: 0 }];
}

/** What began and ended on one day is told once. */
function isSameDayAgain({ time }: PropertyDeclaration, { HAPPENS_ON, HAPPENS_UNTIL }: StatedTimes): boolean {
  return time === TimeRole.HAPPENS_UNTIL && HAPPENS_UNTIL === HAPPENS_ON;
}

/** By the first and the last day that the date may mean, the thing, and which of its dates it is. */
export const TIMELINE_ORDER = new RowOrder<TimelineAnswer>(
  byText(({ date }) => firstDay(date)),
  byText(({ date }) => lastDay(date)),
  byText(({ edge, node }) => sortKeyOf(edge?.id ?? node.id)),
  byText(({ place }) => String(place).padStart(3, '0')),
);
