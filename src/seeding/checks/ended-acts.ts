import { Nature } from '../../model/declaration/nature';
import { successions } from '../../model/graph-model';
import { Instrument, Stage } from '../../model/nodes/instrument';
import { readSeed } from '../read-seed';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** An act of national law that is over names what repealed or replaced it, or a note says how it ended. */
export function checkEndedActs(index: SeedIndex, problems: SeedProblems): void {
  const ended = new Set(successions().flatMap(({ label }) => index.edgesOf(label).map(({ to }) => to)));
  for (const node of index.nodes.values())
    if (node.kind.nature === Nature.NATIONAL_LAW && !ended.has(node.id)) askWhatEnded(node, problems);
}

function askWhatEnded(act: SeedNode, problems: SeedProblems): void {
  const { id, place, places } = act;
  const { note, stage, validTo, lastDay } = readSeed(Instrument, act);
  if (note !== undefined) return;
  if (stage !== Stage.REPEALED && validTo === undefined && lastDay === undefined) return;
  problems.report(
    places.get('stage') ?? places.get('validTo') ?? places.get('lastDay') ?? place,
    `"${id}" is over, but nothing repeals or replaces it: write "repealedBy" at it, or say in a "note" what ended it`,
  );
}
