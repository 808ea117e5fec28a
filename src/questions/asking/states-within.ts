import { WrongKind } from '../../model/errors/wrong-kind';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { GraphStore } from '../../store/graph-store';
import { nearestIds, requireNodes } from './find-node';
import { relatedRows } from './related-rows';

const GROUPS: readonly string[] = ['StateGroup', 'Organisation'];

/**
 * The States that surely are members, on the day, of one of these groups of States or organisations, by id. Throws
 * `NOT_FOUND`, and `WRONG_KIND` for what is neither.
 */
export async function statesWithin(
  store: GraphStore,
  groups: readonly string[],
  asOf: CalendarDate,
): Promise<readonly string[]> {
  const nodes = await requireNodes(store, 'statesIn', groups, 'LegalNode');
  const other = nodes.find(({ kind }) => !GROUPS.includes(kind));
  if (other) {
    const near = await nearestIds(store, other.id, 'StateGroup');
    throw new WrongKind('statesIn', other.id, other.kind, GROUPS.join(' or '), near);
  }
  const members = await relatedRows(store, 'MEMBER_OF', groups, 'reverse');
  const states = groups
    .flatMap((group) => members(group))
    .filter(({ node, edge }) => node.kind === 'State' && holdsOn(edge.window, asOf) === Truth.YES)
    .map(({ node }) => node.id);
  return [...new Set(states)].sort();
}
