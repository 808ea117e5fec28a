import { describeInBrowser } from './describe-in-browser';
import { keepPicture } from './keep-picture';
import { PAGES } from './pages';
import { violations, violationsOfColour } from './violations';

describeInBrowser('every page', (open) => {
  test.each(PAGES)(
    '%s: breaks no rule of WCAG 2.2 AA in light or in dark, complains of nothing, and fits 320 pixels',
    async (name, address) => {
      const { page, complaints } = await open(address, { colorScheme: 'light' });
      await keepPicture(page, `${name}, light`);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await keepPicture(page, `${name}, dark`);
      expect(await violationsOfColour(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      await keepPicture(page, `${name}, narrow`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      // The browser tells of answers that are meant to be 404.
      expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
    },
  );
});
