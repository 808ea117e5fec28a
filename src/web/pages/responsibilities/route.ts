import { createRoute } from '@tanstack/react-router';
import { listOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

/** Duties and tasks about what, for whom, where and when; of which bodies, standing and part only. */
export interface ResponsibilitiesSought extends Scope {
  readonly body?: string[];
  readonly status?: string[];
  readonly role?: string[];
}

export const responsibilitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/responsibilities',
  validateSearch: (written: Record<string, unknown>): ResponsibilitiesSought => {
    const [body, status, role] = [listOf(written['body']), listOf(written['status']), listOf(written['role'])];
    const narrowed = { ...(body && { body }), ...(status && { status }), ...(role && { role }) };
    return { state: 'KAZ', ...readScope(written), ...narrowed };
  },
  component: lazyPage(() => import('./page'), 'ResponsibilitiesPage'),
});
