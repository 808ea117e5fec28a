import { createRoute } from '@tanstack/react-router';
import { listOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

/** Gaps of whom, where and when; of which kinds only, and whether certain ones only or the others. */
export interface GapsSought extends Scope {
  readonly kind?: string[];
  readonly holds?: string[];
}

export const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gaps',
  validateSearch: (written: Record<string, unknown>): GapsSought => {
    const [kind, holds] = [listOf(written['kind']), listOf(written['holds'])];
    return { state: 'KAZ', ...readScope(written), ...(kind && { kind }), ...(holds && { holds }) };
  },
  component: lazyPage(() => import('./page'), 'GapsPage'),
});
