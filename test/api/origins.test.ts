import { rawRequest } from './raw-request';
import { useApi } from './api';
import { lawGraph } from './law';

const ORIGIN = 'https://law.example.org';
const BODY = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });
const GET = `/graphql?query=${encodeURIComponent('{ node(id: "KAZ") { id } }')}`;

describe('pages of other sites', () => {
  const closed = useApi({ graph: lawGraph() });
  const open = useApi({ graph: lawGraph(), http: { corsOrigins: [ORIGIN] } });
  const toAll = useApi({ graph: lawGraph(), http: { corsOrigins: ['*'] } });

  test.each([
    ['no site, unless it is named', closed, ORIGIN, null],
    ['a site that is named', open, ORIGIN, ORIGIN],
    ['no other site beside it', open, 'https://law.example.org.evil.example', null],
    ['not the same name without encryption', open, 'http://law.example.org', null],
    ['all, where * is set', toAll, 'https://any.example', '*'],
  ])('read answers: %s', async (_who, api, origin, allowed) => {
    const answered = await api().post(BODY, { origin });
    expect(answered.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
    const asked = await api().fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, allowed]);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST');
  });

  test.each([
    [ORIGIN, 200],
    ['https://evil.example', 403],
  ])('ask by GET from %s: %d', async (origin, status) => {
    const headers = { origin, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
    expect((await rawRequest(open().address, { path: GET, headers })).status).toBe(status);
  });
});

describe('what browsers are told', () => {
  const api = useApi({ graph: lawGraph() });
  const policyOf = async (path: string, accept: string) =>
    (await api().fetch(path, { headers: { accept } })).headers.get('content-security-policy');

  test('scripts and styles come from here alone; GraphiQL’s editor may write styles', async () => {
    const strict = await policyOf('/health/live', 'application/json');
    expect(strict).toContain("default-src 'self'");
    expect(strict).toContain("frame-ancestors 'none'");
    expect(strict).not.toContain('unsafe');
    const graphiql = await policyOf('/graphql', 'text/html');
    expect(graphiql).toBe(`${strict};style-src 'self' 'unsafe-inline'`);
  });

  test('encryption is asked for of this name alone, and pages stand in no frame', async () => {
    const { headers } = await api().fetch('/health/live');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});
