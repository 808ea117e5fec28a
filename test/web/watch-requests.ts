import type { Page, Request } from 'playwright-core';

/** Whether nothing of the document changes from one frame until, after what waits for a painting, nothing is to do. */
const IS_STILL = `new Promise((done) => {
  let isStill = true;
  const observer = new MutationObserver(() => (isStill = false));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const end = () => {
    observer.disconnect();
    done(isStill);
  };
  requestAnimationFrame(() => setTimeout(() => requestIdleCallback(end), 60));
})`;

/**
 * Follows the requests of a page from now on. What it gives waits until none is under way and the page draws nothing
 * more, which takes a tenth of a second where that is so already. It asks the page itself, so that a busy machine makes
 * it wait longer.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    while (!(await page.evaluate<boolean>(IS_STILL)) || underWay.size > 0);
  };
}
