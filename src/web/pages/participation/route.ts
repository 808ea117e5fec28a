import { createRoute } from '@tanstack/react-router';
import { listOf, textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';
import { MOST_STATES } from './most-states';

/** Which States and which instruments. */
export interface ParticipationSought extends Scope {
  readonly states?: string[];
  /** One instrument: how every State stands to it or, with `state`, how that one does and why. */
  readonly of?: string;
  /** Every State of the world instead of the chosen ones. */
  readonly world?: string;
  /** Of the world: only States whose names hold this. */
  readonly find?: string;
  /** Only instruments to which one of the States is a party. */
  readonly parties?: string;
  /** Of one instrument: only States that stand to it so. */
  readonly kind?: string[];
}

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
