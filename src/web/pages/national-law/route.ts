import { createRoute } from '@tanstack/react-router';
import { listOf, textOf } from '../../parts/address';
import { lazyPage } from '../../parts/lazy-page';
import { readScope, type Scope } from '../../parts/scope';
import { rootRoute } from '../../root-route';

/** Obligations of what, set against whose law, and how the law stands to them. */
export interface NationalLawSought extends Scope {
  /** How national law stands to an obligation; all where none is named. */
  readonly law?: string[];
  /** Whether obligations that do not bind are shown as well. */
  readonly all?: string;
}

export const nationalLawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/national-law',
  validateSearch: (written: Record<string, unknown>): NationalLawSought => {
    const law = listOf(written['law']);
    const all = textOf(written['all']);
    return {
      state: 'KAZ',
      group: 'group/migrant-children',
      ...readScope(written),
      ...(law && { law }),
      ...(all && { all }),
    };
  },
  component: lazyPage(() => import('./page'), 'NationalLawPage'),
});
