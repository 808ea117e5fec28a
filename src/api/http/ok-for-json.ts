import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Answers well-formed requests with 200 whose client says that it reads `application/json`, whatever is wrong with
 * their query: a proxy may answer in that media type, too, so that its status says nothing of GraphQL (GraphQL over
 * HTTP, 6.4.1). Other clients get 400.
 */
export const okForJson: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        const isRefused = response.http.status === 400 && response.body.kind === 'single';
        if (isRefused && prefersJson(request.http?.headers.get('accept'))) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

function prefersJson(accept: string | undefined): boolean {
  const [first] = (accept ?? '').split(',');
  return first?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
