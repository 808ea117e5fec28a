import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { buildApiSchema } from '../../src/api/build-schema';
import { startApi } from '../../src/api/server';
import type { GraphStore } from '../../src/store/graph-store';
import { TestApi } from './api';
import { lawGraph } from './law';

const QUERY = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });

/** How long a stop may take once every request is answered. */
const STOPPED_WITHIN = 2500;

describe('an address that can’t be had', () => {
  const options = { schema: buildApiSchema(), store: {} as GraphStore, logger: pino({ level: 'silent' }) };
  const others: Server[] = [];
  afterEach(() => others.splice(0).forEach((other) => other.close()));

  test('a port that is taken is PORT_TAKEN, and the message says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    others.push(other);
    await expect(startApi(options, '127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Another program listens on port ${port} of 127.0.0.1. Stop it, or start with another port: PORT=${port + 1} npm start`,
    });
  });

  test.each(['192.0.2.1', 'no-such-host.invalid'])('the host %s is BAD_CONFIGURATION', async (host) => {
    await expect(startApi(options, host, 0)).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining(host) as string,
    });
  });

  test('the last port of all is not followed by one that does not exist', async () => {
    const other = createServer().listen(65_535, '127.0.0.1');
    others.push(other);
    await once(other, 'listening');
    await expect(startApi(options, '127.0.0.1', 65_535)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.not.stringContaining('65536') as string,
    });
  });
});

describe('stopping', () => {
  let api: TestApi;
  const sockets: Socket[] = [];
  let answerNow: () => void = () => undefined;
  const reading: { promise: Promise<void>; reached: () => void }[] = [];

  beforeEach(async () => {
    const held = new Promise<void>((resolve) => (answerNow = resolve));
    let reached: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (reached = resolve));
    reading.splice(0, 1, { promise, reached });
    api = await TestApi.start({
      graph: lawGraph({ articles: 1 }),
      around: (store) =>
        Object.create(store, {
          nodes: {
            value: async (ids: readonly string[]) => {
              reached();
              await held;
              return store.nodes(ids);
            },
          },
        }) as GraphStore,
    });
  });

  afterEach(async () => {
    answerNow();
    for (const socket of sockets.splice(0)) socket.destroy();
    await api.stop();
  });

  test('waits for a request under way, and refuses new ones', async () => {
    const { address } = api;
    const answer = api.post(QUERY).then((response) => response.json());
    await reading[0]?.promise;
    let stopped = false;
    const stopping = api.stopListening().then(() => (stopped = true));
    await wait(100);
    expect(stopped).toBe(false);
    await expect(fetch(`${address}/health/live`, { headers: { connection: 'close' } })).rejects.toThrow();
    answerNow();
    expect(await answer).toEqual({ data: { node: { id: 'KAZ' } }, extensions: expect.anything() as object });
    const started = performance.now();
    await stopping;
    expect(performance.now() - started).toBeLessThan(STOPPED_WITHIN);
  });

  test.each([
    ['has been opened and says nothing', ''],
    ['has sent half a request', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n'],
    [
      'has sent half a body',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query"',
    ],
    [
      'has been answered and is kept open',
      'GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n',
    ],
  ])(
    'does not wait for a connection that %s',
    async (_what, sent) => {
      const { hostname, port } = new URL(api.address);
      const socket = connect(Number(port), hostname).on('error', () => undefined);
      sockets.push(socket);
      await once(socket, 'connect');
      socket.write(sent);
      await wait(100);
      const stopped = api.stopListening().then(() => 'stopped');
      expect(await Promise.race([stopped, wait(STOPPED_WITHIN, 'still waiting')])).toBe('stopped');
    },
    10_000,
  );
});
