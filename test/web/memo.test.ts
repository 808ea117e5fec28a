import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser';
import { partOfZip } from './part-of-zip';
import { savedBy } from './saved-by';
import { textOf } from './text-of';

const ASKED = 'group=group/children-of-migrant-workers&state=KAZ&about=topic/education';
const MEMO = `/memo?${ASKED}&on=2012-10-01`;
const FULL = `${MEMO}&length=full`;

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

/** The numbered sources of a memo in Markdown, each with its text and address. */
function sourcesIn(markdown: string): string[] {
  return markdown.split('\n').filter((line) => /^\[\^\d+\]: /.test(line));
}

/** The numbers of sources in a text: `[1, 2]`. */
function citedIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, numbers]) => numbers?.split(', ') ?? []));
}

/** On how many sheets the page is printed. */
async function sheetsOf(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  // Its tree of pages has a count at each branch, and that of all at its root.
  return Math.max(...[...file.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
}

describeInBrowser('a short memo', (open) => {
  test('comes first: what binds and what runs against it, on few sheets, and what the full one has beyond it', async () => {
    const { page, complaints } = await open(MEMO);
    // Order 468 kept children of seasonal migrant workers out of school on that day (report A/HRC/24/43/Add.1, para. 97
    // and 113; CRC art. 28(1)).
    const sentences = await textOf(page.locator('.memo-sentences'));
    expect(sentences).toMatch(/^\d+ international obligations bind Kazakhstan\./);
    expect(sentences).toMatch(/National law runs against: .*CRC, art\. 28\(1\) \[/);
    expect(sentences).toContain('Children of seasonal migrant workers may not attend school – Order 468');
    expect(await page.locator('.memo-sentences li').count()).toBeLessThanOrEqual(6);
    const rows = page.locator('.memo-norms tr:has(td)');
    expect(await textOf(rows.filter({ hasText: BAN }))).toMatch(
      /Who must comply: Schools of Kazakhstan\. Only in part: .*In force/,
    );
    expect(await textOf(rows.filter({ hasText: 'CRC, art. 28(1)' }))).toMatch(
      /Runs against it: Ban on seasonal migrant workers’ children at school \[/,
    );
    const told = await rows.count();
    const beyond = await textOf(page.locator('.memo-beyond'));
    const left = Number(/norms that are not in this table: (\d+)/.exec(beyond)?.[1]);
    const sheets = await sheetsOf(page);
    expect(sheets).toBeLessThanOrEqual(5);
    const chosen = page.locator('.memo-choices nav [aria-current]');
    expect(await chosen.allTextContents()).toEqual(['Short']);
    await page.getByRole('link', { name: 'Full', exact: true }).click();
    await page.locator('.finding').first().waitFor();
    expect(page.url()).toContain('length=full');
    expect(await chosen.allTextContents()).toEqual(['Full']);
    expect(await page.locator('.finding').count()).toBe(told + left);
    expect(await sheetsOf(page)).toBeGreaterThan(3 * sheets);
    expect(complaints).toEqual([]);
  });

  test('names the sources of its norms as the full one does, under the same numbers, on the page, in Markdown and in Word', async () => {
    const { page } = await open(`${MEMO}&since=2012-01-01`);
    const short = await savedBy(page, 'Markdown');
    const word = textWithin(partOfZip(await wordOf(page), 'word/document.xml'));
    const onPage = await textOf(page.locator('article'));
    await page.goto(`${FULL}&since=2012-01-01`);
    await page.locator('.finding').first().waitFor();
    const full = await savedBy(page, 'Markdown');
    const named = sourcesIn(short);
    expect(named.length).toBeGreaterThan(20);
    expect(sourcesIn(full).slice(0, named.length)).toEqual(named);
    const numbers = new Set(named.map((_, index) => String(index + 1)));
    expect(citedIn(onPage)).toEqual(numbers);
    expect(citedIn(word)).toEqual(numbers);
    const rows = [...short.matchAll(/^\| (\d+) \| (.*?)<br>/gm)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, number, statement] of rows) expect(full).toContain(`\n${number}. ${statement} (`);
  });

  test('tells what changed since an earlier day, where that is asked for, and the full one tells all of it', async () => {
    const { page, complaints } = await open(MEMO.replace('2012-10-01', '2026-11-30'));
    await page.getByRole('link', { name: 'Show the changes' }).click();
    await page.getByRole('heading', { name: 'What changed from 30 November 2025 to 30 November 2026' }).waitFor();
    expect(page.url()).toContain('since=2025-11-30');
    const changes = page.locator('.memo-changes');
    // The Constitution adopted by referendum on 15 March 2026 is in force since 1 July 2026, art. 94(1); by art. 33(1)
    // basic education is compulsory, by art. 30(1) of that of 1995 secondary education was.
    const text = await textOf(changes);
    expect(text).toMatch(/1 July 2026\. Until then \(Constitution [^)]*1995\): Secondary education is compulsory\./);
    expect(text).toMatch(
      /Since then \(Constitution [^)]*2026\): Primary and basic secondary education are compulsory\./,
    );
    const told = await changes.locator('li').count();
    expect(await textOf(page.locator('.memo-beyond'))).not.toContain('changes not told here');
    const markdown = await savedBy(page, 'Markdown');
    expect(markdown).toContain('## What changed from 30 November 2025 to 30 November 2026');
    expect(textWithin(partOfZip(await wordOf(page), 'word/document.xml'))).toContain(
      'What changed from 30 November 2025 to 30 November 2026',
    );
    await page.getByRole('link', { name: 'Full', exact: true }).click();
    await page.locator('.finding').first().waitFor();
    expect(await changes.locator('li').count()).toBe(told);
    await page.getByRole('link', { name: 'Hide the changes' }).click();
    await changes.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('tells forty changes, of the kinds that are chosen, and how many there are beyond', async () => {
    const { page } = await open(`${MEMO.replace('2012-10-01', '2026-11-30')}&since=2012-10-01`);
    const changes = page.locator('.memo-changes');
    await changes.waitFor();
    const [certain, unsure] = await Promise.all(
      [0, 1].map(async (index) => Number.parseInt(await textOf(changes.locator('p').nth(index)), 10)),
    );
    expect(await changes.locator('li').count()).toBe(40);
    expect(await textOf(page.locator('.memo-beyond'))).toContain(`changes not told here: ${certain! + unsure! - 40}`);
    await page.goto(`${page.url()}&changed=REPLACED`);
    await changes.getByText(`of ${certain} changes, of the kinds chosen.`).waitFor();
    for (const told of await changes.locator('li').allTextContents()) expect(told).toMatch(/newer version/);
  });

  test('stands without changes where the earlier day is none, and says so', async () => {
    const { page } = await open(`${MEMO}&since=2013-01-01`);
    await page.getByText('The earlier day must be a day of the calendar before the one asked about.').waitFor();
    expect(await page.locator('.memo-norms').count()).toBe(1);
    expect(await page.locator('.memo-changes').count()).toBe(0);
  });

  test('is in Word a table whose rows no page breaks, with its title, its language and its question in the foot', async () => {
    const { page } = await open(MEMO, { locale: 'ru-RU' });
    const file = await wordOf(page);
    const body = partOfZip(file, 'word/document.xml');
    expect(body.split('<w:cantSplit').length).toBe(body.split('<w:tr>').length);
    expect(body.split('<w:tblHeader').length - 1).toBe(1);
    expect(partOfZip(file, 'word/styles.xml')).toContain('w:lang w:val="ru-RU"');
    expect(partOfZip(file, 'docProps/core.xml')).toContain('<dc:title>Образование · Защита прав');
    const foot = partOfZip(file, 'word/footer1.xml');
    expect(textWithin(foot)).toContain('Чьи права защищаются: дети трудящихся-мигрантов');
    expect(foot).toContain('NUMPAGES');
  });
});

describeInBrowser('a memo', (open) => {
  test('says at each norm whom it reaches and who must comply, on the page, in Markdown and in Word', async () => {
    const { page, complaints } = await open(FULL);
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
    const { page } = await open(FULL);
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

  test('names of a law’s text the State’s own first, by its host and the day of the edition, then the copy that was read', async () => {
    const { page } = await open(MEMO);
    const address = 'https://zan.gov.kz/client/#!/doc/34652/rus/05.07.2011';
    const source = page.locator('.memo-sources li').filter({ hasText: 'zan.gov.kz, edition of 5\u00a0July\u00a02011' });
    expect(await textOf(source)).toMatch(/\. zan\.gov\.kz, edition of 5 July 2011 · copy that was read$/);
    const links = await Promise.all((await source.locator('a').all()).map((link) => link.getAttribute('href')));
    expect(links).toEqual([address, expect.stringMatching(/^https:\/\/github\.com\//)]);
    // On paper nothing can be followed.
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(
      `[...document.querySelectorAll('.named-place a')].map((link) => getComputedStyle(link, '::after').content)`,
    );
    expect(printed).toEqual(expect.arrayContaining([expect.stringContaining(address)]));
    await page.emulateMedia({ media: 'screen' });
    const named = new RegExp(
      `zan\\.gov\\.kz, edition of 5.July.2011: <?${address}>?; copy that was read: <?https://github\\.com/`,
    );
    expect(await savedBy(page, 'Markdown')).toMatch(named);
    const word = await wordOf(page);
    expect(textWithin(partOfZip(word, 'word/document.xml'))).toMatch(named);
    // Word keeps what stands behind a "#" at the link itself.
    const [site, place] = address.split('#');
    expect(partOfZip(word, 'word/_rels/document.xml.rels')).toContain(`Target="${site}"`);
    expect(partOfZip(word, 'word/document.xml')).toContain(`w:anchor="${place}"`);
  });

  test('of one norm counts nothing', async () => {
    const ban = 'kaz/order-468/ban-on-seasonal-migrants-children%23no-schooling-for-seasonal-migrants-children';
    const { page } = await open(`${MEMO}&open=${ban}`);
    expect(await page.locator('.finding').count()).toBe(1);
    expect(await textOf(page.locator('.memo-summary'))).toMatch(
      /^Of the \d+ obligations of the answer this memo tells 1\.$/,
    );
  });

  test('of one norm tells its own changes alone', async () => {
    const compulsory = 'kaz/constitution-2026/art-33%23compulsory-basic-education';
    const { page } = await open(`${MEMO.replace('2012-10-01', '2026-11-30')}&since=2025-06-01&open=${compulsory}`);
    const changes = page.locator('.memo-changes');
    await changes.waitFor();
    expect(await textOf(changes)).not.toContain('whole answer');
    const told = await Promise.all((await changes.locator('li').all()).map(textOf));
    // Constitution of 15 March 2026, art. 94(1): in force since 1 July 2026; art. 33 takes the place of art. 30 of that
    // of 1995.
    expect(told.some((text) => text.includes('Primary and basic secondary education are compulsory'))).toBe(true);
    for (const text of told) expect(text).not.toContain('Model rules of admission');
  });

  test('leaves out the norms that one takes out, and has them back', async () => {
    const { page, complaints } = await open(FULL);
    const findings = page.locator('.finding');
    await findings.first().waitFor();
    const [all, first] = [await findings.count(), await textOf(findings.first())];
    await page.getByRole('button', { name: 'Leave out norm 1', exact: true }).click();
    await page.getByText('1 norm is left out.').waitFor();
    expect(page.url()).toContain('without=');
    expect(await findings.count()).toBe(all - 1);
    expect(await textOf(findings.first())).not.toBe(first);
    expect(await textOf(page.locator('.memo-summary'))).toContain(`of the answer this memo tells ${all - 1}.`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: /^Leave out norm/ }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Put all back' }).click();
    await page.getByText('1 norm is left out.').waitFor({ state: 'detached' });
    expect(await findings.count()).toBe(all);
    expect(complaints).toEqual([]);
  });

  test('tells what names others alone, and the norm closest to the question whatever it is narrowed to', async () => {
    const asked =
      '/memo?group=group/children-of-irregular-migrant-workers&state=KAZ&about=topic/education&on=2026-11-30';
    const { page } = await open(asked);
    const others = await textOf(page.locator('.memo-others'));
    // Law on Education, art. 8(2), second part, and Foreigners Law, art. 10: those who live in Kazakhstan permanently.
    expect(others).toMatch(
      /Law on Education, art\. 8\(2\); names: .*Foreign children who live in the State permanently/,
    );
    expect(others).toMatch(/Foreigners Law, art\. 10; names: .*Foreign children who live in the State permanently/);
    const closest = () => page.locator('.memo-sentences li').filter({ hasText: 'Closest to the question' });
    const ofWhole = (await textOf(closest())).replace(/ \[.*/, '');
    // Constitution of 2026, art. 33(1): basic education is compulsory, which carries out most of what binds.
    expect(ofWhole).toContain('art. 33(1)');
    await page.goto(`${asked}&only-bearer=kaz/schools`);
    await closest().waitFor();
    expect((await textOf(closest())).replace(/ \[.*/, '')).toBe(ofWhole);
    expect(await savedBy(page, 'Markdown')).toContain('## Norms on this that name others only');
    expect(textWithin(partOfZip(await wordOf(page), 'word/document.xml'))).toContain(
      'Norms on this that name others only',
    );
  });

  test('has room on paper for the number of each finding', async () => {
    const { page } = await open(FULL.replace('2012-10-01', '2026-11-30'));
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
