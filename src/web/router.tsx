import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { answerRoute } from './pages/answer/route';
import { askRoute } from './pages/ask/route';
import { citationsRoute } from './pages/citations/route';
import { compareRoute } from './pages/compare/route';
import { cypherRoute } from './pages/cypher/route';
import { dataRoute } from './pages/data/route';
import { discrepanciesRoute } from './pages/discrepancies/route';
import { figuresRoute } from './pages/figures/route';
import { gapsRoute } from './pages/gaps/route';
import { graphRoute } from './pages/graph/route';
import { memoRoute } from './pages/memo/route';
import { mustDoRoute } from './pages/must-do/route';
import { nationalLawRoute } from './pages/national-law/route';
import { participationRoute } from './pages/participation/route';
import { recommendationsRoute } from './pages/recommendations/route';
import { responsibilitiesRoute } from './pages/responsibilities/route';
import { searchRoute } from './pages/search/route';
import { thingRoute } from './pages/thing/route';
import { timelineRoute } from './pages/timeline/route';
import { parseAddress, writeAddress } from './parts/address';
import { rootRoute } from './root-route';

const routeTree = rootRoute.addChildren([
  askRoute,
  answerRoute,
  citationsRoute,
  compareRoute,
  cypherRoute,
  dataRoute,
  discrepanciesRoute,
  figuresRoute,
  gapsRoute,
  graphRoute,
  memoRoute,
  mustDoRoute,
  nationalLawRoute,
  participationRoute,
  recommendationsRoute,
  responsibilitiesRoute,
  searchRoute,
  thingRoute,
  timelineRoute,
]);

/** The pages by their addresses; of the browser’s own history unless another is given. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultPreload: 'intent',
    // Rendered beforehand it would be a script within the page, which our pages may not have.
    scrollRestoration: !import.meta.env.SSR,
    ...(history && { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
