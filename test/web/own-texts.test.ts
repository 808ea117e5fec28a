import type { OwnTexts } from '../../src/own-texts/own-texts';
import { inEmbeddedStore } from '../project-seeds/use-started-api';
import { describeInBrowser } from './describe-in-browser';
import { textOf } from './text-of';

const WORDS = 'States Parties recognize the right\nof the child to education.';

/** A text of which one article is held. */
const texts: OwnTexts = {
  of: (id) =>
    id.startsWith('un/crc/art-28')
      ? [{ instrument: 'un/crc', number: '28', language: 'en', words: WORDS, source: 'crc.json', licence: 'CC BY 4.0' }]
      : [],
  search: () => [],
};

describeInBrowser(
  'who keeps the articles’ own words',
  (open) => {
    test('reads them beside our summary, with source and licence, at the provision and at what it lays down', async () => {
      const { page, complaints } = await open('/thing/un/crc/art-28-1?on=2012-10-01');
      const section = page.getByRole('heading', { name: 'The article’s own words' }).locator('..');
      expect(await textOf(section)).toContain(WORDS);
      expect(await textOf(section)).toContain('Article 28 (en), from crc.json; licence: CC BY 4.0');
      expect(await section.locator('blockquote').getAttribute('lang')).toBe('en');
      await page.goto('/thing/un/crc/art-28-1%23access-to-education?on=2012-10-01');
      await page.getByText('of the child to education.').waitFor();
      expect(complaints).toEqual([]);
    });

    test('sees nothing of them where there are none', async () => {
      const { page } = await open('/thing/un/crc/art-32-1?on=2012-10-01');
      await page.getByRole('heading', { name: 'Sources' }).waitFor();
      expect(await page.getByText('own words').count()).toBe(0);
    });
  },
  async (folder) => ({ ...(await inEmbeddedStore(folder)), texts }),
);
