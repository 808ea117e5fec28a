import type { BrowserContextOptions, Page } from 'playwright-core';
import { NONE_REGISTERED } from '../../src/api/http/registered-queries';
import { inEmbeddedStore } from '../project-seeds/use-started-api';
import { describeInBrowser, type OpenPage } from './describe-in-browser';
import { textOf } from './text-of';

const QUESTION = '/answer?group=group/migrant-children&state=KAZ&on=2012-10-01&about=topic/education';
const NARROW = { viewport: { width: 360, height: 700 } };
const READ_WITHOUT_PROGRAM = { javaScriptEnabled: false };

/** Notes how far the page jumped, and marks the first row that came with the document. */
const WATCH = `
  window.jumped = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.jumped += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver(() => {
    const row = document.querySelector('.answer-row');
    if (!row) return;
    window.firstRow = row;
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
`;

describeInBrowser(
  'a page that comes with its answer in it',
  (open) => {
    test('can be read without JavaScript, with all its rows and their counts', async () => {
      const { page } = await opened(QUESTION, READ_WITHOUT_PROGRAM);
      expect(await page.title()).toContain('Migrant children');
      const counts = await page.locator('.group .count').allTextContents();
      const rows = await page.locator('.answer-row').count();
      expect(rows).toBe(counts.reduce((sum, count) => sum + Number(count), 0));
      expect(rows).toBeGreaterThan(20);
      const row = page.locator('.answer-row').filter({ hasText: 'CRC, art. 28(1)' }).first();
      // CRC art. 28(1) binds Kazakhstan since 11 September 1994 (30 days after its ratification of 12 August 1994, art.
      // 49(2)).
      expect(await textOf(row)).toContain('Binding since 11 September 1994');
      expect(await row.isVisible()).toBe(true);
    });

    test('a page that comes empty says in the languages of the explorer what it needs, in sight', async () => {
      const { page } = await opened('/gaps', { ...READ_WITHOUT_PROGRAM, ...NARROW });
      const paragraphs = await page.locator('body > noscript p').all();
      expect(paragraphs).toHaveLength(3);
      for (const paragraph of paragraphs) {
        expect(await textOf(paragraph)).toContain('JavaScript');
        const box = await paragraph.boundingBox();
        expect(box!.y + box!.height).toBeLessThan(NARROW.viewport.height);
      }
    });

    test.each<[string, BrowserContextOptions]>([
      ['wide', {}],
      ['narrow', NARROW],
      ['narrow, in Russian', { ...NARROW, locale: 'ru-RU' }],
      ['wide, in Kazakh', { locale: 'kk-KZ' }],
    ])(
      'comes to life as it stands, %s: no row is drawn anew, nothing jumps, nothing is complained of',
      async (_, options) => {
        const there = await watched(QUESTION, options);
        const { page, complaints } = there;
        await alive(there);
        expect(await page.evaluate('window.firstRow.isConnected')).toBe(true);
        // The steps to the days of change come later than the rows, and take a line more where it is narrow.
        expect(await page.evaluate('window.jumped')).toBeLessThan(0.15);
        expect(await page.locator('[data-width]').count()).toBe(0);
        await page.locator('.answer-row button').first().click();
        await page.locator('.answer-row.open').waitFor();
        expect(complaints).toEqual([]);
      },
    );

    test('asks the API nothing again that it was answered', async () => {
      const there = await opened('/health/live');
      const { page } = there;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.postData() ?? ''));
      // What is asked last, once the reader rests on the answer: the rows of the change before it.
      const last = page.waitForRequest((request) => !!request.postData()?.includes('"asOf":"2012-08-28"'));
      await page.goto(QUESTION);
      await last;
      await alive(there);
      const again = asked.filter((body) => body.includes('query NamesOf') || body.includes('"after":null'));
      expect(again.filter((body) => body.includes('"2012-10-01"') || !body.includes('asOf'))).toEqual([]);
    });

    test('in another language than the one chosen is shown in that', async () => {
      const there = await opened(QUESTION);
      const { page, complaints } = there;
      await page.evaluate(
        `localStorage.setItem('lexgraph-language', 'ru'); localStorage.setItem('lexgraph-theme', 'dark')`,
      );
      await page.reload();
      await page.getByText('Чьи права защищаются').first().waitFor();
      await alive(there);
      expect(await page.locator('html').getAttribute('lang')).toBe('ru');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(complaints).toEqual([]);
    });

    test('of another day than the browser’s is shown as of that', async () => {
      const { page, complaints } = await opened('/health/live');
      await page.clock.setFixedTime(new Date(Date.now() + 2 * 86_400_000));
      await page.goto(QUESTION);
      await page.locator('.answer-row').first().waitFor();
      expect(await page.locator('[data-rendered]').count()).toBe(0);
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    });

    /** The page as the server renders it, which it does where it is not too busy. */
    async function opened(address: string, options?: BrowserContextOptions): Promise<OpenPage> {
      const there = await open('/health/live', { ...options });
      await untilRendered(there.page);
      there.complaints.length = 0;
      await there.page.goto(address);
      return there;
    }

    async function watched(address: string, options: BrowserContextOptions): Promise<OpenPage> {
      // The letters are there by then; while they come a page is drawn in others.
      const there = await open('/', options);
      await untilRendered(there.page);
      await there.page.addInitScript(WATCH);
      there.complaints.length = 0;
      await there.page.goto(address);
      return there;
    }

    async function untilRendered(page: Page): Promise<void> {
      const language = (await page.evaluate<string>('navigator.language')) || 'en';
      const headers = { 'accept-language': language, 'accept-encoding': 'gzip, deflate, br, zstd' };
      for (let times = 0; times < 100; times += 1) {
        const answer = await page.request.get(QUESTION, { headers });
        if ((await answer.text()).includes('data-rendered')) return;
        await page.waitForTimeout(100);
      }
      throw new Error('the page was never rendered');
    }

    /** The program draws what may come later than the rows. */
    async function alive({ page, settled }: OpenPage): Promise<void> {
      await page.locator('.facets fieldset').first().waitFor({ state: 'attached' });
      await settled();
    }
  },
  withAnswersKept,
);

async function withAnswersKept(folder: string) {
  const keeping = { cacheBytes: 16_000_000, cacheSeconds: 0, registered: NONE_REGISTERED };
  return { ...(await inEmbeddedStore(folder)), keeping };
}
