import { DISCREPANCIES_OF_EACH } from '../../questions/discrepancies/discrepancy-candidates';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';

/** Discrepancies about any of the nodes or edges, each once. */
export async function discrepanciesOf(
  ids: readonly string[],
  asOf: string,
  context: RequestContext,
): Promise<unknown[]> {
  const about = context.batched('discrepancies', (of: readonly string[]) =>
    context.store.candidates(DISCREPANCIES_OF_EACH, { ids: of }),
  );
  const found = (await Promise.all(ids.map((id) => about.load(id)))).flat();
  const unique = new Map(found.map((record) => [record.id, record]));
  return [...unique.values()].map((record) => hydrate(record, asOf));
}
