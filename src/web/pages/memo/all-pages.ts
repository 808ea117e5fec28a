import type { Answered } from '../../api/ask';

interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All items of a list, asked for page by page, and what of them did not come. */
export async function allPages<Edge, Item>(
  askPage: (after: string | null) => Promise<Answered<Page<Edge> | null>>,
  itemOf: (edge: Edge) => Item,
): Promise<Answered<readonly Item[]>> {
  const items: Item[] = [];
  const missing: Answered<unknown>['missing'][number][] = [];
  let after: string | null = null;
  do {
    const page: Answered<Page<Edge> | null> = await askPage(after);
    items.push(...(page.data?.edges ?? []).map(itemOf));
    missing.push(...page.missing);
    after = page.data?.pageInfo.hasNextPage ? page.data.pageInfo.endCursor : null;
  } while (after !== null);
  return { data: items, missing };
}
