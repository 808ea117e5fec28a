import { addDays, firstDay, lastDay, type CalendarDate } from '../../model/time/partial-date';
import { Endurance } from '../../model/time/window';
import { edgeIdOf } from '../../model/id';
import { whereIs, type SeedIndex } from '../seed-index';
import { statedTimes } from '../../model/declaration/stated-times';
import { LegalEdge } from '../../model/edges/legal-edge';
import { LegalNode } from '../../model/nodes/legal-node';
import { readSeed } from '../read-seed';
import type { SeedEdge, SeedNode, SeedPlace } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';

type Dates = Partial<Pick<LegalNode, 'validFrom' | 'validTo' | 'lastDay' | 'begunBy' | 'begunAfter'>>;

/** Nothing ends before it begins, and what has no time is never over. */
export function checkPeriods(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) {
    refuseReversed(readSeed(LegalNode, node), (name) => node.places.get(name) ?? node.place, problems);
    askWhyBeforeAdoption(node, problems);
  }
  for (const edge of index.edges.values()) {
    refuseReversed(readSeed(LegalEdge, edge), () => edge.place, problems);
    refuseTimelessThatIsOver(edge, problems);
  }
  refuseOverlaps(index, problems);
  for (const { from, to } of index.edgesOf('PART_OF'))
    askWhyItOutlasts(index.nodes.get(from), index.nodes.get(to), problems);
  for (const { from, to } of index.edgesOf('IMPOSES'))
    askWhyItOutlasts(index.nodes.get(to), index.nodes.get(from), problems);
}

/** A deemed commencement is stated, and a note says that it is one. */
function askWhyBeforeAdoption(node: SeedNode, problems: SeedProblems): void {
  const { kind, properties, places, place } = node;
  const { ADOPTED, COMMENCES, BEGINS } = statedTimes(kind, properties);
  const commences = BEGINS ?? COMMENCES;
  if (!commences || !ADOPTED || lastDay(commences) >= firstDay(ADOPTED)) return;
  if (readSeed(LegalNode, node).note !== undefined) return;
  const name = BEGINS ? 'validFrom' : 'inForceFrom';
  problems.report(
    places.get(name) ?? place,
    `"${name}" ${commences} comes before the adoption on ${ADOPTED}: say in a "note" that it is deemed to have begun then`,
  );
}

/** What states an end of its own after that of what it is a part of outlasts it, and a note says why. */
function askWhyItOutlasts(part: SeedNode | undefined, whole: SeedNode | undefined, problems: SeedProblems): void {
  if (!part || !whole) return;
  const [said, ofWhole] = [readSeed(LegalNode, part), readSeed(LegalNode, whole)];
  const [end, wholeEnd] = [latestEndOf(said), latestEndOf(ofWhole)];
  if (said.note !== undefined || end === null || wholeEnd === null || end <= wholeEnd) return;
  problems.report(
    part.places.get('validTo') ?? part.places.get('lastDay') ?? part.place,
    `"${part.id}" ends after "${whole.id}", which it is a part of: say in a "note" why it outlasts it`,
  );
}

/** Edges that only their beginnings tell apart follow each other. */
function refuseOverlaps(index: SeedIndex, problems: SeedProblems): void {
  const groups = new Map<string, SeedEdge[]>();
  for (const edge of index.edges.values()) {
    if (edge.key !== null || !edge.kind.keyedBy.includes('validFrom')) continue;
    const between = edgeIdOf(edge.from, edge.kind.label, '', edge.to);
    groups.set(between, [...(groups.get(between) ?? []), edge]);
  }
  const startOf = (edge: SeedEdge) => readSeed(LegalEdge, edge).validFrom ?? '';
  for (const edges of groups.values()) {
    edges.sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
    for (const [position, edge] of edges.entries()) {
      const next = edges[position + 1];
      const end = latestEndOf(readSeed(LegalEdge, edge));
      if (!next || (end !== null && end <= lastDay(startOf(next)))) continue;
      problems.report(
        next.place,
        `the ${next.kind.label} edge to "${next.to}" at ${whereIs(edge.place)} holds on ${startOf(next)} too: end it by then`,
      );
    }
  }
}

function refuseTimelessThatIsOver(edge: SeedEdge, problems: SeedProblems): void {
  const { kind } = edge;
  if (readSeed(LegalEdge, edge).over !== true || kind.endurance !== Endurance.TIMELESS) return;
  problems.report(edge.place, `"over" says nothing of ${kind.label}, which has no dates of its own`);
}

function refuseReversed(dates: Dates, placeOf: (name: string) => SeedPlace, problems: SeedProblems): void {
  const { validFrom: start } = dates;
  for (const name of ['begunBy', 'begunAfter'] as const)
    if (start !== undefined && dates[name] !== undefined)
      problems.report(
        placeOf(name),
        `"${name}" says nothing beside "validFrom" ${start}, which is when it begins: write one of them`,
      );
  const end = latestEndOf(dates);
  if (start === undefined || end === null || end > firstDay(start)) return;
  const name = dates.validTo === undefined ? 'lastDay' : 'validTo';
  problems.report(placeOf(name), `"${name}" ${String(dates[name])} comes before "validFrom" ${start}`);
}

/** The last day that may be the first on which the fact is over; null where no end is given. */
export function latestEndOf({ validTo, lastDay: last }: Dates): CalendarDate | null {
  if (validTo !== undefined) return lastDay(validTo);
  return last === undefined ? null : addDays(lastDay(last), 1);
}
