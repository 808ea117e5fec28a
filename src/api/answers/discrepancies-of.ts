import type { NodeRecord } from '../../model/records';
import { concernsState } from '../../questions/discrepancies/concerns-state';
import { DISCREPANCIES_OF_EACH } from '../../questions/discrepancies/discrepancy-candidates';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';

/**
 * What discrepancies are asked for: about any of the nodes or edges; with a State none that are about other States
 * only.
 */
interface DiscrepanciesAsked {
  readonly ids: readonly string[];
  readonly state?: string;
  readonly asOf: string;
}

/** The discrepancies that are asked for, each once. */
export async function discrepanciesOf(
  { ids, state, asOf }: DiscrepanciesAsked,
  context: RequestContext,
): Promise<unknown[]> {
  const about = context.batched('discrepancies', (of: readonly string[]) =>
    context.store.candidates(DISCREPANCIES_OF_EACH, { ids: of }),
  );
  const found = (await Promise.all(ids.map((id) => about.load(id)))).flat();
  const unique = [...new Map(found.map((record) => [record.id, record])).values()];
  const wanted = state === undefined ? unique : await ofState(unique, state, context);
  return wanted.map((record) => hydrate(record, asOf));
}

async function ofState(
  discrepancies: readonly NodeRecord[],
  state: string,
  context: RequestContext,
): Promise<readonly NodeRecord[]> {
  const about = await Promise.all(discrepancies.map(({ id }) => context.allRelated('ABOUT', 'forward', id, null)));
  return discrepancies.filter((_, index) =>
    concernsState(
      (about[index] ?? []).map(({ node }) => node),
      state,
    ),
  );
}
