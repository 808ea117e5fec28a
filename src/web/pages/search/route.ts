import { createRoute } from '@tanstack/react-router';
import { listOf, textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

interface Sought {
  readonly text?: string;
  readonly kind?: string[];
}

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: (written: Record<string, unknown>): Sought => {
    const [text, kind] = [textOf(written['text']), listOf(written['kind'])];
    return { ...(text && { text }), ...(kind && { kind }) };
  },
  component: lazyPage(() => import('./page'), 'SearchPage'),
});
