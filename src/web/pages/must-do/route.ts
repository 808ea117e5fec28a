import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route';

export const mustDoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/must-do',
  component: lazyRouteComponent(() => import('./page'), 'MustDoPage'),
});
