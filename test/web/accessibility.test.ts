import { describeInBrowser } from './describe-in-browser';
import { keepPicture } from './keep-picture';
import { PAGES } from './pages';
import { violations } from './violations';

describeInBrowser('every page', (open) => {
  const cases = PAGES.flatMap(([name, address]) =>
    (['light', 'dark'] as const).map((colorScheme) => [name, colorScheme, address] as const),
  );

  test.each(cases)(
    '%s, %s: breaks no rule of WCAG 2.2 AA, and complains of nothing',
    async (name, colorScheme, address) => {
      const { page, complaints } = await open(address, { colorScheme });
      await keepPicture(page, `${name}, ${colorScheme}`);
      expect(await violations(page)).toEqual([]);
      // The browser tells of answers that are meant to be 404.
      expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
    },
  );

  test.each(PAGES)('%s: fits a screen of 320 pixels', async (name, address) => {
    const { page } = await open(address, { viewport: { width: 320, height: 700 } });
    await keepPicture(page, `${name}, narrow`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
