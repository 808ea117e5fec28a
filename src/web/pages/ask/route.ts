import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../root-route';
import { AskPage } from './page';

export const askRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: AskPage,
});
