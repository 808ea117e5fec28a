import { BLANK, describeInBrowser } from './describe-in-browser';
import { textOf } from './text-of';

const READY = '/answer?group=group/migrant-children&state=KAZ&on=2026-11-30&about=topic/education';

/** What an American types for 15 October 2012. */
const TYPED = '10152012';

/** What is typed is taken after a second, too: here that second does not end. */
const NEVER_AFTER_A_PAUSE = `
  const begin = window.setTimeout;
  window.setTimeout = (work, pause, ...given) => (pause === 1000 ? 0 : begin(work, pause, ...given));
`;

describeInBrowser('fields', (open) => {
  test.each([
    ['fast', 20],
    ['digit by digit', 400],
  ])(
    'a day of the answer that is typed %s is taken whole, and no day on the way to it is asked for',
    async (_, delay) => {
      const { page, complaints } = await open(READY, { locale: 'en-US' });
      const asked: string[] = [];
      page.on('framenavigated', () => asked.push(new URL(page.url()).searchParams.get('on') ?? ''));
      await page.getByLabel('On which day').focus();
      await page.keyboard.type(TYPED, { delay });
      await page.getByText('As of 15 October 2012').waitFor({ timeout: 5000 });
      expect(new Set(asked)).toEqual(new Set(['2012-10-15']));
      expect(complaints).toEqual([]);
    },
  );

  test('digits go into a day that is clicked, its calendar opens by the button alone, from the keyboard too', async () => {
    const { page, complaints } = await open(READY, { locale: 'en-US' });
    await page.evaluate(
      'window.opened = 0; HTMLInputElement.prototype.showPicker = () => { window.opened += 1; }; undefined',
    );
    await page.getByLabel('On which day').click();
    // Who parts day and month by a space opens Chromium's calendar, unless that is prevented.
    await page.keyboard.type('10 15 2012');
    await page.getByText('As of 15 October 2012').waitFor({ timeout: 5000 });
    expect(await page.evaluate('window.opened')).toBe(0);
    const button = page.getByRole('button', { name: 'Open the calendar' }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('window.opened')).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('a typed day is taken on Enter, and when the field is left', async () => {
    const { page } = await open(READY, { locale: 'en-US' });
    await page.evaluate(NEVER_AFTER_A_PAUSE);
    const field = page.getByLabel('On which day');
    await field.focus();
    await page.keyboard.type(TYPED);
    await page.keyboard.press('Enter');
    await page.getByText('As of 15 October 2012').waitFor();
    const since = page.getByLabel('Since which day');
    await since.focus();
    await page.keyboard.type('01012011');
    await since.blur();
    await page.getByRole('heading', { name: /What changed from 1 January 2011/ }).waitFor();
  });

  test('what the answer is narrowed to stays when the day or the topic is another', async () => {
    const { page } = await open(`${READY}&only-standing=BINDING`, { locale: 'en-US' });
    const narrowing = () => new URL(page.url()).searchParams.get('only-standing');
    await page.getByLabel('On which day').focus();
    await page.keyboard.type(TYPED);
    await page.keyboard.press('Enter');
    await page.getByText('As of 15 October 2012').waitFor();
    expect(narrowing()).toContain('BINDING');
    const topic = page.getByRole('combobox', { name: 'About which topic' });
    await topic.click();
    await topic.fill('forced labour');
    await page.locator('[role=option][data-active-item]').filter({ hasText: 'Forced labour' }).waitFor();
    await topic.press('Enter');
    await page.waitForURL(/about=topic%2Fforced-labour|about=topic\/forced-labour/);
    expect(narrowing()).toContain('BINDING');
  });

  test('a year that is half typed is not asked for, and goes when the field is left', async () => {
    const { page } = await open(READY, { locale: 'en-US' });
    const field = page.getByLabel('On which day');
    await field.focus();
    await page.keyboard.type('10152');
    await page.waitForTimeout(1500);
    expect(await field.inputValue()).toBe('0002-10-15');
    await page.keyboard.type('012');
    await page.getByText('As of 15 October 2012').waitFor({ timeout: 5000 });
    await field.focus();
    await page.keyboard.type('10050');
    await field.blur();
    expect(await field.inputValue()).toBe('2012-10-15');
    expect(page.url()).toContain('on=2012-10-15');
  });

  test('a day that the server does not know is told in words of ours', async () => {
    const { page } = await open(BLANK);
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 400,
        json: { errors: [{ message: 'Variable "$asOf" got invalid value', extensions: { code: 'BAD_DATE' } }] },
      }),
    );
    await page.goto(READY);
    await page.getByText('This day cannot be asked about').first().waitFor();
    expect(await textOf(page.locator('body'))).not.toContain('$asOf');
  });

  test.each([
    ['en-GB', 'About which topic', 'education', 'Education'],
    ['en-GB', 'Whom they cover', 'labour migrant', 'Migrant workers'],
    ['ru-RU', 'Кого защищают', 'трудящ', 'трудящиеся-мигранты'],
  ])(
    '%s: typed into %s, %s and Enter take %s, which is the first that is offered',
    async (locale, label, typed, name) => {
      const { page } = await open('/', { locale });
      const field = page.getByRole('combobox', { name: label });
      await field.click();
      await field.pressSequentially(typed, { delay: 60 });
      const first = page.getByRole('listbox').getByRole('option').first();
      const highlighted = first.and(page.locator('[data-active-item]'));
      await highlighted.filter({ has: page.getByText(name, { exact: true }) }).waitFor();
      await field.press('Enter');
      await page.locator(`input[value="${name}"]`).waitFor();
    },
  );

  test('what is chosen is highlighted, and in sight, when the list is opened again', async () => {
    const { page } = await open('/');
    const field = page.getByRole('combobox', { name: 'About which topic' });
    await field.fill('retention of doc');
    const name = 'Retention of documents';
    await page.locator('[role=option][data-active-item]').filter({ hasText: name }).waitFor();
    await field.press('Enter');
    await page.locator(`input[value="${name}"]`).waitFor();
    await field.blur();
    await field.click();
    const active = page.locator('[role=option][data-active-item]');
    await active.waitFor();
    expect(await textOf(active)).toBe(name);
    const list = (await page.getByRole('listbox').boundingBox())!;
    const item = (await active.boundingBox())!;
    expect(item.y).toBeGreaterThanOrEqual(list.y);
    expect(item.y + item.height).toBeLessThanOrEqual(list.y + list.height);
  });

  test('the search box holds the words whose results are shown, and none on other pages', async () => {
    const { page } = await open('/search?text=passport');
    const box = page.getByRole('banner').getByRole('searchbox');
    expect(await box.inputValue()).toBe('passport');
    await box.fill('school');
    await box.press('Enter');
    await page.waitForURL(/text=school/);
    await page.goBack();
    await page.waitForURL(/text=passport/);
    expect(await box.inputValue()).toBe('passport');
    await page.getByRole('banner').getByRole('link').first().click();
    await page.waitForURL(/\/$/);
    expect(await box.inputValue()).toBe('');
  });
});
