import { useApi } from './api';
import { lawGraph } from './law';
import { rawRequest } from './raw-request';

const QUERY = '{ node(id: "KAZ") { id name } }';
/** What a program sends with a GET, to show that no web page sent it unasked. */
const ASKED_FOR = { 'apollo-require-preflight': 'true' };
const KAZ = { data: { node: { id: 'KAZ', name: 'Kazakhstan' } } };

describe('the API over HTTP', () => {
  const api = useApi({ graph: lawGraph(), http: { allowedHosts: ['law.example.org'] } });

  test('answers a query by POST', async () => {
    const response = await api().post(JSON.stringify({ query: QUERY }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/);
    expect(await response.json()).toMatchObject(KAZ);
  });

  test('answers a query by GET, with variables', async () => {
    const query = 'query Q($id: ID!) { node(id: $id) { id name } }';
    const path = `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"id":"KAZ"}')}`;
    const response = await api().fetch(path, { headers: ASKED_FOR });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(KAZ);
  });

  test('answers in the media type that is asked for', async () => {
    const accept = 'application/graphql-response+json';
    const response = await api().post(JSON.stringify({ query: QUERY }), { accept });
    expect(response.headers.get('content-type')).toContain(accept);
    expect(await response.json()).toMatchObject(KAZ);
  });

  test('answers a query by GET to a browser as well', async () => {
    const response = await api().fetch(`/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: { accept: 'text/html,*/*;q=0.8', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
    });
    expect(await response.json()).toMatchObject(KAZ);
  });

  test.each([
    ['/health/live', 200, { live: true }],
    ['/health/ready', 200, { ready: true, graph: { digest: 'digest' } }],
    ['/nothing', 404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }],
    ['/graphql/nothing', 404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }],
    ['/graphiql/package.json', 404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }],
    ['/graphiql/..%2f..%2fpackage.json', 404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }],
  ])('%s answers %d', async (path, status, body) => {
    const response = await api().fetch(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });

  test.each<[string, Record<string, string>, number]>([
    ['by a page of another site, as an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    [
      'by a page of another site, in a frame',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      403,
    ],
    ['by a page of another site, with a header', { ...ASKED_FOR, 'sec-fetch-site': 'cross-site' }, 403],
    [
      'by a link on another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      200,
    ],
    ['by a page of its own', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
    ['without a sign of who asks', {}, 400],
    ['by a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ])('a query by GET that is sent %s is answered with %j: %d', async (_by, headers, status) => {
    const sent = await rawRequest(api().address, {
      path: `/graphql?query=${encodeURIComponent(QUERY)}`,
      headers: { accept: 'image/*,*/*', ...headers },
    });
    expect(sent.status).toBe(status);
    if (status === 200) expect(JSON.parse(sent.body)).toMatchObject(KAZ);
    else expect(JSON.parse(sent.body)).toHaveProperty('errors.0.extensions.code');
  });

  test.each<[string, number]>([
    ['localhost:4000', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1', 200],
    ['[::1]:4000', 200],
    ['192.0.2.7:80', 200],
    ['law.example.org', 200],
    ['law.example.org:8080', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example:4000', 421],
  ])('a request to the host %s is answered with %d', async (host, status) => {
    const sent = await rawRequest(api().address, { path: '/health/live', headers: { host } });
    expect(sent.status).toBe(status);
    if (status === 421)
      expect(JSON.parse(sent.body)).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_HOST' } }] });
  });

  test.each(['/graphql', '/health/live', '/nothing', '/graphiql/page.js', '/'])(
    'what %s answers is taken for what it says it is, and its address told to nobody',
    async (path) => {
      const { headers } = await api().fetch(path, { redirect: 'manual' });
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
        'nosniff',
        'no-referrer',
      ]);
    },
  );

  test('a query is answered at /graphql/ too, and the page is led away from there', async () => {
    const asked = await api().fetch('/graphql/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(await asked.json()).toMatchObject(KAZ);
    const page = await api().fetch('/graphql/', { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([308, '/graphql']);
  });

  test('of the answer to a query the head alone can be asked for', async () => {
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const response = await api().fetch(path, { method: 'HEAD', headers: ASKED_FOR });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each(['http://[/graphql', '/graphql?query=%', 'http://a b/', '//'])(
    'the request target %s is refused in JSON',
    async (path) => {
      const sent = await rawRequest(api().address, { path, headers: { accept: 'text/html' } });
      expect(sent.status).toBeGreaterThanOrEqual(400);
      expect(sent.status).toBeLessThan(500);
      if (sent.body !== '') expect(JSON.parse(sent.body)).toHaveProperty('errors.0.extensions.code');
    },
  );

  test.each<[string, number]>([
    ['/', 200],
    ['/answer?group=x', 200],
    ['/thing/un/crc', 200],
    ['/no-such-page', 404],
  ])(
    'a browser that asks for %s gets the explorer, under a policy that lets nothing in from elsewhere',
    async (path, status) => {
      const response = await api().fetch(path, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(status);
      expect(await response.text()).toContain('<div id="app">');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|http/);
    },
  );

  test('what the explorer asks for is compressed, and kept for good', async () => {
    const html = await (await api().fetch('/', { headers: { accept: 'text/html' } })).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const { status, headers } = await api().fetch(script, { headers: { 'accept-encoding': 'br' } });
    expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([
      200,
      'br',
      'public,max-age=31536000,immutable',
    ]);
  });

  test.each<[string, string, Record<string, string>, number]>([
    ['broken JSON', '{"query": "{ __typename', {}, 400],
    ['no JSON at all', 'hello', {}, 400],
    ['a JSON text that is no object', '"query"', {}, 400],
    ['an empty object', '{}', {}, 400],
    ['nothing', '', {}, 400],
    ['a list of queries', `[${JSON.stringify({ query: QUERY })}]`, {}, 400],
    ['a query that is no text', '{"query": 1}', {}, 400],
    ['variables that are no object', JSON.stringify({ query: QUERY, variables: 'x' }), {}, 400],
    ['another media type', QUERY, { 'content-type': 'text/plain' }, 400],
    [
      'a character set that nobody knows',
      JSON.stringify({ query: QUERY }),
      { 'content-type': 'application/json; charset=nonsense' },
      415,
    ],
    ['an encoding that nobody knows', JSON.stringify({ query: QUERY }), { 'content-encoding': 'nonsense' }, 415],
    ['a body that is too large', JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(2_000_000) } }), {}, 413],
  ])('%s is refused as the client’s mistake', async (_what, body, headers, status) => {
    const response = await api().post(body, headers);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|\.[jt]s:\d|at [A-Z]\w+ \(/);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.stringMatching(/\w/) as string }] });
  });

  test('@defer is refused by name, before other rules stumble over it', async () => {
    const { errors } = await api().ask('{ node(id: "KAZ") { ... @defer { id } } }');
    expect(errors?.[0]).toMatchObject({
      message: 'This API sends each answer whole: @defer is not supported.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  test('a body that is too large is told so', async () => {
    const response = await api().post(JSON.stringify({ query: 'x'.repeat(2_000_000) }));
    expect(await response.json()).toEqual({
      errors: [{ message: 'A request may hold at most 1mb.', extensions: { code: 'TOO_LARGE' } }],
    });
  });

  test('an address that is no URL is refused as the client’s mistake', async () => {
    expect((await api().fetch('/%E0%A4%A')).status).toBeLessThan(500);
    for (const path of ['//graphql?query={__typename}', '/graphql?query[a]=1&query[b]=2'])
      expect((await rawRequest(api().address, { path, headers: {} })).status).toBeLessThan(500);
  });

  test('PUT and DELETE are not allowed', async () => {
    for (const method of ['PUT', 'DELETE']) {
      expect((await api().fetch('/graphql', { method })).status).toBe(405);
    }
  });

  test('says nothing of what it is made with', async () => {
    const response = await api().post(JSON.stringify({ query: QUERY }));
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('the API before any load', () => {
  const api = useApi({ graph: null });

  test('is live, and not ready', async () => {
    expect((await api().fetch('/health/live')).status).toBe(200);
    const ready = await api().fetch('/health/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, graph: null });
  });
});

describe('the GraphiQL page', () => {
  const api = useApi({ graph: lawGraph() });

  test('is served to browsers at /graphql', async () => {
    const response = await api().fetch('/graphql', {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await response.text();
    expect(html).toContain('obligationsCovering');
    expect(html).toContain('group/migrant-children');
  });

  test('needs nothing from another host, and all that it needs is there', async () => {
    const html = await (await api().fetch('/graphql', { headers: { accept: 'text/html' } })).text();
    expect(html).not.toMatch(/https?:|\/\/[a-z]/);
    const parts = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map((match) => match[1] as string);
    expect(parts.length).toBeGreaterThanOrEqual(5);
    for (const part of parts) {
      const response = await fetch(new URL(part, `${api().address}/graphql`));
      expect([part, response.status]).toEqual([part, 200]);
      expect(response.headers.get('content-type')).toMatch(part.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
      const text = await response.text();
      expect(text.length).toBeGreaterThan(50);
      const addresses = part.endsWith('.css')
        ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] as string)
        : [];
      expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
    }
  });

  test('opens with five questions, the main one first', async () => {
    const html = await (await api().fetch('/graphql', { headers: { accept: 'text/html' } })).text();
    const text = /id="default-tabs">\s*(\[.*\])\s*<\/script>/.exec(html)?.[1] ?? '[]';
    const tabs = JSON.parse(text) as { query: string; variables: string }[];
    const named = tabs.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    expect(named).toEqual(['MigrantChildren', 'Search', 'Gaps', 'Counts', 'Coverage']);
    const [main] = tabs;
    const answer = await api().ask(main?.query ?? '', JSON.parse(main?.variables ?? '{}') as Record<string, unknown>);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ obligationsCovering: { totalCount: 3 } });
  });
});
