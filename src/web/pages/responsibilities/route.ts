import { createRoute } from '@tanstack/react-router';
import { listOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

/** Tasks about what, where and when, and of which standing and part only. */
export interface ResponsibilitiesSought extends Scope {
  readonly status?: string[];
  readonly role?: string[];
}

export const responsibilitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/responsibilities',
  validateSearch: (written: Record<string, unknown>): ResponsibilitiesSought => {
    const status = listOf(written['status']);
    const role = listOf(written['role']);
    return { state: 'KAZ', ...readScope(written), ...(status && { status }), ...(role && { role }) };
  },
  component: lazyPage(() => import('./page'), 'ResponsibilitiesPage'),
});
