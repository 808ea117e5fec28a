import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route';
import { readQuestion } from '../answer/question';

export const memoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/memo',
  validateSearch: readQuestion,
  component: lazyRouteComponent(() => import('./page'), 'MemoPage'),
});
