import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inEmbeddedStore, useStartedApi, type Served } from '../project-seeds/use-started-api';
import { useBrowser, whyNoBrowser } from './use-browser';
import { watchRequests } from './watch-requests';

/** A page of the explorer, and what its browser has complained of. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts, of the console and of the security policy, and requests to anywhere but our server. */
  readonly complaints: string[];
  /** Waits until the page asks for nothing and draws nothing more. */
  readonly settled: () => Promise<void>;
}

/** No page yet, for what is set before the first one is opened. */
export const BLANK = 'about:blank';

/** Opens the address of a page of the explorer in a browser of its own, which is closed after the test. It is settled. */
export type OpensPage = (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/**
 * Tests of the explorer, over the project’s own seeds, in the embedded store unless said. Skipped where there is no
 * Chromium, unless `LEXGRAPH_REQUIRE_BROWSER` is set.
 */
export function describeInBrowser(
  name: string,
  body: (open: OpensPage) => void,
  serve: (folder: string) => Promise<Served> = inEmbeddedStore,
): void {
  const lack = whyNoBrowser();
  if (lack) {
    describe.skip(`${name} (${lack})`, () => body(() => Promise.reject(new Error(lack))));
    return;
  }
  describe(name, () => {
    const address = useStartedApi({}, async (folder) => ({ rendersPages: true, ...(await serve(folder)) }));
    const browser = useBrowser();
    body((page, options) => open(browser(), address(), page, options));
  });
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
  const settled = watchRequests(page);
  await page.goto(address);
  // Without its program a page is what its document is, and answers nothing.
  if (options?.javaScriptEnabled !== false) await settled();
  return { page, complaints, settled };
}
