import { createRoute } from '@tanstack/react-router';
import { listOf, textOf } from '../../parts/address';
import { COMPARED } from '../../parts/carried';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

/** Which States stand side by side, and whether only where they differ. */
export interface Compared extends Scope {
  readonly states?: string[];
  readonly differing?: string;
}

export const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: (written: Record<string, unknown>): Compared => {
    const differing = textOf(written['differing']);
    return {
      group: 'group/migrant-children',
      ...readScope(written),
      states: listOf(written['states'])?.slice(0, 10) ?? COMPARED,
      ...(differing && { differing }),
    };
  },
  component: lazyPage(() => import('./page'), 'ComparePage'),
});
