import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { useApi, type TestApi } from '../api';
import { lawGraph } from '../law';
import { WIRE_ATTACKS } from './wire-attacks';

const LIGHT = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });
const LONGEST = 5_000;

interface Said {
  readonly status: number | null;
  readonly headers: string;
  readonly code: string | null;
  readonly body: string;
}

/** What is said to these bytes until the connection is closed. */
function saidTo({ address }: TestApi, bytes: string | Buffer): Promise<Said> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(LONGEST, () => reject(new Error(`no answer in ${LONGEST} ms: ${answer.slice(0, 200)}`)));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
      if (isWhole(answer)) socket.destroy();
    });
    // A connection that we are still writing to may be closed in our face; what was said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(readAnswer(answer)));
  });
}

function readAnswer(answer: string): Said {
  const [headers = '', ...rest] = answer.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const status = /^HTTP\/1.1 (\d+)/.exec(headers)?.[1];
  return { status: status === undefined ? null : Number(status), headers, code: codeIn(body), body };
}

/** Whether all has been said, though the other side may wait for the rest of a body that will not come. */
function isWhole(answer: string): boolean {
  const length = /^content-length: (\d+)/im.exec(answer)?.[1];
  const [, body] = answer.split('\r\n\r\n');
  return length !== undefined && body !== undefined && Buffer.byteLength(body) >= Number(length);
}

function codeIn(body: string): string | null {
  return /"code":"(\w+)"/.exec(body)?.[1] ?? null;
}

describe('over the wire', () => {
  const api = useApi({ graph: lawGraph({ articles: 20 }) });

  test.each(WIRE_ATTACKS)('$name', async ({ bytes, status, code }) => {
    const said = await saidTo(api(), bytes);
    expect([said.status, said.code]).toEqual([status, code]);
    expect(said.headers).not.toMatch(/^(set-cookie|x-powered-by):/im);
    expect(said.body).not.toMatch(/node_modules|\bat \w+ \(|\.ts:|\.js:|tracing/);
    expect(await (await api().post(LIGHT)).json()).toMatchObject({ data: { node: { id: 'KAZ' } } });
  });

  test('nothing of it was unforeseen', () => expect(api().log).toEqual([]));
});

describe('clients that never come to an end', () => {
  const api = useApi({ graph: lawGraph(), http: { connections: 400 } });
  const sockets: Socket[] = [];
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
  });

  test.each([
    ['headers', 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-A: '],
    [
      'a body',
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
    ],
    [
      'chunks',
      'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n',
    ],
  ])('100 of them send %s letter by letter, and others are answered', async (_what, beginning) => {
    const { hostname, port } = new URL(api().address);
    const slow = Array.from({ length: 100 }, () =>
      connect(Number(port), hostname)
        .resume()
        .on('error', () => undefined),
    );
    sockets.push(...slow);
    for (const socket of slow) socket.write(beginning);
    for (let letter = 0; letter < 5; letter += 1) {
      for (const socket of slow) socket.write('a');
      await wait(50);
      expect(await (await api().post(LIGHT)).json()).toMatchObject({ data: { node: { id: 'KAZ' } } });
    }
  });

  test('those that send no headers in time are closed, those that are alive are not', async () => {
    const [first] = sockets;
    const closed = new Promise((resolve) =>
      first?.closed ? resolve('closed') : first?.once('close', () => resolve('closed')),
    );
    expect(await Promise.race([closed, wait(20_000, 'open', { ref: false })])).toBe('closed');
    expect((await api().post(LIGHT)).status).toBe(200);
  }, 30_000);
});
