import { createRoute } from '@tanstack/react-router';
import { listOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

/** Gaps of whom, where and when, and of which kinds only. */
export interface GapsSought extends Scope {
  readonly kind?: string[];
}

export const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gaps',
  validateSearch: (written: Record<string, unknown>): GapsSought => {
    const kind = listOf(written['kind']);
    return { state: 'KAZ', ...readScope(written), ...(kind && { kind }) };
  },
  component: lazyPage(() => import('./page'), 'GapsPage'),
});
