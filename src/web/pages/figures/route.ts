import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  validateSearch: (written: Record<string, unknown>): Scope => ({ state: 'KAZ', ...readScope(written) }),
  component: lazyPage(() => import('./page'), 'FiguresPage'),
});
