import { statedTimes } from '../../model/declaration/stated-times';
import { Amends } from '../../model/edges/amends';
import { firstDay, lastDay } from '../../model/time/partial-date';
import { isNamed } from '../../model/graph-model';
import { readSeed } from '../read-seed';
import { rootsOf } from '../roots-of';
import type { SeedEdge, SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

const CHANGES = ['AMENDS', 'REPEALS', 'REPLACES', 'SUPPLEMENTS', 'REVISES'];

/** An act is changed after it was made, and a change says what it changes. */
export function checkChangesOfActs(index: SeedIndex, problems: SeedProblems): void {
  const rootOf = rootsOf(index);
  for (const edge of CHANGES.flatMap((kind) => index.edgesOf(kind)))
    refuseEarlier(edge, index.nodes.get(rootOf(edge.to)), problems);
  for (const edge of index.edgesOf('AMENDS')) refuseEmpty(edge, problems);
}

function refuseEarlier(edge: SeedEdge, act: SeedNode | undefined, problems: SeedProblems): void {
  const date = statedTimes(edge.kind, edge.properties).TAKES_EFFECT;
  if (!act || date === undefined || !isNamed(act.kind, 'Instrument')) return;
  const { ADOPTED, BEGINS, COMMENCES } = statedTimes(act.kind, act.properties);
  const made = ADOPTED ?? BEGINS ?? COMMENCES;
  if (made === undefined || lastDay(date) > firstDay(made)) return;
  problems.report(
    edge.place,
    `the ${edge.kind.label} edge from "${edge.from}" takes effect on ${date}, but "${act.id}" is of ${made}: an act is changed after it was made`,
  );
}

function refuseEmpty(edge: SeedEdge, problems: SeedProblems): void {
  const { effect, note } = readSeed(Amends, edge);
  if (effect !== undefined || note !== undefined) return;
  problems.report(
    edge.place,
    `"${edge.from}" amends "${edge.to}", but changes nothing of it: say in "effect" what it changes, or write the change under "amended" of the norm`,
  );
}
