import type { Page } from 'playwright-core';
import { englishIn } from '../english-words';
import { describeInBrowser } from './describe-in-browser';

const SCHOOL = 'group=group/migrant-children&state=KAZ&on=2012-10-01&about=topic/education';

/** What must be told before the page is read, and the page. */
const PAGES = [
  ['an answer with an opened row', `/answer?${SCHOOL}&open=un/crc/art-28-1%23access-to-education`, '.opened section'],
  ['what changed', `/answer?${SCHOOL}&since=2012-08-28`, '.change-list li'],
  ['the gaps', '/gaps?group=group/migrant-children&on=2012-10-01&about=topic/education', '.answer-row'],
  ['one State in one treaty', '/participation?of=un/icrmw&state=KGZ&on=2012-10-01', '.facts-list'],
  [
    'an answer where nothing is held',
    '/answer?group=group/employers&state=KGZ&on=1950-01-01&about=topic/statelessness',
    '.nothing',
  ],
] as const;

describeInBrowser('a reader of another language', (open) => {
  describe.each(['ru-RU', 'kk-KZ'])('%s', (locale) => {
    test.each(PAGES)('meets no English sentence that is not marked so: %s', async (_, address, awaited) => {
      const { page, complaints } = await open(address, { locale });
      await page.locator(awaited).first().waitFor();
      const texts = await textsNotMarkedEnglish(page);
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter((text) => englishIn(text) !== null)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
});

/** Each text of the page that is in the reader’s language, as the page says. */
function textsNotMarkedEnglish(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isEnglish = parentElement.closest('[lang]').lang.startsWith('en');
      if (!isEnglish && textContent.trim()) texts.push(textContent);
    }
    return texts;
  })()`);
}
