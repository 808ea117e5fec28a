import { ofEdge } from '../model/declaration/edge-kind';
import { EdgeSense } from '../model/declaration/edge-sense';
import { propertyOfRole, statedTimes } from '../model/declaration/stated-times';
import { TimeRole } from '../model/declaration/time-role';
import { OPEN_FUTURE } from '../model/time/partial-date';
import {
  ALWAYS,
  Endurance,
  NEVER,
  intersect,
  span,
  statedWindow,
  windowOf,
  type DatedFact,
  type Window,
} from '../model/time/window';
import type { Attestation } from './attestation';
import type { SeedEdge } from './seed-entry';
import type { SeedIndex } from './seed-index';

/**
 * The window of an edge. One that states how things stand holds within its own dates, and only while both its ends do;
 * one that describes what a thing is, or what was done, doesn't lapse with them. What a provision does by the norms
 * that it imposes it does while one of them holds.
 */
export function edgeWindowOf(
  edge: SeedEdge,
  attestation: Attestation,
  index: SeedIndex,
  nodes: ReadonlyMap<string, Window>,
  norms: ReadonlyMap<string, readonly string[]>,
): Window {
  const own = ownWindow(edge, attestation, index);
  if (senseOf(edge, index) === EdgeSense.DESCRIBES) return own;
  const ends = [edge.from, edge.to].map((id) => nodes.get(id) ?? ALWAYS);
  const imposed = edge.kind.byNorms ? (norms.get(edge.from) ?? []).map((id) => nodes.get(id) ?? ALWAYS) : [];
  if (imposed.length > 0) ends.push(imposed.reduce(span));
  return ends.filter((end) => !(edge.kind.holdsOfDrafts && isNever(end))).reduce(intersect, own);
}

/** Whether the edge describes or states; it states where one of its ends is missing. */
export function senseOf({ kind, to, properties }: SeedEdge, index: SeedIndex): EdgeSense {
  const end = index.nodes.get(to);
  return end ? ofEdge(kind.sense, { properties, to: end.kind }) : EdgeSense.STATES;
}

/**
 * Whether the edge is taken to go on after its sources speak: an act, or a statement of how things stand that is not
 * one of a moment.
 */
export function goesOn(edge: SeedEdge, index: SeedIndex): boolean {
  if (enduranceOf(edge, index) === Endurance.MOMENT) return false;
  return senseOf(edge, index) === EdgeSense.STATES || enduranceOf(edge, index) === Endurance.LASTS;
}

function isNever({ earliestStart }: Window): boolean {
  return earliestStart === NEVER.earliestStart;
}

/** An act counts from its date on; undated and unattested, nobody knows since when. */
function ownWindow(edge: SeedEdge, attestation: Attestation, index: SeedIndex): Window {
  const { BEGINS, BEGUN_BY, DONE_ON, ENDS, LAST_DAY, OVER } = statedTimes(edge.kind, edge.properties);
  const dates = { validFrom: BEGINS, begunBy: BEGUN_BY, validTo: ENDS, lastDay: LAST_DAY, over: OVER, ...attestation };
  const endurance = enduranceOf(edge, index);
  const isAct = propertyOfRole(edge.kind, TimeRole.DONE_ON) !== null;
  if (endurance === Endurance.TIMELESS) return statedWindow(dates);
  if (!isAct) return windowOf(dates, endurance);
  const fact: DatedFact = { ...dates, validFrom: BEGINS ?? DONE_ON };
  const window = windowOf(fact, endurance);
  return fact.validFrom || attestation.attestedOn ? window : { ...window, latestStart: OPEN_FUTURE };
}

/** What describes has no time but the dates that are stated of it, unless it is an act. */
function enduranceOf(edge: SeedEdge, index: SeedIndex): Endurance {
  const { kind, properties } = edge;
  const end = index.nodes.get(edge.to);
  const isAct = propertyOfRole(kind, TimeRole.DONE_ON) !== null;
  if (!end || (!isAct && senseOf(edge, index) === EdgeSense.DESCRIBES)) return Endurance.TIMELESS;
  return ofEdge(kind.endurance, { properties, to: end.kind });
}
