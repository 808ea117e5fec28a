import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

export const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  validateSearch: (written: Record<string, unknown>): Scope => ({ state: 'KAZ', ...readScope(written) }),
  component: lazyRouteComponent(() => import('./page'), 'DataPage'),
});
