import { serverAudits } from 'graphql-http';
import { TestApi } from '../api';
import { lawGraph } from '../law';

/**
 * The audits of GraphQL over HTTP ask for an address each time that they are run; their names are known without one.
 */
let api: TestApi;
const address = () => `${api.address}/graphql`;

/** As a program asks by GET. */
const asked: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', 'true');
  return fetch(input, { ...init, headers });
};

describe('GraphQL over HTTP', () => {
  beforeAll(async () => {
    api = await TestApi.start({ graph: lawGraph() });
  });
  afterAll(() => api.stop());

  test.each(serverAudits({ url: address, fetchFn: asked }))('$id: $name', async (audit) => {
    const result = await audit.fn();
    expect([result.status, 'reason' in result ? result.reason : null]).toEqual(['ok', null]);
  });
});
