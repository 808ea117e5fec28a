import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

export const discrepanciesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/discrepancies',
  component: lazyPage(() => import('./page'), 'DiscrepanciesPage'),
});
