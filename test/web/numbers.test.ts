import { describeInBrowser } from './describe-in-browser';
import { textOf } from './text-of';

describeInBrowser('numbers on pages', (opened) => {
  test.each([
    ['en-GB', /^\d,\d{3} dated things/],
    ['ru-RU', /^\d \d{3} /],
    ['kk-KZ', /^\d \d{3} жазба/],
  ])('in %s are parted as the language does', async (locale, form) => {
    const { page } = await opened('/timeline', { locale });
    const lead = page.locator('main .lead').first();
    await lead.waitFor();
    expect(await textOf(lead)).toMatch(form);
  });
});
