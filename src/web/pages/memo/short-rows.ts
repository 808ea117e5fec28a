import { nationalLawOf } from '../answer/national-law';
import { rulesAgainst } from '../answer/rules-against';
import { isOwnLaw } from '../answer/standing-in-words';
import type { MemoEdge } from './finding';

/** The parts of the table of a short memo, in their order: what binds and what runs against it first. */
const PARTS = ['against', 'rules', 'mayRunAgainst', 'named', 'binding', 'carriesOut', 'ownLaw'] as const;

export type ShortPart = (typeof PARTS)[number];

/** So many norms go on two pages; what is beyond them is counted. */
const MOST = 30;

/** Rows that stand together in the table. */
export interface ShortRows {
  readonly part: ShortPart;
  readonly edges: readonly MemoEdge[];
}

/**
 * The rows that the short memo tells, of those that the full one tells: what binds or is in force, what may run against
 * it, and what names the persons, though nobody knows whether it binds.
 */
export function shortRowsOf(told: readonly MemoEdge[], all: readonly MemoEdge[]): readonly ShortRows[] {
  const partOf = partsOf(all);
  let left = MOST;
  return PARTS.flatMap((part) => {
    const edges = told.filter((edge) => partOf(edge) === part).slice(0, left);
    left -= edges.length;
    return edges.length > 0 ? [{ part, edges }] : [];
  });
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
