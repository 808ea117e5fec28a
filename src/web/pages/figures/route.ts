import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  validateSearch: (written: Record<string, unknown>): Scope => ({ state: 'KAZ', ...readScope(written) }),
  component: lazyRouteComponent(() => import('./page'), 'FiguresPage'),
});
