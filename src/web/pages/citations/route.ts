import { createRoute } from '@tanstack/react-router';
import { textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

/** A text whose citations are checked, where it is short, and on which day. */
export interface CitationsSought {
  readonly text?: string;
  readonly on?: string;
}

export const citationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/citations',
  validateSearch: (written: Record<string, unknown>): CitationsSought => {
    const text = textOf(written['text']);
    const { on } = readScope(written);
    return { ...(text && { text }), ...(on && { on }) };
  },
  component: lazyPage(() => import('./page'), 'CitationsPage'),
});
