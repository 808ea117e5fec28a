import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian’s package puts it; another one is named by `CHROMIUM`. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const BUILT_PAGE = join(__dirname, '../../dist/web/index.html');

/**
 * What its windows would draw beside each page, in a process of its own: lists below the field of the address, which
 * nobody sees here and which take longer than most pages.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
/** What Playwright switches off; Chromium takes one list only. */
const OFF_FOR_TESTS = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];
const ARGUMENTS = ['--no-sandbox', `--disable-features=${[...OFF_FOR_TESTS, ...UNSEEN].join()}`];

/** A browser for the tests of the block that says so; pages are closed after each. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  }, 60_000);
  afterEach(async () => {
    for (const context of browser.contexts()) {
      // Requests that are under way when a test ends are none of its business.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  });
  afterAll(() => browser.close());
  return () => browser;
}

/**
 * Why there is no testing in a browser here; null where there is. Throws where it must be and isn’t
 * (`LEXGRAPH_REQUIRE_BROWSER`).
 */
export function whyNoBrowser(): string | null {
  const lack = lackOfBrowser();
  if (lack && process.env['LEXGRAPH_REQUIRE_BROWSER']) throw new Error(`Pages must be tested here, but ${lack}.`);
  return lack;
}

function lackOfBrowser(): string | null {
  if (!existsSync(CHROMIUM)) return `there is no browser at ${CHROMIUM}`;
  return existsSync(BUILT_PAGE) ? null : 'the explorer is not built (npm run build)';
}
