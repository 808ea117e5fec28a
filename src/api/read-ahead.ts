import type { GraphQLResolveInfo } from 'graphql';
import type { LegalNode } from '../model/nodes/legal-node';
import { NODE_KINDS } from '../model/kinds';
import type { CalendarDate } from '../model/time/partial-date';
import type { TreeNode } from '../store/graph-store';
import { hydrate } from './hydrate';
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
    return tree && nodeAhead(tree, plan, asOf);
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

/** The node of a tree as an object of the API. */
export function nodeAhead(tree: TreeNode, plan: NodePlan, asOf: CalendarDate): LegalNode {
  return hydrate(tree, asOf, plan.relations.size > 0 ? pagesAhead(tree, plan) : null);
}

/** The pages that are as full as the query asks: there may be more rows than were read. */
function pagesAhead({ kind, relations }: TreeNode, plan: NodePlan): PagesAhead {
  const pages = new Map<string, PageAhead>();
  for (const [key, { place, rows, node }] of plan.relations.get(kind) ?? []) {
    const page = relations[place];
    if (page && (!page.hasMore || page.rows.length === rows)) pages.set(key, { page, rows, node });
  }
  return pages;
}
