import type { GraphStore } from '../../src/store/graph-store';
import { useApi, type Answer, type TestApi } from './api';
import { lawGraph } from './law';

const BODY = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });

const codeOf = async (response: Response) => ((await response.json()) as Answer).errors?.[0]?.extensions['code'];

describe('more requests at once than there may be', () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  /** What is read for requests waits; what is read for health does not. */
  const holding = (store: GraphStore) => {
    const view = (signal: AbortSignal) => {
      const request = store.until(signal);
      const nodes = (ids: readonly string[]) => held.then(() => request.nodes(ids));
      return Object.create(request, { nodes: { value: nodes } }) as GraphStore;
    };
    return Object.create(store, { until: { value: view } }) as GraphStore;
  };
  const api = useApi({ graph: lawGraph(), http: { requestsAtOnce: 2 }, around: holding });
  afterAll(() => letGo());

  test('are refused at once, and told when to come again; those under way are answered', async () => {
    const underWay = [api().post(BODY), api().post(BODY)];
    await until(async () => (await api().fetch('/health/ready')).status === 503);
    const ready = await api().fetch('/health/ready');
    expect(await ready.json()).toMatchObject({ ready: false, errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect((await api().fetch('/health/live')).status).toBe(200);
    const refused = await api().post(BODY);
    expect([refused.status, refused.headers.get('retry-after'), await codeOf(refused)]).toEqual([
      503,
      '1',
      'OVERLOADED',
    ]);
    letGo();
    for (const answer of await Promise.all(underWay)) expect(answer.status).toBe(200);
    expect((await api().fetch('/health/ready')).status).toBe(200);
    expect((await api().post(BODY)).status).toBe(200);
  });
});

describe('a caller who asks for more than there is a minute', () => {
  /** Each asks twice for a cost of 5, and 1 for each request. */
  const limited = useApi({ graph: lawGraph(), http: { costAMinute: 10 } });
  const behindProxy = useApi({ graph: lawGraph(), http: { costAMinute: 10, trustedProxies: 1 } });

  const statuses = async (api: TestApi, callers: readonly string[]) => {
    const found: number[] = [];
    for (const caller of callers) {
      const answer = await api.post(BODY, { 'x-forwarded-for': caller });
      // The cost counts once the whole answer is handed over.
      await answer.text();
      found.push(answer.status);
    }
    return found;
  };

  test('is refused and told when to come again, whatever address they claim', async () => {
    expect(await statuses(limited(), ['192.0.2.1', '192.0.2.2', '192.0.2.3'])).toEqual([200, 200, 429]);
    const refused = await limited().post(BODY);
    expect(await codeOf(refused)).toBe('TOO_MANY_REQUESTS');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await limited().fetch('/health/ready')).status).toBe(200);
  });

  test('is known by the address that a trusted proxy tells, and by the network of an IPv6 one', async () => {
    const one = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'];
    expect(await statuses(behindProxy(), one)).toEqual([200, 200, 429, 200]);
    const network = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:9::1', '2001:db8:1:3::1'];
    expect(await statuses(behindProxy(), network)).toEqual([200, 200, 429, 200]);
    expect(await statuses(behindProxy(), ['198.51.100.9, 192.0.2.1'])).toEqual([429]);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}
