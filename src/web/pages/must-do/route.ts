import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

export const mustDoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/must-do',
  component: lazyPage(() => import('./page'), 'MustDoPage'),
});
