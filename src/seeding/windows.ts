import { ofEdge } from '../model/declaration/edge-kind';
import { NATURES } from '../model/declaration/nature';
import { propertyOfRole, statedTimes } from '../model/declaration/stated-times';
import { TimeRole } from '../model/declaration/time-role';
import {
  OPEN_FUTURE,
  OPEN_PAST,
  addDays,
  earlier,
  firstDay,
  lastDay,
  later,
  type PartialDate,
} from '../model/time/partial-date';
import { ALWAYS, Endurance, NEVER, intersect, windowOf, type DatedFact, type Window } from '../model/time/window';
import { attestationOf, type Attestation } from './attestation';
import type { SeedEdge, SeedNode } from './seed-entry';
import type { SeedIndex } from './seed-index';

/** The window of every node: its own dates, within those of what it is a part of, ended by what took its place. */
export function nodeWindows(index: SeedIndex): Map<string, Window> {
  const containers = containersOf(index);
  const successors = groupByOlder(index);
  const seen = datedRelations(index);
  const windows = new Map<string, Window>();
  const workOut = (id: string): Window => {
    const known = windows.get(id);
    if (known) return known;
    const node = index.nodes.get(id);
    if (!node) return ALWAYS;
    const attestation = attestationOf(node.properties['attestedOn'], node.citations, index);
    let window = ownWindow(node, attestation);
    for (const date of seen.get(id) ?? []) window = thereBy(window, date);
    for (const edge of successors.get(id) ?? []) window = endedBy(window, edge, workOut(edge.from), attestation);
    for (const container of containers.get(id) ?? []) window = intersect(window, workOut(container));
    windows.set(id, window);
    return window;
  };
  for (const id of index.nodes.keys()) workOut(id);
  return windows;
}

/** A provision lasts no longer than its instrument, an obligation no longer than the provision that imposes it. */
function containersOf(index: SeedIndex): Map<string, string[]> {
  const containers = new Map<string, string[]>();
  const add = (part: string, whole: string) => containers.set(part, [...(containers.get(part) ?? []), whole]);
  for (const edge of index.edgesOf('PART_OF')) add(edge.from, edge.to);
  for (const edge of index.edgesOf('IMPOSES')) add(edge.to, edge.from);
  return containers;
}

function groupByOlder(index: SeedIndex): Map<string, SeedEdge[]> {
  const groups = new Map<string, SeedEdge[]>();
  for (const kind of ['REPLACES', 'REPEALS', 'FOLLOWS']) {
    for (const edge of index.edgesOf(kind)) groups.set(edge.to, [...(groups.get(edge.to) ?? []), edge]);
  }
  return groups;
}

/** The dates from which sources relate a node to another: it was there by then. */
function datedRelations(index: SeedIndex): Map<string, PartialDate[]> {
  const dates = new Map<string, PartialDate[]>();
  for (const edge of index.edges.values()) {
    const date = statedTimes(edge.kind, edge.properties).BEGINS;
    if (!date || !edge.kind.boundByEnds) continue;
    for (const id of [edge.from, edge.to]) dates.set(id, [...(dates.get(id) ?? []), date]);
  }
  return dates;
}

/** Of what no source says when it began, a later source may say what it did before; a date that is stated stays. */
function thereBy(window: Window, date: PartialDate): Window {
  if (window.earliestStart !== OPEN_PAST) return window;
  return { ...window, latestStart: earlier(window.latestStart, lastDay(date)) };
}

function ownWindow(node: SeedNode, attestation: Attestation): Window {
  const times = statedTimes(node.kind, node.properties);
  if (times.STAGE === 'DRAFT') return NEVER;
  const { ADOPTED } = times;
  const effective = times.COMMENCES ?? (NATURES[node.kind.nature].effectiveOnAdoption ? ADOPTED : undefined);
  const fact: DatedFact = {
    validFrom: times.BEGINS ?? effective,
    validTo: times.ENDS,
    lastDay: times.LAST_DAY,
    over: times.STAGE === 'REPEALED',
    ...attestation,
  };
  const window = windowOf(fact, node.kind.endurance);
  return ADOPTED ? notBeforeAdoption(window, ADOPTED, fact, attestation) : window;
}

/** Not before its adoption; and where no source says since when it is in force, surely once it is attested. */
function notBeforeAdoption(window: Window, adoptedOn: PartialDate, fact: DatedFact, attestation: Attestation): Window {
  const earliestStart = later(window.earliestStart, firstDay(adoptedOn));
  const attested = attestation.firstDatedOn ? lastDay(attestation.firstDatedOn) : OPEN_FUTURE;
  const latestStart = later(earliestStart, fact.validFrom ? window.latestStart : attested);
  return { ...window, earliestStart, latestStart };
}

/**
 * What a newer norm does to the older one. Where no date of the replacement is given, the older was still in force on the day as of which it is
 * attested; where not even the repeal is stated (FOLLOWS), when it ended stays open.
 */
function endedBy(older: Window, edge: SeedEdge, newer: Window, attestation: Attestation): Window {
  const date = statedTimes(edge.kind, edge.properties).TAKES_EFFECT;
  const attested = attestation.attestedOn && !date ? addDays(firstDay(attestation.attestedOn), 1) : OPEN_PAST;
  const first = later(date ? firstDay(date) : newer.earliestStart, attested);
  const last = later(date ? lastDay(date) : newer.latestStart, first);
  return {
    ...older,
    earliestEnd: earlier(older.earliestEnd, first),
    latestEnd: edge.kind.label === 'FOLLOWS' ? older.latestEnd : earlier(older.latestEnd, last),
  };
}

/** The window of an edge: its own dates, and only while both its ends hold. */
export function edgeWindowOf(
  edge: SeedEdge,
  attestation: Attestation,
  index: SeedIndex,
  nodes: ReadonlyMap<string, Window>,
): Window {
  const own = ownWindowOfEdge(edge, attestation, enduranceOf(edge, index));
  if (!edge.kind.boundByEnds) return own;
  const ends = [edge.from, edge.to].map((id) => nodes.get(id) ?? ALWAYS);
  return ends.filter((end) => !(edge.kind.holdsOfDrafts && isNever(end))).reduce(intersect, own);
}

function isNever({ earliestStart }: Window): boolean {
  return earliestStart === NEVER.earliestStart;
}

/** An act counts from its date on; undated and unattested, nobody knows since when. */
function ownWindowOfEdge({ kind, properties }: SeedEdge, attestation: Attestation, endurance: Endurance): Window {
  const { BEGINS, DONE_ON, ENDS, LAST_DAY, OVER } = statedTimes(kind, properties);
  const fact: DatedFact = {
    validFrom: BEGINS ?? DONE_ON,
    validTo: ENDS,
    lastDay: LAST_DAY,
    over: OVER,
    ...attestation,
  };
  const window = windowOf(fact, endurance);
  const isAct = endurance !== Endurance.TIMELESS && propertyOfRole(kind, TimeRole.DONE_ON) !== null;
  return isAct && !fact.validFrom && !attestation.attestedOn ? { ...window, latestStart: OPEN_FUTURE } : window;
}

function enduranceOf({ kind, to, properties }: SeedEdge, index: SeedIndex): Endurance {
  const end = index.nodes.get(to);
  if (!end) throw new Error(`There is no node ${to}`);
  return ofEdge(kind.endurance, { properties, to: end.kind });
}
