import type { GraphQLResolveInfo } from 'graphql';
import type { LegalNode } from '../model/nodes/legal-node';
import { NODE_KINDS } from '../model/kinds';
import type { CalendarDate } from '../model/time/partial-date';
import type { TreeNode } from '../store/graph-store';
import { hydrate, isWhole, type NodeView } from './hydrate';
import { planNodes, planRelation, type NodePlan, type PageAhead, type PagesAhead } from './node-plan';
import type { RequestContext } from './request-context';

/** The node, or null where there is none; what the query asks of its relations is read with it, where that can be done at once. */
export async function readNode(
  id: string,
  asOf: CalendarDate,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<LegalNode | null> {
  const plan = context.planned(info.fieldNodes, (mostRows) => planNodes(info, NODE_KINDS, info.fieldNodes, mostRows));
  if (plan && plan.shape.relations.length > 0) {
    const tree = await context.tree(plan, asOf, id);
    return tree && nodeAhead(tree, plan, { asOf, record: null, pages: null });
  }
  const record = await context.node(id);
  return record && hydrate(record, asOf);
}

/** The first page of the relation that the field asks for, with what the query asks of the nodes on it; null where it is not read ahead. */
export async function readRelation(
  id: string,
  asOf: CalendarDate,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PageAhead | null> {
  const plan = context.planned(info.fieldNodes, (mostRows) => planRelation(info, mostRows));
  const tree = plan && (await context.tree(plan, asOf, id));
  return (tree && pagesAhead(tree, plan).get(String(info.path.key))) ?? null;
}

/** The nodes of a page that was read ahead. */
export function nodesAhead({ read, node: plan }: PageAhead, asOf: CalendarDate): readonly LegalNode[] {
  const bare: NodeView = { asOf, record: null, pages: null };
  return read.rows.map(({ node }) => nodeAhead(node, plan, bare));
}

/** The node of a tree as an object of the API; `bare` is how one looks at a node of which nothing more was read. */
function nodeAhead(tree: TreeNode, plan: NodePlan, bare: NodeView): LegalNode {
  const pages = plan.relations.size > 0 ? pagesAhead(tree, plan) : null;
  const record = isWhole(tree) ? tree : null;
  return hydrate(tree, pages || record ? { ...bare, record, pages } : bare);
}

/** The pages that are as full as the query asks, by the keys of their fields in the answer: of the others, rows may be missing. */
function pagesAhead({ kind, relations }: TreeNode, plan: NodePlan): PagesAhead {
  const pages = new Map<string, PageAhead>();
  for (const [key, { place, asked, node }] of plan.relations.get(kind) ?? []) {
    const read = relations[place];
    if (read && (!read.hasMore || read.rows.length === asked.limit)) pages.set(key, { asked, read, node });
  }
  return pages;
}
