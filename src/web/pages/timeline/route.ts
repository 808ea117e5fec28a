import { createRoute } from '@tanstack/react-router';
import { textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';

/** About which node, and which years are shown, both included; all where none is named. */
export interface TimelineSought {
  readonly of?: string;
  readonly from?: string;
  readonly until?: string;
}

export const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/timeline',
  validateSearch: (written: Record<string, unknown>): TimelineSought => {
    const [from, until] = [yearOf(written['from']), yearOf(written['until'])];
    return { of: textOf(written['of']) ?? 'KAZ', ...(from && { from }), ...(until && { until }) };
  },
  component: lazyPage(() => import('./page'), 'TimelinePage'),
});

function yearOf(written: unknown): string | undefined {
  const text = textOf(written);
  return text && /^\d{4}$/.test(text) ? text : undefined;
}
