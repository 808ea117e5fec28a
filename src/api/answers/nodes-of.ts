import type { CalendarDate } from '../../model/time/partial-date';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';

/** The nodes with these ids as the API shows them, in order. */
export async function nodesOf(ids: readonly string[], asOf: CalendarDate, context: RequestContext): Promise<unknown[]> {
  const records = await Promise.all(ids.map((id) => context.node(id)));
  return records.map((record) => record && hydrate(record, asOf));
}
