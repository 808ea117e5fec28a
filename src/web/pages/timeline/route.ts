import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textOf } from '../../parts/address';
import { rootRoute } from '../../root-route';

export const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/timeline',
  validateSearch: (written: Record<string, unknown>): { readonly of?: string } => ({
    of: textOf(written['of']) ?? 'KAZ',
  }),
  component: lazyRouteComponent(() => import('./page'), 'TimelinePage'),
});
