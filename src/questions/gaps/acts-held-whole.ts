import type { EdgeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { Truth, both, either } from '../../model/time/three-valued';
import type { GraphStore, RelatedRow } from '../../store/graph-store';
import { relatedRows } from '../asking/related-rows';

/** Whether an act that is in force is held whole on a topic, and the edges that say so. */
export interface HeldWhole {
  readonly holds: Truth;
  readonly edges: readonly EdgeRecord[];
}

/** For each topic, over all time: whether an act of the State is held whole on that very topic. */
export async function actsHeldWhole(
  store: GraphStore,
  state: string,
  topics: readonly string[],
): Promise<(topic: string) => History<HeldWhole>> {
  const acts = await relatedRows(store, 'HELD_WHOLE_ON', topics, 'reverse');
  const named = topics.flatMap((topic) => acts(topic).map(({ node }) => node.id));
  const states = await relatedRows(store, 'LAW_OF', named);
  const isOfState = ({ node }: RelatedRow) => states(node.id).some((each) => each.node.id === state);
  return (topic) => {
    const rows = acts(topic).filter(isOfState);
    const edges = rows.map(({ edge }) => edge);
    return History.all(rows.map(whileInForce)).map((held) => ({ holds: held.reduce(either, Truth.NO), edges }));
  };
}

function whileInForce({ edge, node }: RelatedRow): History<Truth> {
  const parts = { held: History.ofWindow(edge.window), inForce: History.ofWindow(node.window) };
  return History.of(parts, ({ held, inForce }) => both(held, inForce));
}
