import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import pino from 'pino';
import { LexgraphError } from '../../../src/model/errors/lexgraph-error';
import { today } from '../../../src/model/time/partial-date';
import type { Handler } from '../../../src/api/http/handler';
import { AnswerCache } from '../../../src/api/http/cache/answer-cache';
import { PageRenderer, type Rendered, type WantedPage } from '../../../src/api/pages/page-renderer';
import { pagesBeforehand } from '../../../src/api/pages/pages-beforehand';
import { removeFolder, temporaryFolder } from '../../temporary-folder';

const PATIENCE = 300;
const VERSION = { digest: 'one', loadedAt: '2026-01-01T00:00:00.000Z', nodeCount: 0, edgeCount: 0 };
const LOGGER = pino({ level: 'silent' });

describe('a page that is rendered beforehand', () => {
  const folder = temporaryFolder();
  const cache = new AnswerCache(100_000);
  let server: Server;
  let renderer: PageRenderer;
  let version: typeof VERSION | null = VERSION;
  let answers: readonly string[] | null = ['answered'];
  let refusal: Error | undefined;
  let rendered: WantedPage[] = [];

  beforeAll(() => {
    mkdirSync(join(folder, 'beforehand'));
    writeFileSync(join(folder, 'index.html'), 'empty');
  });
  beforeEach(() => {
    [version, answers, refusal, rendered] = [VERSION, ['answered'], undefined, []];
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await renderer.stop();
  });
  afterAll(() => removeFolder(folder));

  test('has its answer in it, in the language of the browser, and is kept by version and day', async () => {
    const get = await serve(drawing());
    const first = await get('/answer?on=2012-10-01', { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.5' });
    expect(await first.text()).toBe('ru /answer?on=2012-10-01 answered');
    expect(first.headers.get('vary')).toContain('Accept-Language');
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const etag = first.headers.get('etag')!;
    const again = { 'accept-language': 'ru', 'if-none-match': etag };
    expect((await get('/answer?on=2012-10-01', again)).status).toBe(304);
    expect(rendered).toHaveLength(2);
    version = { ...VERSION, digest: 'two' };
    expect((await get('/answer?on=2012-10-01', again)).status).toBe(304);
    expect(rendered).toHaveLength(4);
  });

  test.each<[string, () => void]>([
    ['the graph is not there', () => (version = null)],
    ['the API answers with an error', () => (answers = null)],
    ['too many requests are under way', () => (refusal = new LexgraphError('OVERLOADED', 'Too many.'))],
  ])('is the empty one where %s', async (_, happens) => {
    const get = await serve(drawing());
    happens();
    const page = await get('/answer?of=this');
    expect([page.status, await page.text()]).toEqual([200, 'empty']);
    expect(page.headers.get('retry-after')).toBeNull();
  });

  test('is the empty one where it is of yesterday', async () => {
    const get = await serve(drawing('2012-10-01'));
    expect(await (await get('/answer?of=yesterday')).text()).toBe('empty');
  });

  test('is the empty one where who asks says who it is, or the address is too long', async () => {
    const get = await serve(drawing());
    expect(await (await get('/answer', { authorization: 'Bearer key' })).text()).toBe('empty');
    expect(await (await get(`/answer?of=${'long'.repeat(1000)}`)).text()).toBe('empty');
    expect(rendered).toEqual([]);
  });

  test('is the empty one where the thread fails, does not come back in time, or ends, and after that at once', async () => {
    const get = await serve(new PageRenderer(folder, LOGGER, join(__dirname, 'lost-thread.cjs')));
    await untilReady();
    expect(await (await get('/answer?fail')).text()).toBe('empty');
    const begun = performance.now();
    expect(await (await get('/answer?silence')).text()).toBe('empty');
    expect(performance.now() - begun).toBeGreaterThanOrEqual(PATIENCE - 1);
    expect(await (await get('/answer?end')).text()).toBe('empty');
    while (await renderer.ready()) await wait(10);
    expect(await (await get('/answer?fail')).text()).toBe('empty');
  });

  test('waits behind a few others at most', async () => {
    await serve(new PageRenderer(folder, LOGGER, join(__dirname, 'lost-thread.cjs')));
    await untilReady();
    const wanted = { address: '/answer?silence', language: 'en', answers: {} };
    const waiting = Array.from({ length: 8 }, () => renderer.render(wanted));
    expect(await renderer.render(wanted)).toBeNull();
    await renderer.stop();
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 8 }, () => null));
  });

  test('takes no more memory than there is for answers', async () => {
    const get = await serve(drawing());
    for (let page = 0; page < 300; page += 1) await (await get(`/answer?page=${page}`)).text();
    expect(rendered.length).toBeGreaterThanOrEqual(600);
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
  });

  async function untilReady(): Promise<void> {
    while (!(await renderer.ready())) await wait(10);
  }

  /** Draws a page as its language, its address and its answer. */
  function drawing(day: string = today()): PageRenderer {
    return new (class extends PageRenderer {
      override ready() {
        return Promise.resolve({ build: 1, languages: ['en', 'ru', 'kk'] });
      }

      override render(wanted: WantedPage): Promise<Rendered> {
        rendered.push(wanted);
        const [answer] = Object.values(wanted.answers);
        const document = `${wanted.language} ${wanted.address} ${answer}`;
        return Promise.resolve(answer === undefined ? { asks: ['question'] } : { document, day });
      }
    })(folder, LOGGER);
  }

  async function serve(by: PageRenderer) {
    renderer = by;
    const check: Handler = (_request, response, next) => {
      if (refusal) response.setHeader('retry-after', 1);
      next(refusal);
    };
    const pages = pagesBeforehand({
      renderer,
      cache,
      version: () => Promise.resolve(version),
      ask: () => Promise.resolve(answers),
      checks: [check],
      patience: PATIENCE,
    });
    const app = express().get('/answer', pages, (_request, response) => void response.send('empty'));
    server = createServer(app);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    return (address: string, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${port}${address}`, { headers });
  }
});
