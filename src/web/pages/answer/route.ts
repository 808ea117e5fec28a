import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route';
import { readQuestion } from './question';

export const answerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/answer',
  validateSearch: readQuestion,
  component: lazyRouteComponent(() => import('./page'), 'AnswerPage'),
});
