import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import pino from 'pino';
import { buildApiSchema } from '../../src/api/build-schema';
import type { ConsoleAccess } from '../../src/api/console/console-access';
import { startApi, type RunningApi } from '../../src/api/server';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';

/** Where Debian’s package puts it; another one is named by `CHROMIUM`. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const BUILT_PAGE = join(__dirname, '../../dist/web/index.html');

/** A page of the explorer, and what its browser has complained of. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts, of the console and of the security policy, and requests to anywhere but our server. */
  readonly complaints: string[];
}

/** Opens the address of a page of the explorer in a browser of its own, which is closed after the test. */
export type OpensPage = (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/** What serves the pages: the graph, and whether there is a Cypher console. */
interface Served {
  readonly store: GraphStore;
  readonly console?: ConsoleAccess;
}

/** Tests of the explorer, over the project’s own seeds, in the embedded store unless said. Skipped where there is no Chromium, unless `LEXGRAPH_REQUIRE_BROWSER` is set. */
export function describeInBrowser(
  name: string,
  body: (open: OpensPage) => void,
  serve: (folder: string) => Promise<Served> = inEmbeddedStore,
): void {
  const lack = whyNoBrowser();
  if (lack && process.env['LEXGRAPH_REQUIRE_BROWSER'])
    throw new Error(`The explorer must be tested here, but ${lack}.`);
  if (lack) {
    describe.skip(`${name} (${lack})`, () => body(() => Promise.reject(new Error(lack))));
    return;
  }
  describe(name, () => {
    const folder = temporaryFolder();
    let store: GraphStore;
    let api: RunningApi;
    let browser: Browser;
    beforeAll(async () => {
      const served = await serve(folder);
      store = served.store;
      const logger = pino({ level: 'silent' });
      api = await startApi({ schema: buildApiSchema(), logger, ...served }, '127.0.0.1', 0);
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    }, 180_000);
    afterEach(async () => {
      for (const context of browser.contexts()) {
        // Requests that are under way when a test ends are none of its business.
        for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
        await context.close();
      }
    });
    afterAll(async () => {
      await browser.close();
      await api.stop();
      await store.close();
      removeFolder(folder);
    });
    body((address, options) => open(browser, api.address, address, options));
  });
}

async function inEmbeddedStore(folder: string): Promise<Served> {
  return { store: openSqliteStore(await fileWithSeeds(folder)) };
}

function whyNoBrowser(): string | null {
  if (!existsSync(CHROMIUM)) return `there is no browser at ${CHROMIUM}`;
  return existsSync(BUILT_PAGE) ? null : 'the explorer is not built (npm run build)';
}

async function open(browser: Browser, server: string, address: string, options?: BrowserContextOptions) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', baseURL: server, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return { page, complaints };
}
