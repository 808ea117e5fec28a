import { nationalLawOf } from '../answer/national-law';
import { rulesAgainst } from '../answer/rules-against';
import { isOwnLaw } from '../answer/standing-in-words';
import type { MemoEdge } from './finding';

/** The parts of the table of a short memo, in their order: what is sure before what is not. */
const PARTS = ['against', 'rules', 'mayRunAgainst', 'binding', 'carriesOut', 'ownLaw', 'named'] as const;

export type ShortPart = (typeof PARTS)[number];

/** So many norms it tells; what is beyond them is counted and named. */
export const MOST = 30;

/** So many norms of one treaty are kept before national law. */
export const OF_ONE_TREATY = 2;

/** Rows that stand together in the table. */
export interface ShortRows {
  readonly part: ShortPart;
  readonly edges: readonly MemoEdge[];
}

/** How early a row is kept: the first number counts before the second. */
type Rank = readonly [number, number];

/**
 * The rows that the short memo tells, of those that the full one tells: what binds or is in force, what may run against
 * it, and what names the persons, though nobody knows whether it binds. Where those are more than `MOST`, they are kept
 * in this order: what runs against what binds and what names the persons; of treaties that bind and reach all of the
 * persons the first norm of each, then the second, as long as they are not more than half of `MOST`; national law in
 * force, first what reaches all of the persons, then what carries out what binds; then the rest of the treaties.
 */
export function shortRowsOf(told: readonly MemoEdge[], all: readonly MemoEdge[]): readonly ShortRows[] {
  const partOf = partsOf(all);
  const kept = keptOf(told, partOf);
  return PARTS.flatMap((part) => {
    const edges = told.filter((edge) => kept.has(edge) && partOf(edge) === part);
    return edges.length > 0 ? [{ part, edges }] : [];
  });
}

function keptOf(told: readonly MemoEdge[], partOf: (edge: MemoEdge) => ShortPart | null): ReadonlySet<MemoEdge> {
  const early = earlyOfTreaties(told.filter((edge) => partOf(edge) === 'binding'));
  const rank = (edge: MemoEdge, part: ShortPart): Rank => {
    if (part === 'binding') return [early.has(edge) ? 1 : 3, early.get(edge) ?? 0];
    if (part !== 'carriesOut' && part !== 'ownLaw') return [0, 0];
    return [2, reachesAll(edge) ? 0 : part === 'carriesOut' ? 1 : 2];
  };
  const ranked = told.flatMap((edge) => {
    const part = partOf(edge);
    return part ? [{ edge, rank: rank(edge, part) }] : [];
  });
  ranked.sort(({ rank: one }, { rank: other }) => one[0] - other[0] || one[1] - other[1]);
  return new Set(ranked.slice(0, MOST).map(({ edge }) => edge));
}

/** The norms of treaties that are kept before national law, each with its place in its treaty. */
function earlyOfTreaties(binding: readonly MemoEdge[]): ReadonlyMap<MemoEdge, number> {
  const counts = new Map<string, number>();
  const placed = binding.filter(reachesAll).map((edge) => {
    const { id } = edge.node.instrument;
    const place = counts.get(id) ?? 0;
    counts.set(id, place + 1);
    return [edge, place] as const;
  });
  const first = placed.filter(([, place]) => place < OF_ONE_TREATY).sort(([, one], [, other]) => one - other);
  return new Map(first.slice(0, MOST / 2));
}

function reachesAll({ node: { coverage } }: MemoEdge): boolean {
  return coverage === 'DIRECT' || coverage === 'INHERITED';
}

function partsOf(all: readonly MemoEdge[]): (edge: MemoEdge) => ShortPart | null {
  const isAgainst = rulesAgainst(all);
  const binding = all.filter(({ node }) => node.standing === 'BINDING' && !isOwnLaw(node));
  const inForce = binding.flatMap(({ node }) => node.implementedBy.filter((law) => law.inForce === 'YES'));
  const carryingOut = new Set(inForce.map(({ provision }) => provision.id));
  return (edge) => {
    const { node } = edge;
    const sure = isAgainst(edge);
    if (sure) return sure === 'surely' ? 'rules' : 'mayRunAgainst';
    if (node.standing === 'UNKNOWN' && node.coverage === 'DIRECT') return 'named';
    if (node.standing !== 'BINDING') return null;
    if (!isOwnLaw(node)) return nationalLawOf(node) === 'contradicted' ? 'against' : 'binding';
    return carryingOut.has(node.provision?.id ?? '') ? 'carriesOut' : 'ownLaw';
  };
}
