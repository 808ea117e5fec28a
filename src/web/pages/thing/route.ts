import { createRoute } from '@tanstack/react-router';
import { textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

export const thingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thing/$',
  validateSearch: (written: Record<string, unknown>): { readonly on?: string } => {
    const on = textOf(written['on']);
    return on ? { on } : {};
  },
  component: lazyPage(() => import('./page'), 'ThingPage'),
});
