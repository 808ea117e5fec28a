import { createRoute } from '@tanstack/react-router';
import { listOf, textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

/** As of which day a thing is shown, and of which relations all that there is. */
interface ThingSought {
  readonly on?: string;
  readonly all?: string[];
}

function readThingSought(written: Record<string, unknown>): ThingSought {
  const [on, all] = [textOf(written['on']), listOf(written['all'])];
  return { ...(on && { on }), ...(all && { all }) };
}

export const thingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thing/$',
  validateSearch: readThingSought,
  component: lazyPage(() => import('./page'), 'ThingPage'),
});
