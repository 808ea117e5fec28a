import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';

/** Discrepancies about any of the nodes or edges, each once. */
export async function discrepanciesOf(
  ids: readonly string[],
  asOf: string,
  context: RequestContext,
): Promise<unknown[]> {
  const found = (await Promise.all(ids.map((id) => context.discrepancies(id)))).flat();
  const unique = new Map(found.map((record) => [record.id, record]));
  return [...unique.values()].map((record) => hydrate(record, asOf));
}
