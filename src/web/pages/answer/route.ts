import { createRoute } from '@tanstack/react-router';
import { queryClient } from '../../api/query-client';
import { namesQuery } from '../../parts/use-names';
import { rootRoute } from '../../root-route';
import { askWiderTopics } from './ask-wider-topics';
import { askedRows, thingsNamed } from './asked-rows';
import { AnswerPage } from './page';
import { readQuestion } from './question';
import { rowsQuery } from './rows-query';

/** So long the last answer stays in sight, in milliseconds, before the place of the next one is kept free. */
const LAST_STAYS = 400;

export const answerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/answer',
  validateSearch: readQuestion,
  loaderDeps: ({ search: { group, bearer, state, on, about } }) => ({ group, bearer, state, on, about }),
  loader: ({ deps, cause }) => {
    const asked = askedRows(deps);
    if (!asked) return;
    const coming = queryClient.prefetchInfiniteQuery(rowsQuery(asked));
    const named = queryClient.prefetchQuery(namesQuery(thingsNamed(asked)));
    // What is rendered beforehand has all that it shows at first.
    if (import.meta.env.SSR) return Promise.all([coming, named, askWiderTopics(asked)]).then(() => undefined);
    void coming.then(() => askWiderTopics(asked));
    if (cause === 'stay') return Promise.race([coming, new Promise<void>((done) => setTimeout(done, LAST_STAYS))]);
  },
  component: AnswerPage,
});
