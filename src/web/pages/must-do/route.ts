import { createRoute } from '@tanstack/react-router';
import { textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope } from '../../parts/scope';
import type { Asked } from '../../parts/question-sentence';
import { rootRoute } from '../../root-route';

export const mustDoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/must-do',
  validateSearch: (written: Record<string, unknown>): Omit<Asked, 'group'> => {
    const { state, about, on } = readScope(written);
    const bearer = textOf(written['bearer']);
    return { ...(bearer && { bearer }), ...(state && { state }), ...(about && { about }), ...(on && { on }) };
  },
  component: lazyPage(() => import('./page'), 'MustDoPage'),
});
