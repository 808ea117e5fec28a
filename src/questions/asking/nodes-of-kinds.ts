import { today } from '../../model/time/partial-date';
import type { NodeRecord } from '../../model/records';
import type { FoundPage, GraphStore, Page } from '../../store/graph-store';

/** How many nodes are read in one statement. */
const PAGE = 500;

/** All nodes of these kinds, by id, whether they hold or not. */
export async function nodesOfKinds(store: GraphStore, kinds: readonly string[]): Promise<NodeRecord[]> {
  const selection = { type: 'LegalNode', condition: { kinds }, day: today(), includeUnknown: true, order: [] };
  const nodes: NodeRecord[] = [];
  let page: Page | null = { limit: PAGE, backward: false };
  while (page) {
    const { rows, hasMore }: FoundPage = await store.find({ ...selection, page });
    nodes.push(...rows.map(({ node }) => node));
    const after = rows.at(-1)?.keys;
    page = hasMore && after ? { ...page, after } : null;
  }
  return nodes;
}
