import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../parts/lazy-page';
import { rootRoute } from '../../root-route';
import { readMemoQuestion } from './memo-question';

export const memoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/memo',
  validateSearch: readMemoQuestion,
  component: lazyPage(() => import('./page'), 'MemoPage'),
});
