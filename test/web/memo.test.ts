import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser';
import { partOfZip } from './part-of-zip';
import { savedBy } from './saved-by';
import { textOf } from './text-of';

const ASKED = 'group=group/children-of-migrant-workers&state=KAZ&about=topic/education';
const MEMO = `/memo?${ASKED}&on=2012-10-01`;

/** The ban reaches these of them alone, and schools bear it (report A/HRC/24/43/Add.1, para. 97, 113 and 124). */
const REACH = 'Only in part: Children of migrant workers in an irregular situation.';
/** The discrepancy about the ban is named at it, as on the page of the answer. */
const DISPUTED = 'Sources disagree: ';
const BAN = 'Children of seasonal migrant workers may not attend school.';

async function wordOf(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word (DOCX)' }).click(),
  ]);
  return readFileSync(await download.path());
}

/** What stands within the marks of an XML file. */
function textWithin(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&apos;', "'");
}

describeInBrowser('a memo', (open) => {
  test('says at each norm whom it reaches and who must comply, on the page, in Markdown and in Word', async () => {
    const { page, complaints } = await open(MEMO);
    const finding = page.locator('.finding').filter({ hasText: BAN }).first();
    await finding.waitFor();
    const inMemo = await textOf(finding);
    expect(inMemo).toContain(REACH);
    expect(inMemo).toContain('Who must comply: Schools of Kazakhstan.');
    expect(inMemo).toContain(DISPUTED);
    expect(await textOf(page.locator('.finding').filter({ hasText: 'CRC, art. 28(1)' }).first())).toMatch(
      /As part of: .*Who must comply: Kazakhstan\./,
    );
    const markdown = await savedBy(page, 'Markdown');
    expect(markdown).toContain(`${REACH} Who must comply: Schools of Kazakhstan.`);
    expect(markdown).toContain(DISPUTED);
    const word = textWithin(partOfZip(await wordOf(page), 'word/document.xml'));
    expect(word).toContain(`${REACH} Who must comply: Schools of Kazakhstan.`);
    expect(word).toContain(DISPUTED);
    expect(complaints).toEqual([]);
  });

  test('is named after its topic and its day, in its title and in its files', async () => {
    const { page } = await open(MEMO);
    const title = 'Education · Obligations that cover: Children of migrant workers (Kazakhstan) · 1 October 2012';
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe(title);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Markdown' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'Education-Obligations-that-cover-Children-of-migrant-workers-2012-10-01.md',
    );
  });

  test('links the sources that have an address, in Word too, and says of others that they have none', async () => {
    const { page } = await open(MEMO);
    const sources = page.locator('.memo-sources li');
    // The report of the mission is in the data without an address.
    const report = sources.filter({ hasText: '(no address in the data)' }).first();
    expect(await report.locator('a').count()).toBe(0);
    const linked = await sources.locator('a').count();
    expect(linked).toBeGreaterThan(0);
    const file = await wordOf(page);
    // Each source, and at the end the memo itself.
    expect(partOfZip(file, 'word/document.xml').split('<w:hyperlink ').length - 1).toBe(linked + 1);
    const address = await sources.locator('a').first().getAttribute('href');
    expect(partOfZip(file, 'word/_rels/document.xml.rels')).toContain(`Target="${address}"`);
  });

  test('of one norm counts nothing', async () => {
    const ban = 'kaz/order-468/ban-on-seasonal-migrants-children%23no-schooling-for-seasonal-migrants-children';
    const { page } = await open(`${MEMO}&open=${ban}`);
    expect(await page.locator('.finding').count()).toBe(1);
    expect(await textOf(page.locator('.memo-summary'))).toMatch(
      /^Of the \d+ obligations of the answer this memo tells 1\.$/,
    );
  });

  test('has room on paper for the number of each finding', async () => {
    const { page } = await open(MEMO.replace('2012-10-01', '2026-11-30'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.finding').count()).toBeGreaterThan(60);
    const spare = await page.evaluate(`(() => {
      const list = [...document.querySelectorAll('.findings')].at(-1);
      const number = document.createElement('span');
      number.textContent = '100. ';
      number.style.whiteSpace = 'pre';
      list.lastElementChild.prepend(number);
      return parseFloat(getComputedStyle(list).paddingInlineStart) - number.getBoundingClientRect().width;
    })()`);
    expect(spare).toBeGreaterThan(0);
  });

  test('moves no button when a file was saved or the text copied', async () => {
    const { page } = await open(MEMO);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const buttons = page.locator('.memo-buttons button');
    const places = async () => Promise.all((await buttons.all()).map(async (button) => await button.boundingBox()));
    const before = await places();
    await page.getByRole('button', { name: 'Markdown' }).click();
    await page.getByText('The file is with your downloads.').waitFor();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.locator('.memo-buttons [role=status]').filter({ hasText: /\S/ }).waitFor();
    expect(await places()).toEqual(before);
  });

  test('and its answer print by what they are narrowed, with nothing over it', async () => {
    const { page } = await open(`/answer?${ASKED}&on=2012-10-01&only-bearer=kaz/schools`);
    await page.emulateMedia({ media: 'print' });
    const narrowed = (await page.getByText('Narrowed to: ').first().boundingBox())!;
    const next = (await page.locator('.no-ruling').boundingBox())!;
    expect(next.y).toBeGreaterThanOrEqual(narrowed.y + narrowed.height);
  });
});
