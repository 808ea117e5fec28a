import { createRoute } from '@tanstack/react-router';
import { readScope } from '../../parts/scope';
import { rootRoute } from '../../root-route';
import { AskPage } from './page';

export const askRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readScope,
  component: AskPage,
});
