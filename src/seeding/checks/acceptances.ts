import { Qualification as Effect, Qualifies } from '../../model/edges/qualifies';
import { Declaration, DeclarationKind } from '../../model/nodes/declaration';
import { Acceptance, Provision } from '../../model/nodes/provision';
import { readSeed, readSeedIf } from '../read-seed';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * States accept, or shut out by what is no reservation, only what their treaty lets them take apart from the whole
 * (VCLT art. 17): such provisions have an `acceptance`, and the parts of one that binds only those that accept it have
 * the same. What a competence's `accepted` says is what it does to the provision.
 */
export function checkAcceptances(index: SeedIndex, problems: SeedProblems): void {
  const parents = new Map(index.edgesOf('PART_OF').map(({ from, to }) => [from, to]));
  for (const [part, whole] of parents)
    if (acceptanceOf(whole, index) === Acceptance.OPT_IN && acceptanceOf(part, index) !== Acceptance.OPT_IN)
      problems.report(
        index.nodes.get(part)!.place,
        `"${part}" is a part of "${whole}", which binds only States that accept it: so does the part. Give it "acceptance: OPT_IN" too`,
      );
  for (const edge of index.edgesOf('QUALIFIES')) {
    const problem = problemOf(edge, index, (id) => acceptanceAround(id, parents, index));
    if (problem) problems.report(edge.place, problem);
  }
}

function problemOf(edge: SeedEdge, index: SeedIndex, around: (id: string) => Acceptance | null): string | null {
  const { from, to } = edge;
  const { kind, accepted } = readSeedIf(Declaration, index.nodes.get(from)) ?? {};
  const { effect } = readSeed(Qualifies, edge);
  if (effect === Effect.ACCEPTS && accepted === false)
    return `"${from}" has "accepted: false", and so does not accept "${to}": its effect is EXCLUDES`;
  if (effect === Effect.EXCLUDES && accepted === true)
    return `"${from}" has "accepted: true", and so does not shut "${to}" out: its effect is ACCEPTS`;
  if (effect === Effect.ACCEPTS && around(to) !== Acceptance.OPT_IN)
    return `"${from}" accepts "${to}", which binds without that: give the provision "acceptance: OPT_IN", or leave the edge away`;
  if (effect === Effect.EXCLUDES && kind !== DeclarationKind.RESERVATION && around(to) === null)
    return `"${from}" is no reservation, but shuts out "${to}": give the provision an "acceptance" where its treaty lets States choose, or the declaration "kind: RESERVATION"`;
  return null;
}

/** That of the provision, or else of what it is a part of. */
function acceptanceAround(id: string, parents: ReadonlyMap<string, string>, index: SeedIndex): Acceptance | null {
  const own = acceptanceOf(id, index);
  if (own) return own;
  const whole = parents.get(id);
  return whole === undefined ? null : acceptanceAround(whole, parents, index);
}

function acceptanceOf(id: string, index: SeedIndex): Acceptance | null {
  return readSeedIf(Provision, index.nodes.get(id))?.acceptance ?? null;
}
