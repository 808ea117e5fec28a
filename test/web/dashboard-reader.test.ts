import { describeInBrowser } from './describe-in-browser';
import { savedBy } from './saved-by';
import { textOf } from './text-of';

describeInBrowser('a reader of tables', (open) => {
  test('sees since when each State is bound, comes to the act, and takes the table along', async () => {
    const { page, complaints } = await open('/participation?on=2012-10-01');
    // ICRMW: Kyrgyzstan acceded on 29 September 2003; art. 87(2): the first day of the month after three months.
    const row = page.getByRole('row').filter({ hasText: 'Rights of All Migrant Workers and Members' });
    const cells = row.getByRole('cell');
    await cells.first().waitFor();
    expect(await textOf(cells.nth(0))).toBe('Not a party');
    expect(await textOf(cells.nth(1))).toBe('Bound since 1 January 2004');
    const csv = await savedBy(page, 'Save as CSV');
    expect(csv).toContain('"un/icrmw"');
    expect(csv).toMatch(/"un\/icrmw".*"KGZ".*"PARTY","YES","2003-09-29","2004-01-01","true"/);
    await cells.nth(1).getByRole('link').click();
    await page.getByText('Acceded').waitFor();
    await page.getByRole('link', { name: /^UN status table/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('reads one number of recommendations at the start and in their list', async () => {
    const { page } = await open('/');
    const figure = page.locator('.figures > div').filter({ hasText: 'recommendations' }).locator('dd');
    await figure.waitFor();
    const number = await textOf(figure);
    await page.goto('/recommendations');
    // One of a document about Kazakhstan is of Central Asia (IOM, 29 May 2015, para. 11), and of no State alone.
    await page.getByText(`${number} recommendations.`).waitFor();
  });

  test('adds a State, and finds the address again', async () => {
    const { page } = await open('/participation?states=KAZ&on=2012-10-01');
    await page.getByRole('combobox', { name: 'In which State' }).last().fill('Belar');
    await page.getByRole('option', { name: 'Belarus' }).click();
    await page.getByRole('columnheader', { name: 'Belarus' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'Belarus' }).waitFor();
  });

  test('sees one treaty with every State, in Russian', async () => {
    const { page } = await open('/participation?of=un/icrmw&on=2012-10-01', { locale: 'ru-RU' });
    const row = page.getByRole('row').filter({ hasText: 'Таджикистан' });
    await row.waitFor();
    // Ratified on 8 January 2002, in force from the treaty's own beginning on 1 July 2003.
    expect(await textOf(row.getByRole('cell'))).toBe('Связано с 1 июля 2003 г.');
    const states = await page.getByRole('rowheader').allTextContents();
    expect(states).toEqual([...states].sort(new Intl.Collator('ru').compare));
  });

  test('sees how every State of the world stands, finds some by name, and comes to the acts', async () => {
    const { page, complaints } = await open('/participation?world=yes&on=2024-01-01');
    await page.getByRole('searchbox', { name: 'Find States' }).fill('russ');
    // Resolution CM/Res(2022)3: the Russian Federation ceased to be a party to the ECHR on 16 September 2022 (art. 58
    // ECHR).
    await page
      .getByRole('link', { name: 'Russian Federation, European Convention on Human Rights: Withdrawn' })
      .waitFor();
    await page.getByRole('searchbox', { name: 'Find States' }).fill('kyrg, тадж');
    await page.getByText(/^2 of 19\d$/).waitFor();
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['Kyrgyzstan', 'Tajikistan']);
    expect(await savedBy(page, 'Save as CSV')).toMatch(/^"KGZ","Kyrgyzstan","/m);
    // ICRMW: Kyrgyzstan acceded on 29 September 2003.
    await page.getByRole('link', { name: 'Kyrgyzstan, ICRMW: Bound' }).click();
    await page.getByText('Acceded').waitFor();
    await page.goBack();
    expect(await page.getByRole('searchbox', { name: 'Find States' }).inputValue()).toBe('kyrg, тадж');
    expect(complaints).toEqual([]);
  });

  test('goes through the world by the keyboard and by the numbers of rows, of which those in sight are drawn', async () => {
    const { page } = await open('/participation?world=yes&on=2024-01-01');
    const table = page.getByRole('table');
    await table.waitFor();
    const rows = Number(await table.getAttribute('aria-rowcount'));
    expect(rows).toBeGreaterThan(190);
    expect(await page.getByRole('rowheader').count()).toBeLessThan(80);
    const first = page.getByRole('link', { name: /^Afghanistan, ICRMW|^Afghanistan, CRC/ }).first();
    await first.focus();
    await page.evaluate("document.querySelector('.scrolls.tall').scrollTo(0, 1e6)");
    await page.getByRole('rowheader', { name: 'Zimbabwe' }).waitFor();
    const last = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Zimbabwe' }) });
    expect(await last.getAttribute('aria-rowindex')).toBe(String(rows));
    // The cell that has the focus stays where it is, although it is out of sight.
    expect(await page.evaluate<string>('document.activeElement.textContent')).toMatch(/^Afghanistan, /);
    await page.keyboard.press('Tab');
    const next = await page.evaluate<string>('document.activeElement.closest("tr").firstChild.textContent');
    expect(next).toBe('Afghanistan');
  });

  test('comes from a figure to a list of as many, and takes the figures and their query along', async () => {
    const { page, complaints } = await open('/figures?on=2012-10-01&about=topic/education');
    const figure = page
      .getByRole('row')
      .filter({ hasText: /^Binding/ })
      .getByRole('link');
    const number = await textOf(figure);
    expect(Number(number)).toBeGreaterThan(10);
    const chart = page.getByRole('region', { name: 'Obligations, by whether they bind' });
    expect(await savedBy(page, 'Save as CSV', chart)).toContain(`"BINDING","Binding","${number}"`);
    await chart.getByRole('link', { name: 'Open the query in GraphiQL' }).waitFor();
    await figure.click();
    await page.locator('.tools').getByText(`${number} obligations`).waitFor();
    expect(complaints).toEqual([]);
  });

  test('narrows recommendations by who made them', async () => {
    const { page } = await open('/recommendations?on=2015-01-01&about=topic/education');
    // Report A/HRC/24/43/Add.1 of the Special Rapporteur, para. 113: schooling whatever the migration status.
    await page.getByRole('checkbox', { name: /^Special Rapporteur on contemporary forms of slavery/ }).check();
    await page.waitForURL(/maker=un\/special-rapporteur-on-slavery/);
    await page.getByRole('link', { name: /^Guarantee all children in Kazakhstan access to school/ }).waitFor();
    expect(await page.locator('.answer-row', { hasText: 'by Committee on the Rights of the Child' }).count()).toBe(0);
  });

  test('shows fewer years of a timeline, and all again', async () => {
    const { page } = await open('/timeline?of=kaz/labour-code-2007&from=2007&until=2008');
    // Labour Code of 15 May 2007, in force from 1 June 2007 to 1 January 2016.
    await page.getByRole('heading', { name: '2007' }).waitFor();
    expect(await page.getByRole('heading', { name: '2016' }).count()).toBe(0);
    await page.getByRole('button', { name: 'All years' }).click();
    await page.getByRole('heading', { name: '2016' }).waitFor();
    expect(page.url()).not.toContain('until');
  });

  test('sees who says that labour inspection is not its task, and takes the list along', async () => {
    const { page, complaints } = await open('/responsibilities?on=2012-10-01&about=topic/labour-inspection');
    // Report A/HRC/24/43/Add.1, para. 128: the Committee did not see protection from forced labour as its role.
    const disclaimed = page.locator('section').filter({ hasText: 'Says that it is not its task' });
    await disclaimed
      .getByRole('link', { name: /Committee for Control and Social Protection/ })
      .first()
      .waitFor();
    const told = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /What reports/ }) });
    expect(await savedBy(page, 'Save as CSV', told)).toMatch(
      /"kaz\/committee-for-control-and-social-protection".*"MONITORS","DISCLAIMED","kaz\/labour-inspection"/,
    );
    await page.getByRole('checkbox', { name: 'Has the task' }).check();
    await page.waitForURL(/status=ASSIGNED/);
    expect(await disclaimed.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('sees which body law in force binds, by its paragraph, apart from what reports tell, and of one body alone', async () => {
    const { page, complaints } = await open('/responsibilities?on=2026-11-30&about=topic/labour-inspection');
    const law = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: 'What law lays down' }) });
    const told = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /What reports/ }) });
    // Labour Code of 2015, art. 16(2): the central labour body organises the control.
    const organises = law.getByRole('listitem').filter({ hasText: 'organises State control' }).first();
    await organises.waitFor();
    expect(await textOf(organises)).toMatch(/In force.*Labour Code 2015, art\. 16\(2\).*nobody has checked since/);
    // The report of 2013 speaks of October 2012.
    await told.getByText('So it was as of 1 October 2012; whether it is still so was not checked.').waitFor();
    expect(await told.getByText('organises State control').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Territorial divisions of the State labour authority' }).check();
    await page.waitForURL(/body=kaz/);
    expect(await law.getByRole('heading', { level: 3 }).allTextContents()).toContainEqual(
      expect.stringContaining('Territorial divisions'),
    );
    expect(await law.getByText('organises State control').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('is told that the data holds no norm that names a body, which is no statement about law', async () => {
    const { page } = await open('/responsibilities?state=KGZ&on=1950-01-01&about=topic/statelessness');
    await page.getByText('no statement that law lays nothing on any body').waitFor();
    await page.getByText('no statement that nobody has one').waitFor();
  });

  test('sees which provisions carry an obligation out and which run against it', async () => {
    const { page, complaints } = await open('/national-law?on=2012-10-01&about=topic/education');
    const row = page.getByRole('row').filter({ hasText: 'Access to education' }).filter({ hasText: 'CRC' }).first();
    await row.waitFor();
    expect(await textOf(row.getByRole('cell').first())).toBe('National law runs against it');
    // Report A/HRC/24/43/Add.1, para. 53 and 113: Order 468 keeps children of seasonal migrant workers out of school.
    await row
      .getByRole('listitem')
      .filter({ hasText: /Runs against it.*seasonal migrant workers/ })
      .waitFor();
    expect(await savedBy(page, 'Save as CSV')).toMatch(
      /"un\/crc\/art-28-1#access-to-education".*"kaz\/order-468\/ban-on-seasonal-migrants-children".*"contradicted"/,
    );
    await page.getByRole('checkbox', { name: 'No national provision in the data' }).check();
    await page.waitForURL(/law=nothing/);
    expect(await row.count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
