import { createRoute } from '@tanstack/react-router';
import { listOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';
import type { DiscrepanciesSought } from './sought';

export const discrepanciesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/discrepancies',
  validateSearch: (written: Record<string, unknown>): DiscrepanciesSought => {
    const [sort, settled] = [listOf(written['sort']), listOf(written['settled'])];
    return { ...(sort && { sort }), ...(settled && { settled }) };
  },
  component: lazyPage(() => import('./page'), 'DiscrepanciesPage'),
});
