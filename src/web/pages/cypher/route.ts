import { createRoute } from '@tanstack/react-router';
import { textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

export const cypherRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cypher',
  /** `from` is the query of the library to start from: `treaties/declarations`. */
  validateSearch: (written: Record<string, unknown>): { readonly from?: string } => {
    const from = textOf(written['from']);
    return from ? { from } : {};
  },
  component: lazyPage(() => import('./page'), 'CypherPage'),
});
