import { inEmbeddedStore } from '../project-seeds/use-started-api';
import { BLANK, describeInBrowser } from './describe-in-browser';

const READY = '/answer?group=group/migrant-children&state=KAZ&on=2012-10-01&about=topic/education';

/** Names that data may hold. */
const HOSTILE = [
  '<script>window.hurt = 1</script><img src=x onerror="window.hurt = 1">',
  '\u202eneerb\u202c \u200b\u200b',
  'long '.repeat(2000),
  'javascript:window.hurt=1',
  '{{t}} $t(frame.skip) <who/>',
];

describeInBrowser(
  'what goes wrong',
  (open) => {
    test.each<[string, RegExp]>([
      ['/answer', /Name a State above/],
      ['/answer?state=KAZ', /Name above whom the question is about/],
      ['/answer?group=group/migrant-children&state=KAZ&on=2012-13-45', /is no day of the calendar/],
      ['/answer?group=group/migrant-children&state=KAZ&on=0002-10-05', /is no day of the calendar in the years 1000/],
      ['/answer?group=group/no-such&state=KAZ&on=2012-10-01', /The server says what is wrong/],
      ['/answer?group=group/migrant-children&state=ATLANTIS&on=2012-10-01', /The server says what is wrong/],
      ['/answer?group=%00%ff&state=%F0%9F%92%A5&only-law=nonsense&by=%5B%7B', /The server says what is wrong/],
      ['/memo?group=x', /A memo is made from an answer/],
      ['/thing/%3Cscript%3E', /There is no such thing in the data/],
      ['/thing/un/crc?on=yesterday', /is no day of the calendar/],
      ['/search?text=%00%01', /Nothing in the data|cannot be asked/],
      ['/wp-admin', /There is no such page/],
    ])('the address %s gets a state that helps', async (address, told) => {
      const { page } = await open(address);
      await page.getByText(told).first().waitFor({ timeout: 10_000 });
    });

    test.each(HOSTILE)('the name %.40s is shown as it is, and does nothing', async (hostile) => {
      const { page, complaints, settled } = await open(BLANK);
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const named = (await response.text()).replaceAll(
          '"name":"Migrant children"',
          `"name":${JSON.stringify(hostile)}`,
        );
        await route.fulfill({ response, body: named });
      });
      for (const address of [READY, '/thing/group/migrant-children', READY.replace('/answer', '/memo')]) {
        await page.goto(address);
        await page.getByText(hostile.trim().slice(0, 60)).first().waitFor();
        await settled();
        expect(await page.evaluate('window.hurt')).toBeUndefined();
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      }
      expect(complaints).toEqual([]);
    });

    test('a server that is gone is told of, what was typed stays, and asking again helps', async () => {
      const { page } = await open('/');
      await page.getByRole('combobox', { name: 'Whom they cover' }).fill('migrant children');
      await page.getByRole('option', { name: 'Migrant children', exact: true }).click();
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('button', { name: 'Show the answer' }).click();
      await page.getByText('The server cannot be reached').first().waitFor({ timeout: 20_000 });
      expect(page.url()).toContain('group=group/migrant-children');
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await page.getByText(/international obligations bind Kazakhstan/).waitFor({ timeout: 20_000 });
    });

    test('a page that cannot be loaded says so, and what was there is found again', async () => {
      const { page } = await open(READY);
      await page.context().setOffline(true);
      await page.getByRole('link', { name: 'Timeline' }).click();
      await page.getByText('The server cannot be reached').waitFor({ timeout: 20_000 });
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('The server cannot be reached').waitFor();
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText(/dated things/).waitFor({ timeout: 20_000 });
      await page.goBack();
      await page.getByText(/international obligations bind Kazakhstan/).waitFor();
    });

    test('without the days of change nothing is said of them', async () => {
      const { page } = await open(BLANK);
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('DaysOfChange') ? route.abort() : route.continue(),
      );
      await page.goto(READY);
      await page.getByText(/international obligations bind Kazakhstan/).waitFor();
      expect(await page.getByText('Before the first change').count()).toBe(0);
    });

    test('half an answer is shown, with what is missing', async () => {
      const { page } = await open(BLANK);
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as object;
        await route.fulfill({
          response,
          json: { ...body, errors: [{ message: 'The rest is too large.', extensions: { code: 'TOO_LARGE' } }] },
        });
      });
      await page.goto('/thing/un/crc');
      await page.getByText('Part of the answer did not come').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Convention on the Rights of the Child');
    });
  },
  askedByPages,
);

/** Answers come as the pages ask for them, so that the tests can change them on their way. */
async function askedByPages(folder: string) {
  return { ...(await inEmbeddedStore(folder)), rendersPages: false };
}
