import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listOf } from '../../parts/address';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

export interface RecommendationsSought extends Scope {
  readonly status?: string[];
}

export const recommendationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recommendations',
  validateSearch: (written: Record<string, unknown>): RecommendationsSought => {
    const status = listOf(written['status']);
    return { state: 'KAZ', ...readScope(written), ...(status && { status }) };
  },
  component: lazyRouteComponent(() => import('./page'), 'RecommendationsPage'),
});
