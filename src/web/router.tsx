import { createRouter } from '@tanstack/react-router';
import { rootRoute } from './root-route';
import { parseAddress, writeAddress } from './parts/address';
import { answerRoute } from './pages/answer/route';
import { askRoute } from './pages/ask/route';
import { memoRoute } from './pages/memo/route';
import { searchRoute } from './pages/search/route';
import { thingRoute } from './pages/thing/route';

export const router = createRouter({
  routeTree: rootRoute.addChildren([askRoute, answerRoute, memoRoute, searchRoute, thingRoute]),
  parseSearch: parseAddress,
  stringifySearch: writeAddress,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
