import { Instrument, Stage, UNADOPTED } from '../model/nodes/instrument';
import { LegalNode } from '../model/nodes/legal-node';
import { NATURES, Nature } from '../model/declaration/nature';
import { propertyOfRole, statedTimes } from '../model/declaration/stated-times';
import { Succession } from '../model/declaration/succession';
import { TimeRole } from '../model/declaration/time-role';
import { successions } from '../model/graph-model';
import { Provision } from '../model/nodes/provision';
import { happeningWindow } from '../model/time/happening-window';
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
import { declarationWindow } from './declaration-window';
import { readSeed, readSeedIf } from './read-seed';
import type { SeedEdge, SeedNode } from './seed-entry';
import type { SeedIndex } from './seed-index';
import type { SpokenOf } from './spoken-of';

/** The window of every node: its own dates, within those of what it is a part of, ended by what took its place. */
export function nodeWindows(index: SeedIndex, spokenOf: SpokenOf): Map<string, Window> {
  const containers = containersOf(index);
  const successors = groupByOlder(index);
  const parts = partsOf(index);
  const windows = new Map<string, Window>();
  /** By its own dates and what took its place, whatever it is a part of. */
  const apart = (node: SeedNode): Window => {
    const { id } = node;
    const attestation = attestationOf(readSeed(LegalNode, node).attestedOn, node.citations, index);
    let window =
      node.kind.nature === Nature.UNILATERAL_ACT
        ? declarationWindow(node, attestation, index)
        : ownWindow(node, attestation);
    const lasts = node.kind.endurance === Endurance.LASTS;
    const first =
      lasts && statedTimes(node.kind, node.properties).STAGE !== Stage.UNKNOWN
        ? spokenOf.firstFrom(id, window.earliestStart)
        : null;
    if (first) window = { ...window, latestStart: earlier(window.latestStart, first) };
    for (const edge of successors.get(id) ?? []) window = endedBy(window, edge, workOut(edge.from), attestation);
    const { identified } = readSeedIf(Instrument, node) ?? readSeedIf(Provision, node) ?? {};
    return identified === false ? knownThrough((parts.get(id) ?? []).map(apart), window) : window;
  };
  const workOut = (id: string): Window => {
    const known = windows.get(id);
    if (known) return known;
    const node = index.nodes.get(id);
    if (!node) return ALWAYS;
    let window = apart(node);
    for (const container of containers.get(id) ?? []) window = within(node, window, workOut(container));
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

/** The provisions of each instrument. */
function partsOf(index: SeedIndex): Map<string, SeedNode[]> {
  const parts = new Map<string, SeedNode[]>();
  for (const { from, to } of index.edgesOf('PART_OF')) {
    const part = index.nodes.get(from);
    if (part) parts.set(to, [...(parts.get(to) ?? []), part]);
  }
  return parts;
}

/**
 * An act that no source names is known through its provisions alone: it has surely not ended only while one of them has
 * not.
 */
function knownThrough(parts: readonly Window[], act: Window): Window {
  if (parts.length === 0) return act;
  const last = parts.map(({ earliestEnd }) => earliestEnd).reduce(later);
  return { ...act, earliestEnd: earlier(act.earliestEnd, later(last, act.earliestStart)) };
}

/** What states an end of its own may outlast what it is a part of: rights that a measure granted before it ended. */
function within(part: SeedNode, window: Window, whole: Window): Window {
  const both = intersect(window, whole);
  const { ENDS, LAST_DAY } = statedTimes(part.kind, part.properties);
  if (!ENDS && !LAST_DAY) return both;
  return { ...both, earliestEnd: window.earliestEnd, latestEnd: window.latestEnd };
}

function groupByOlder(index: SeedIndex): Map<string, SeedEdge[]> {
  const groups = new Map<string, SeedEdge[]>();
  for (const { label } of successions()) {
    for (const edge of index.edgesOf(label)) groups.set(edge.to, [...(groups.get(edge.to) ?? []), edge]);
  }
  return groups;
}

function ownWindow(node: SeedNode, attestation: Attestation): Window {
  const { kind } = node;
  const times = statedTimes(kind, node.properties);
  if (UNADOPTED.has(times.STAGE) || times.EXISTS === false) return NEVER;
  if (times.STAGE === Stage.UNKNOWN)
    return neverSure(windowOf({ validFrom: times.BEGINS, lastDay: times.LAST_DAY }, kind.endurance));
  if (propertyOfRole(kind, TimeRole.HAPPENS_ON)) {
    const until = times.HAPPENS_UNTIL ?? times.LAST_DAY;
    return happeningWindow({ on: times.HAPPENS_ON ?? times.BEGINS, until, toldOn: attestation.attestedOn });
  }
  const { ADOPTED } = times;
  const commences = times.BEGINS ?? times.COMMENCES;
  const fact: DatedFact = {
    validFrom: commences ?? (NATURES[kind.nature].effectiveOnAdoption ? ADOPTED : undefined),
    begunBy: times.BEGUN_BY,
    begunAfter: times.BEGUN_AFTER,
    validTo: times.ENDS,
    lastDay: times.LAST_DAY,
    over: times.STAGE === 'REPEALED',
    ...attestation,
  };
  const window = windowOf(fact, kind.endurance);
  const isDeemed = commences && ADOPTED && lastDay(commences) < firstDay(ADOPTED);
  return ADOPTED && !isDeemed ? notBeforeAdoption(window, ADOPTED, fact, attestation) : window;
}

/** Whether it was adopted at all is open, so that on no day it surely holds. */
function neverSure(window: Window): Window {
  return { ...window, latestStart: OPEN_FUTURE };
}

/** Not before its adoption; and where no source says since when it is in force, surely once it is attested. */
function notBeforeAdoption(window: Window, adoptedOn: PartialDate, fact: DatedFact, attestation: Attestation): Window {
  const earliestStart = later(window.earliestStart, firstDay(adoptedOn));
  const attested = attestation.dates
    .map(lastDay)
    .filter((day) => day >= earliestStart)
    .reduce(earlier, OPEN_FUTURE);
  const latestStart = later(earliestStart, fact.validFrom ? window.latestStart : attested);
  return { ...window, earliestStart, latestStart };
}

/**
 * What a newer norm does to the older one. Where no date of the replacement is given, the older was still in force on
 * the day as of which it is attested; where not even the repeal is stated, when it ended stays open.
 */
function endedBy(older: Window, edge: SeedEdge, newer: Window, attestation: Attestation): Window {
  const date = statedTimes(edge.kind, edge.properties).TAKES_EFFECT;
  const attested = attestation.attestedOn && !date ? addDays(firstDay(attestation.attestedOn), 1) : OPEN_PAST;
  const first = later(date ? firstDay(date) : newer.earliestStart, attested);
  const last = later(date ? endOf(date, edge, newer) : newer.latestStart, first);
  return {
    ...older,
    earliestEnd: earlier(older.earliestEnd, first),
    latestEnd: edge.kind.succession === Succession.MAY_END ? older.latestEnd : earlier(older.latestEnd, last),
  };
}

/**
 * The last day on which a replacement of that date can take effect: no later than the day by which what takes the place
 * had begun.
 */
function endOf(date: PartialDate, edge: SeedEdge, newer: Window): string {
  const beginsThen = newer.earliestStart >= firstDay(date);
  const givesWay = edge.kind.succession === Succession.GIVES_WAY;
  return givesWay && beginsThen ? earlier(lastDay(date), newer.latestStart) : lastDay(date);
}
