import { createRoute } from '@tanstack/react-router';
import { listOf, textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

/** What of the graph is shown. */
export interface GraphSought {
  /** Where it begins. */
  readonly of?: string;
  /** Further nodes whose relations are shown. */
  readonly open?: string[];
  /** Where the shortest ways lead. */
  readonly to?: string;
  readonly on?: string;
  /** Only relations of these names; all where none is named. */
  readonly relation?: string[];
}

export const graphRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/graph',
  validateSearch: (written: Record<string, unknown>): GraphSought => {
    const texts = { of: textOf(written['of']), to: textOf(written['to']), on: textOf(written['on']) };
    const lists = { open: listOf(written['open']), relation: listOf(written['relation']) };
    return Object.fromEntries(Object.entries({ ...texts, ...lists }).filter(([, value]) => value !== undefined));
  },
  component: lazyPage(() => import('./page'), 'GraphPage'),
});
