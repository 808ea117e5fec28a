import { createRoute } from '@tanstack/react-router';
import { listOf, textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope } from '../../parts/scope';
import { rootRoute } from '../../root-route';
import { MOST_STATES } from './most-states';
import type { ParticipationSought } from './participation-sought';

const FIRST_STATES = ['KAZ', 'KGZ', 'TJK', 'UZB'];

export const participationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/participation',
  validateSearch: (written: Record<string, unknown>): ParticipationSought => {
    const world = textOf(written['world']);
    const find = textOf(written['find']);
    const of = textOf(written['of']);
    const parties = textOf(written['parties']);
    const kind = listOf(written['kind']);
    return {
      ...readScope(written),
      states: listOf(written['states'])?.slice(0, MOST_STATES) ?? FIRST_STATES,
      ...(world && { world }),
      ...(find && { find }),
      ...(of && { of }),
      ...(parties && { parties }),
      ...(kind && { kind }),
    };
  },
  component: lazyPage(() => import('./page'), 'ParticipationPage'),
});
