import { isDeepStrictEqual } from 'node:util';
import { addDays, firstDay, lastDay, type CalendarDate, type PartialDate } from '../../model/time/partial-date';
import { statedTimes } from '../../model/declaration/stated-times';
import { LegalNode } from '../../model/nodes/legal-node';
import { readSeed } from '../read-seed';
import type { SeedAmendment, SeedEdge, SeedNode, SeedPlace } from '../seed-entry';
import { whereIs } from '../seed-index';
import type { SeedProblems } from '../seed-problems';
import { relationOf } from './carried-edges';
import type { NormScene } from './norm-scene';

/** Of these an amendment gives its own; that they differ is no change of the norm. */
const ABOUT_THE_VERSION = new Set(['validFrom', 'validTo', 'lastDay', 'attestedOn', 'basis', 'note']);

/** A change takes effect after what it changes, and not before its law is adopted unless a note says so. */
export function checkDay(
  {
    on,
    by,
    place,
    note,
    previous,
  }: { on: PartialDate; by: string; place: SeedPlace; note: string | undefined; previous: SeedNode },
  scene: NormScene,
  problems: SeedProblems,
): boolean {
  const own = statedTimes(previous.kind, previous.properties).BEGINS;
  const act = scene.beginningOf(scene.provisionOf(previous.id)?.id ?? previous.id);
  if (own && lastDay(on) <= firstDay(own)) {
    problems.report(
      place,
      `${on} does not come after ${own}, when the version before begins (${whereIs(previous.place)}): write amendments oldest first, a day once`,
    );
    return false;
  }
  if (act && lastDay(on) <= act.day) {
    problems.report(
      place,
      `${on} does not come after ${act.day}, when "${act.node.id}" begins: an amendment takes effect after the act that it amends`,
    );
    return false;
  }
  const adoption = adoptionOf(by, scene);
  if (adoption && lastDay(on) < firstDay(adoption) && note === undefined)
    problems.report(
      place,
      `${on} comes before ${adoption}, when "${by}" was adopted: say in a "note" that it works back`,
    );
  return true;
}

function adoptionOf(by: string, scene: NormScene): PartialDate | undefined {
  const dates = scene.wholesOf(by).map((node) => statedTimes(node.kind, node.properties).ADOPTED);
  return dates.find((date) => date !== undefined);
}

/** Versions neither overlap nor, without a note, leave a gap. */
export function checkSuccession(previous: SeedNode, { version, from }: SeedAmendment, problems: SeedProblems): void {
  const [earliest, latest] = endOf(previous);
  if (!earliest || !latest) return;
  const place = version.places.get('validFrom') ?? version.place;
  if (earliest > lastDay(from))
    problems.report(
      place,
      `${from} comes before the version before ends (${whereIs(previous.place)}): two versions of a norm can't overlap`,
    );
  else if (latest < firstDay(from) && readSeed(LegalNode, version).note === undefined)
    problems.report(
      place,
      `the version before ends earlier (${whereIs(previous.place)}): say in a "note" why nothing held between`,
    );
}

function endOf({ kind, properties }: SeedNode): [CalendarDate, CalendarDate] | [] {
  const { ENDS, LAST_DAY } = statedTimes(kind, properties);
  if (ENDS) return [firstDay(ENDS), lastDay(ENDS)];
  return LAST_DAY ? [addDays(firstDay(LAST_DAY), 1), addDays(lastDay(LAST_DAY), 1)] : [];
}

/** An amendment changes something that the norm says, or a relation of it. */
export function checkChange(
  previous: SeedNode,
  amendment: SeedAmendment,
  scene: NormScene,
  problems: SeedProblems,
): void {
  const { version, relations } = amendment;
  const names = [...version.places.keys()].filter((name) => !ABOUT_THE_VERSION.has(name));
  if (names.some((name) => !isDeepStrictEqual(version.properties[name], previous.properties[name]))) return;
  const edgesOf = (norm: SeedNode, relation: string) =>
    scene
      .edgesAt(norm.id)
      .filter((edge) => relationOf(edge, norm.id) === relation)
      .map((edge) => wordsOf(edge, norm))
      .sort();
  if ([...relations].some((relation) => !isDeepStrictEqual(edgesOf(version, relation), edgesOf(previous, relation))))
    return;
  problems.report(
    version.place,
    `the amendment changes nothing of "${previous.id}": give what the norm says from then on`,
  );
}

function wordsOf(edge: SeedEdge, norm: SeedNode): string {
  const said = Object.entries(edge.properties).filter(([name]) => name !== 'basis' && name !== 'attestedOn');
  return JSON.stringify([edge.from === norm.id ? edge.to : edge.from, edge.key, said.sort()]);
}
