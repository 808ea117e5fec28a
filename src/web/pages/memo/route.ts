import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';
import { readQuestion } from '../answer/question';

export const memoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/memo',
  validateSearch: readQuestion,
  component: lazyPage(() => import('./page'), 'MemoPage'),
});
