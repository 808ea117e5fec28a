import { createRoute } from '@tanstack/react-router';
import { listOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

export interface RecommendationsSought extends Scope {
  readonly status?: string[];
  /** Only those made by, or addressed to, one of these. */
  readonly maker?: string[];
  readonly addressee?: string[];
}

export const recommendationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recommendations',
  validateSearch: (written: Record<string, unknown>): RecommendationsSought => {
    const [status, maker, addressee] = ['status', 'maker', 'addressee'].map((name) => listOf(written[name]));
    return {
      state: 'KAZ',
      ...readScope(written),
      ...(status && { status }),
      ...(maker && { maker }),
      ...(addressee && { addressee }),
    };
  },
  component: lazyPage(() => import('./page'), 'RecommendationsPage'),
});
