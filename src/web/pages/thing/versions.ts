import type { Operation } from '../../api/operation';
import type { NamedThing } from '../../parts/named';
import type { termOf } from './term-of';
import type { Thing } from './thing';

/** One wording of a norm, or an act among those that took its place. */
export interface Version extends NamedThing {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly term: Parameters<typeof termOf>[0]['term'];
}

type Replacing = Version & Partial<Record<Direction, { readonly edges: readonly { readonly node: Replacing }[] }>>;

type Direction = 'replaces' | 'replacedBy';

export interface VersionsAnswer {
  readonly node: Replacing | null;
}

/** So many versions are asked for before and after one. */
const EACH_WAY = 12;

/** Whether things of a kind take each other's place; null where they don't. */
function replaceable({ __typename: kind, ...thing }: Thing): 'Obligation' | 'Provision' | 'Instrument' | null {
  if (kind === 'Obligation' || kind === 'Provision') return kind;
  return 'stage' in thing ? 'Instrument' : null;
}

/** Asks what a thing replaced, what that replaced, and so on, and the same forward; null of what has no versions. */
export function versionsOperation(
  thing: Thing,
): Operation<VersionsAnswer, { readonly id: string; readonly asOf: string }> | null {
  const kind = replaceable(thing);
  if (!kind) return null;
  const fields =
    '__typename id name translations{language name} validFrom validTo term{earliestStart latestStart earliestEnd latestEnd}';
  const chain = (direction: Direction, left: number): string =>
    left === 0 ? '' : `...on ${kind}{${direction}(first:5){edges{node{${fields} ${chain(direction, left - 1)}}}}}`;
  const ways = `${chain('replaces', EACH_WAY)} ${chain('replacedBy', EACH_WAY)}`;
  return `query Versions($id:ID!,$asOf:Date!){node(id:$id,asOf:$asOf){${fields} ${ways}}}`;
}

/** All versions that the answer tells of, the one asked about among them, oldest first. */
export function versionsIn({ node }: VersionsAnswer): readonly Version[] {
  if (!node) return [];
  const found = new Map<string, Version>([[node.id, node]]);
  const collect = (from: Replacing, direction: Direction): void => {
    for (const { node: next } of from[direction]?.edges ?? []) {
      if (found.has(next.id)) continue;
      found.set(next.id, next);
      collect(next, direction);
    }
  };
  collect(node, 'replaces');
  collect(node, 'replacedBy');
  const begin = ({ validFrom }: Version) => validFrom ?? '';
  return [...found.values()].sort((one, other) => (begin(one) < begin(other) ? -1 : 1));
}
