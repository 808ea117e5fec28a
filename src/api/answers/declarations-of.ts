import type { CalendarDate } from '../../model/time/partial-date';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';

/**
 * What the State has, or may have, declared under the instrument by the day: reservations, declarations, recognised
 * competences.
 */
export async function declarationsOf(
  state: string,
  instrument: string,
  asOf: CalendarDate,
  context: RequestContext,
): Promise<unknown[]> {
  const rows = await context.allRelated('DECLARED_UNDER', 'reverse', instrument, null);
  const makers = await Promise.all(rows.map(({ node }) => context.allRelated('MADE_BY', 'forward', node.id, null)));
  return rows
    .filter((_, index) => makers[index]?.some(({ node }) => node.id === state))
    .filter(({ node }) => asOf >= node.window.earliestStart)
    .map(({ node }) => hydrate(node, asOf));
}
