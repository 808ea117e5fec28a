import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser';
import { textOf } from './text-of';

const SINCE = '/answer?group=group/migrant-children&state=KAZ&on=2026-11-30&about=topic/education&since=2012-10-01';

describeInBrowser('what changed', (open) => {
  test('twenty are shown, and twenty more when they are asked for; paper has all', async () => {
    const { page, complaints } = await open(SINCE, { viewport: { width: 390, height: 800 } });
    const items = page.locator('.change-list > li');
    await items.first().waitFor();
    const { certain, unsure } = await countsTold(page);
    const told = certain + unsure;
    expect(told).toBeGreaterThan(40);
    expect(await items.count()).toBe(20);
    const more = page.locator('.changes').getByRole('button', { name: /^Show \d+ more$/ });
    await more.click();
    expect(await items.count()).toBe(40);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await items.count()).toBe(told);
    expect(complaints).toEqual([]);
  });

  test('the count is of the kinds chosen, and says of how many; what the answer is narrowed to does not narrow them', async () => {
    const { page } = await open(`${SINCE}&only-standing=BINDING`);
    await page.locator('.change-list > li').first().waitFor();
    const { certain: whole } = await countsTold(page);
    expect(await textOf(page.locator('.changes > .listed > p').first())).toContain('whatever it is narrowed to');
    await page.getByRole('checkbox', { name: /^A recommendation was made again/ }).check();
    await page.waitForURL(/changed=/);
    const chosen = await page.locator('.change-list > li').count();
    await page.getByText(`${chosen} of ${whole} changes, of the kinds chosen.`).waitFor();
    expect(chosen).toBeLessThan(20);
  });

  test('a norm that the next Constitution took up is one change, with both norms and their acts', async () => {
    const { page } = await open(
      '/answer?group=group/migrant-children&state=KAZ&on=2026-08-01&since=2026-06-01&changed=REPLACED',
    );
    // Art. 12(4) of the Constitution of 1995 and art. 15(4) of that of 2026, in force since 1 July 2026 (art. 94(1)).
    const taken = page.locator('.change-list > li').filter({ hasText: 'Foreigners enjoy the rights of citizens' });
    expect(await addressesIn(taken)).toEqual([
      '/thing/kaz/constitution-1995/art-12-4%23rights-of-foreigners',
      '/thing/kaz/constitution-1995',
      '/thing/kaz/constitution-2026/art-15%23rights-of-foreigners',
      '/thing/kaz/constitution-2026',
    ]);
  });

  test('a change leads to its recommendation and to what shows it, or to its norm, its act and what ended it', async () => {
    const { page } = await open(`${SINCE}&changed=RECOMMENDATION_PARTLY_MET&changed=CEASED_TO_BIND`);
    // OHCHR, 27 March 2014, para. 6: children of lawfully employed migrant workers may go to school; that meets para.
    // 124 of A/HRC/24/43/Add.1 in part.
    const met = page.locator('.change-list > li').filter({ hasText: 'A recommendation was partly met' });
    expect(await addressesIn(met)).toEqual([
      '/thing/rec/a-hrc-24-43-add1/124',
      '/thing/finding/ohchr-2014-03-27/6-school-for-children-of-lawful-migrants',
    ]);
    // Law No. 102-V of 13 June 2013 took the Ministry's task out of art. 13 of the Migration Law.
    const ended = page
      .locator('.change-list > li')
      .filter({ hasText: 'Schooling of migrants’ children secured by the education authority' });
    expect(await addressesIn(ended)).toEqual([
      '/thing/kaz/migration-law-2011/art-13-4%23secure-schooling',
      '/thing/kaz/migration-law-2011',
      '/thing/kaz/law-102-v-2013',
    ]);
  });

  test('a norm that took the place of two is one change with both, and says what differs', async () => {
    // Health Code of 2009, art. 88(5) and (5-1); of 2020, art. 83(1).
    const { page } = await open(
      '/answer?group=group/migrant-children&state=KAZ&on=2020-09-01&about=topic/health&since=2020-06-01',
    );
    const replaced = page.locator('.change-list > li').filter({ hasText: 'Guaranteed free care as for citizens' });
    await replaced.getByText('The two compared: Refugees came in.').waitFor();
    expect(await replaced.locator('blockquote > p:first-child').allTextContents()).toEqual([
      'Until then: Permanent residents on a par with citizens',
      'Until then: Care for refugees and asylum-seekers',
      'Since then: Guaranteed free care as for citizens',
    ]);
  });
});

/** How many changes there are, and how many more that are not certain, as the sentence above them says. */
async function countsTold(page: Page): Promise<{ certain: number; unsure: number }> {
  const told = await textOf(page.locator('.changes > .listed > p').first());
  const [, certain, unsure = 0] = /^(\d+).*?(?:(\d+) more (?:is|are) not certain|$)/.exec(told) ?? [];
  return { certain: Number(certain), unsure: Number(unsure) };
}

/** Where the links of a change lead, those of its sources aside. */
async function addressesIn(change: ReturnType<Page['locator']>): Promise<string[]> {
  await change.waitFor();
  const links = await change.locator('p > a, p > span > a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href'))!.replace(/\?.*/, '')));
}
