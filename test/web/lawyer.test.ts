import { readFileSync } from 'node:fs';
import { describeInBrowser } from './describe-in-browser';
import { textOf } from './text-of';

const READY = '/answer?group=group/migrant-children&state=KAZ&on=2012-10-01&about=topic/education';

describeInBrowser('a lawyer', (open) => {
  test('comes from the sentence to the answer, to why it is so, and takes it away as a memo in Word', async () => {
    const { page, complaints } = await open('/');
    await page.getByRole('combobox', { name: 'Whom they cover' }).fill('migrant chil');
    await page.getByRole('option', { name: 'Migrant children', exact: true }).click();
    await page.getByLabel('On which day').fill('2012-10-01');
    await page.getByRole('combobox', { name: 'About which topic' }).fill('educat');
    await page.getByRole('option', { name: 'Education', exact: true }).click();
    await page.getByRole('button', { name: 'Show the answer' }).click();

    // CRC art. 28(1) binds Kazakhstan since 11 September 1994 (30 days after its ratification of 12 August 1994, art.
    // 49(2)).
    const row = page.getByRole('listitem').filter({ hasText: 'CRC, art. 28(1)' }).first();
    await row.waitFor();
    expect(await textOf(row)).toContain('Binding since 11 September 1994');
    expect(await textOf(row)).toContain('National law runs against it');
    await row.getByRole('button').first().click();
    // Report A/HRC/24/43/Add.1, para. 53: order 468 keeps children of seasonal migrant workers out of school.
    await page.getByRole('link', { name: 'Ban on seasonal migrant workers’ children at school' }).first().waitFor();
    expect(page.url()).toContain('open=');

    await page.getByRole('link', { name: 'Make a memo' }).click();
    await page.getByRole('heading', { level: 1, name: /Migrant children/ }).waitFor();
    // Short first: the order that keeps these children out of school is in its table.
    const ban = page
      .locator('.memo-norms tr')
      .filter({ hasText: 'Children of seasonal migrant workers may not attend' });
    expect(await textOf(ban)).toContain('Order 468');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Word (DOCX)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'Education-Obligations-that-cover-Migrant-children-Kazakhstan-2012-10-01.docx',
    );
    // A ZIP file, as each DOCX is.
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(complaints).toEqual([]);
  });

  test('takes one obligation along alone, which tells what is not known of national law on the date', async () => {
    const { page } = await open('/answer?group=group/migrant-children&state=KAZ&on=2014-01-01&about=topic/education');
    const row = page.getByRole('listitem').filter({ hasText: 'CRC, art. 28(1)' }).first();
    await row.getByRole('button').first().click();
    await page.getByRole('link', { name: 'Memo of this one alone' }).click();
    await page.locator('.memo article').waitFor();
    expect(await page.locator('.finding').count()).toBe(1);
    // Order 468 was last attested on 1 October 2012; whether Order 398, which came after it, repealed it is not said
    // (report A/HRC/24/43/Add.1, para. 53 and 113).
    expect(await textOf(page.locator('.finding'))).toContain(
      'Ban on seasonal migrant workers’ children at school (runs against it; not known whether it holds on this date)',
    );
    expect(await textOf(page.locator('.memo-summary'))).toMatch(
      /^Of the \d+ obligations of the answer this memo tells 1\./,
    );
  });

  test('asks in Russian, and finds the answer in words of that language', async () => {
    const { page, complaints } = await open('/', { locale: 'ru-RU' });
    await page.getByRole('combobox', { name: 'Кого защищают' }).fill('дети-мигранты');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('button', { name: 'Показать ответ' }).click();
    await page.getByText('Обязывает с 11 сентября 1994').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(complaints).toEqual([]);
  });

  test('who narrows to schools is told how many norms are laid on the State or on others, and gets to them', async () => {
    const { page } = await open(`${READY}&only-bearer=kaz/schools&only-coverage=INHERITED`);
    const sentence = page.locator('p').filter({ hasText: 'laid on others than those chosen' });
    await sentence.waitFor();
    const more = /^(\d+) more norms.*: (\d+) on the State, (\d+) on others alone/.exec(await textOf(sentence));
    const [all, ofState, ofOthers] = (more ?? []).slice(1).map(Number) as [number, number, number];
    expect(all).toBe(ofState + ofOthers);
    const chosen = Number.parseInt(await textOf(page.locator('.tools p')), 10);
    await sentence.getByRole('link').click();
    await sentence.waitFor({ state: 'detached' });
    await page.locator('.tools p', { hasText: `${chosen + all} obligations` }).waitFor();
    expect(page.url()).toContain('only-coverage=INHERITED');
    // CRC art. 28(1) is laid on the States parties.
    await page.locator('.answer-row').filter({ hasText: 'CRC, art. 28(1)' }).first().waitFor();
  });

  test('who asks about a narrow topic is led to the wider one, with how many norms it has', async () => {
    const { page } = await open(READY.replace('topic/education', 'topic/compulsory-education'));
    const wider = page.locator('.lead');
    await wider.getByRole('link', { name: 'Education' }).waitFor();
    const told = /On the wider topic, Education, there are (\d+) norms\./.exec(await textOf(wider));
    await wider.getByRole('link', { name: 'Education' }).click();
    await page.waitForURL(/about=topic(\/|%2F)education/);
    await page.locator('.tools p', { hasText: `${told?.[1]} obligations` }).waitFor();
    // Education lies within no wider topic.
    expect(await textOf(page.locator('.lead'))).not.toContain('On the wider topic');
  });

  test('narrows an answer, whose first sentence then speaks of what is shown, and which says by what', async () => {
    // Treaties bind States: what schools bear is national law.
    const { page } = await open(`${READY}&only-bearer=kaz/schools`);
    const lead = page.locator('.lead');
    await lead.getByText('None of these').waitFor();
    expect(await textOf(lead)).toMatch(
      /^\d+ norms of national law are in force\. None of these \d+ norms is an international obligation that binds Kazakhstan\. Of the whole answer \(\d+ norms\) \d+ do\./,
    );
    await page.getByText('Narrowed to: Who must comply: Schools of Kazakhstan.').waitFor();
    await page.getByRole('link', { name: 'Make a memo' }).click();
    await page.getByText('Narrowed to: Who must comply: Schools of Kazakhstan.').waitFor();
    expect(await textOf(page.locator('.memo-sentences'))).toContain('None of these');
  });

  test('reads in a memo what a breach is punished with, and what the data is unsure of', async () => {
    const passports = 'kaz/administrative-offences-code-2014/art-494%23no-taking-of-passports';
    const { page } = await open(
      `/memo?group=group/workers&state=KAZ&on=2026-11-30&about=topic/retention-of-documents&open=${passports}`,
    );
    const finding = page.locator('.finding');
    await finding.waitFor();
    const text = await textOf(finding);
    // Code of Administrative Offences of 2014, art. 494: a warning or five indices (part 1), ten again within a year
    // (part 2).
    expect(text).toContain('part 1, alternative b, fine: 5 monthly calculation indices');
    expect(text).toContain('part 2, fine: 10 monthly calculation indices; again within a year');
    expect(text).toContain('The text says citizens; that foreigners are protected is not said.');
  });

  test('reads in a row its punishments and that it has a note, before what does not bind, and keeps its title in sight', async () => {
    const { page, complaints } = await open(
      '/answer?group=group/migrant-workers&state=KAZ&on=2026-11-30&about=topic/retention-of-documents',
      { viewport: { width: 1280, height: 700 } },
    );
    const rows = page.locator('.answer-row');
    const first = await textOf(rows.first());
    // Code of Administrative Offences of 2014, art. 494: a warning or five indices; its text says citizens.
    expect(first).toContain('part 1, alternative b, fine: 5 monthly calculation indices');
    expect(first).toContain('with a note');
    expect(await rows.allTextContents()).toContainEqual(expect.stringContaining('Does not bind'));
    expect(await textOf(page.locator('.date-now'))).toContain('may have changed');
    const titles = page.locator('.answer-row h3 button');
    for (const index of [0, 1, 2]) {
      await titles.nth(index).click();
      await page.locator('.answer-row.open').nth(0).getByText('Why').waitFor();
      const box = await titles.nth(index).boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeLessThan(700);
    }
    expect(complaints).toEqual([]);
  });

  test('is told of a rule that may run against what binds, where it is not known whether it still holds', async () => {
    // Order 468 was last attested on 1 October 2012; whether Order 398, which came after it, repealed it is not said
    // (report A/HRC/24/43/Add.1, para. 53 and 113).
    const { page } = await open(
      '/answer?group=group/children-of-migrant-workers&state=KAZ&on=2014-01-01&about=topic/education',
    );
    const ban = page.locator('.answer-row').filter({ hasText: 'Children of seasonal migrant workers may not attend' });
    expect(await textOf(ban.first())).toContain('may run against what binds, or shut them out');
    const rules = page.locator('.group').filter({ hasText: 'They stay valid law' }).locator('.answer-row .facts');
    for (const facts of await rules.allTextContents()) expect(facts).toMatch(/^In force/);
  });

  test('sees that a norm ended with its code, and what came after', async () => {
    // The Labour Code of 2015 is in force since 1 January 2016, and repeals that of 2007 (art. 204).
    const { page } = await open('/thing/kaz/labour-code-2007/art-31%23undertaking-to-return-documents?on=2026-11-30');
    await page.locator('figcaption').getByText('From June 2007; over since 1 January 2016.').waitFor();
    const versions = page.getByRole('region', { name: 'Versions' });
    const newer = versions.locator('a[href*="labour-code-2015/art-32%23undertaking-to-return-documents"]');
    await newer.waitFor();
    await page
      .getByText('Newer norms on the same matter')
      .getByRole('link', { name: /23 November 2015/ })
      .waitFor();
  });

  test('goes to the date before and back, and finds each state again', async () => {
    const { page } = await open(READY);
    await page.getByText('As of 1 October 2012').waitFor();
    await page.getByRole('link', { name: /Change before/ }).click();
    await page.getByText('As of 28 August 2012').waitFor();
    await page.goBack();
    await page.getByText('As of 1 October 2012').waitFor();
    expect(page.url()).toContain('on=2012-10-01');
  });

  test('chooses the day since which changes are shown, and keeps it through other dates', async () => {
    const { page, complaints } = await open(READY);
    await page.getByLabel('Since which day').fill('2011-01-01');
    await page.getByRole('heading', { name: 'What changed from 1 January 2011 to 1 October 2012' }).waitFor();
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('heading', { name: 'What changed from 1 January 2011 to' }).waitFor();
    expect(page.url()).toContain('since=2011-01-01');
    expect(page.url()).not.toContain('on=2012-10-01');
    expect(complaints).toEqual([]);
  });

  test('steps through the days on which what an employer must do changes', async () => {
    const { page } = await open('/answer?bearer=group/employers&state=KAZ&on=2024-01-01&about=topic/record-keeping');
    // The duty to keep registers of the young ended in June 2024 (Labour Code, art. 23(2)(23), edition of 2026-03-02).
    await page.getByRole('link', { name: /Next change/ }).click();
    await page.getByText('As of 1 June 2024').waitFor();
    expect(page.url()).toContain('bearer=group/employers');
  });

  test('copies a row with its citation without opening it', async () => {
    const { page, complaints } = await open(READY);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const row = page.getByRole('listitem').filter({ hasText: 'CRC, art. 28(1)' }).first();
    await row.getByRole('button', { name: 'Copy with citation' }).click();
    await row.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(
      /\(Convention on the Rights of the Child; .*art\. 28\(1\).*\)\. .* As of 1.October.2012\. http/,
    );
    await page.goto(copied.slice(copied.lastIndexOf('http')));
    expect(await row.getByRole('button').first().getAttribute('aria-expanded')).toBe('true');
    expect(complaints).toEqual([]);
  });

  test('sees the versions of a norm with their dates, and goes from one to another', async () => {
    // Harsher since the law of 27 December 2019, again since that of July 2024 (Criminal Code, art. 135, footnotes of
    // both editions); in the Code of 1997 it was article 133, read in April 2009 and written anew in July 2013.
    const { page } = await open('/thing/kaz/criminal-code-2014/art-135%23trafficking-in-minors~2020-01?on=2021-01-01');
    const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem');
    await versions.nth(4).waitFor();
    const [old, young] = [1997, 2014].map((year) => `Criminal Code of the Republic of Kazakhstan of ${year}`);
    expect((await versions.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      `${old}: Begun by 7 April 2009; over since July 2013.`,
      `${old}: From July 2013; over since 1 January 2015.`,
      `${young}: From 1 January 2015; over since January 2020.`,
      `${young}: From January 2020; over since September 2024. (shown here)`,
      `${young}: From September 2024; the sources tell of no end.`,
    ]);
    await versions.first().getByRole('link').click();
    await page.getByText('Does not hold on 1 January 2021.').waitFor();
    expect(await textOf(versions.first())).toContain('(shown here)');
  });

  test('is shown all of a long relation where that is asked for, and by the address', async () => {
    const { page, complaints } = await open('/thing/un/crc?on=2012-10-01');
    const participants = page.locator('.relations dl > div').filter({ hasText: 'What States did' });
    const total = Number(await participants.locator('.count').textContent());
    expect(total).toBeGreaterThan(190);
    await participants.getByRole('link', { name: `Show ${total - 12} more` }).click();
    await page.waitForURL(/all=participants/);
    await participants
      .getByRole('listitem')
      .nth(total - 1)
      .waitFor();
    expect(await participants.getByRole('listitem').count()).toBe(total);
    // Kazakhstan signed on 16 February 1994 and ratified on 12 August 1994.
    const ofKazakhstan = participants.getByRole('listitem').filter({ hasText: 'Kazakhstan' });
    expect((await ofKazakhstan.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      expect.stringMatching(/^Kazakhstan · Ratified, 12 August 1994/),
      'Kazakhstan · Signed, 16 February 1994',
    ]);
    await page.reload();
    await participants
      .getByRole('listitem')
      .nth(total - 1)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('is told by an older link that the data has changed since, and by one of today not', async () => {
    const { page } = await open(`${READY}&data=0123456789ab`);
    await page.getByText('The data has changed since this link was made').waitFor();
    const version = await page.evaluate<string>(
      "fetch('/health/ready').then((ready) => ready.json()).then(({ graph }) => graph.digest.slice(0, 12))",
    );
    await page.goto(`${READY}&data=${version}`);
    await page.getByText(/international obligations bind Kazakhstan/).waitFor();
    expect(await page.getByText('The data has changed since').count()).toBe(0);
  });

  test('copies links that show the same later: with the day, also where it was today, and with the state of the data', async () => {
    const undated = READY.replace('&on=2012-10-01', '');
    const { page } = await open(undated, { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = async () =>
      new URL((await page.evaluate<string>('navigator.clipboard.readText()')).split(' ').at(-1)!);
    const today = new Date().toISOString().slice(0, 10);
    for (const name of ['Copy a link', 'Copy with citation']) {
      await page.getByRole('button', { name }).first().click();
      await page.getByText('Copied.').first().waitFor();
      const { searchParams } = await copied();
      expect(searchParams.get('on')).toBe(today);
      expect(searchParams.get('data')).toMatch(/^[0-9a-f]{12}$/);
    }
    // An address that is typed without a day goes on to mean today.
    expect(new URL(page.url()).searchParams.has('on')).toBe(false);
    const topic = page.getByRole('combobox', { name: 'About which topic' });
    await topic.fill('forced labour');
    await page.getByRole('option', { name: 'Forced labour', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('on') === today);
    await page.goto('/gaps?group=group/migrant-children&data=0123456789ab');
    await page.getByText('The data has changed since this link was made').waitFor();
    await page.getByRole('combobox', { name: 'About which topic' }).fill('educat');
    await page.getByRole('option', { name: 'Education', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('on') === today);
  });

  test('goes by the menu to other pages about the same persons, place, topic and day, and back', async () => {
    const { page } = await open(`${READY}&only-law=contradicted&since=2010-01-01`);
    const menu = page.getByRole('navigation', { name: 'Pages' });
    const asked = { group: 'group/migrant-children', state: 'KAZ', about: 'topic/education', on: '2012-10-01' };
    const searched = () => Object.fromEntries(new URL(page.url()).searchParams);
    for (const [name, path] of [
      ['Gaps', '/gaps'],
      ['Recommendations', '/recommendations'],
      ['Ask', '/'],
    ] as const) {
      await menu.getByRole('link', { name, exact: true }).click();
      await page.waitForURL(({ pathname }) => pathname === path);
      expect(searched()).toEqual(asked);
    }
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    await page.locator('input[value="Migrant children"]').waitFor();
    await page.getByText('1 October 2012').waitFor();
    await menu.getByRole('link', { name: 'Must do', exact: true }).click();
    await page.waitForURL(/must-do/);
    expect(searched()).toEqual({ state: asked.state, about: asked.about, on: asked.on });
    await page.locator('input[value="Education"]').waitFor();
  });

  test('reads first in an act what decides the question: that schools take all children of their area', async () => {
    const { page } = await open('/answer?group=group/migrant-children&state=KAZ&on=2026-11-30&about=topic/education');
    // Law on Education of 2007, art. 26(2); among thirty norms of that act it was the eighth, behind “Show more”.
    const law = page
      .locator('.group')
      .filter({ has: page.getByRole('heading', { level: 2, name: /Kazakhstan on education/ }) });
    await law.locator('.answer-row').first().waitFor();
    expect(await textOf(law)).toContain('Law on Education, art. 26(2)');
  });

  test('is told once, and plainly, up to when the norms were read, and where to read them', async () => {
    const { page } = await open(READY);
    const told = page.getByText(/the newest edition \(or other source\) that was read/);
    await told.waitFor();
    expect(await textOf(told)).toContain('later amendments were not looked at');
    expect(await textOf(page.locator('.lead'))).not.toContain('nobody has checked');
    await told.getByRole('link', { name: 'where it stands' }).click();
    await page.locator('.answer-row.open').getByRole('heading', { name: 'Where it stands' }).waitFor();
  });

  test('is led to the State’s own text of a law, by its host and the day of the edition, and then to the copy that was read', async () => {
    const { page, complaints } = await open('/thing/doc/text-kaz-migration-law-2011-2015-11-24');
    const places = page.locator('.facts-list div').filter({ hasText: 'Where to read it' }).locator('a');
    const told = async () => (await places.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
    expect(await told()).toEqual(['zan.gov.kz, edition of 24 November 2015', 'copy that was read']);
    expect(await places.first().getAttribute('href')).toBe('https://zan.gov.kz/client/#!/doc/59947/rus/24.11.2015');
    // Cited by the paragraph on those who return, art. 26(1)(5).
    await page.goto('/thing/kaz/migration-law-2011');
    const sources = page.locator('.sources li').filter({ hasText: 'edition of' }).first();
    expect(await textOf(sources)).toMatch(/zan\.gov\.kz, edition of \d+ \w+ \d{4} · copy that was read$/);
    expect(complaints).toEqual([]);
  });

  test('sees States side by side, each bound since its entry into force and not its consent', async () => {
    const { page } = await open('/compare?states=KAZ&states=KGZ&on=2012-10-01&about=topic/child-labour');
    // C138: ratified by Kazakhstan on 18 May 2001, in force for it twelve months later (art. 12(3)).
    const row = page.getByRole('row').filter({ hasText: 'Hazardous work' }).filter({ hasText: 'C138' }).first();
    await row.waitFor();
    expect(await textOf(row.getByRole('cell').first())).toBe('Binding since 18 May 2002');
  });

  test('is told where a norm may have begun before the day since which it surely holds', async () => {
    // C105: its source dates the ratification 2001 only, so that by art. 4(3) it came into force on some day of 2002.
    const { page } = await open(
      '/answer?group=group/migrant-workers&state=KAZ&on=2012-10-01&about=topic/forced-labour',
    );
    const row = page
      .getByRole('listitem')
      .filter({ hasText: /C105, art\. 2/ })
      .first();
    await row.waitFor();
    expect(await textOf(row)).toContain('since 31 December 2002 at the latest');
  });

  test('is told what names others alone on the same topic, and what may be held against the persons', async () => {
    const { page, complaints } = await open(
      '/answer?group=group/children-of-irregular-migrant-workers&state=KAZ&on=2026-11-30&about=topic/education',
    );
    const link = page
      .getByRole('link', { name: 'names others only' })
      .or(page.getByRole('link', { name: 'name others only' }));
    await link.click();
    const others = page.locator('.others-named');
    // Law on Education, art. 8(2), second part: those who live in Kazakhstan permanently or came to join their family.
    const residents = others.locator('li').filter({ hasText: 'Law on Education, art. 8(2)' }).first();
    expect(await textOf(residents)).toContain('names: Foreign children who came to join their family');
    expect(await residents.getByRole('link').getAttribute('href')).toContain('/thing/kaz/education-law-2007/art-8-2-2');
    expect(page.url()).toContain('about=topic/education');
    expect(complaints).toEqual([]);
  });

  test('gets from “with a note” to the note, and keeps the filter when another group is asked about', async () => {
    const { page } = await open(
      '/answer?group=group/children-of-irregular-migrant-workers&state=KAZ&on=2026-11-30&about=topic/education&only-bearer=kaz/schools',
    );
    await page.getByRole('button', { name: 'with a note' }).first().click();
    await page.locator('.opened .note:focus').waitFor();
    const field = page.getByRole('combobox', { name: 'Whom they cover' });
    await field.fill('migrant children');
    await page
      .getByRole('option', { name: /^Migrant children/ })
      .first()
      .waitFor();
    await field.press('Enter');
    await page.waitForURL(/group=group\/(?!children-of-irregular)/);
    expect(page.url()).toContain('only-bearer=kaz/schools');
    await page.getByText('Narrowed to: Who must comply: Schools of Kazakhstan.').waitFor();
  });

  test('reads first what is closest to the question, not what has most norms', async () => {
    // On this day the ban on schooling is gone: CRC art. 28(1), on every child's education, comes before the Minimum
    // Age Convention's four norms.
    const { page } = await open('/answer?group=group/migrant-children&state=KAZ&on=2026-01-01&about=topic/education');
    const first = page.locator('.group h2').first();
    await first.waitFor();
    expect(await textOf(first)).toContain('Convention on the Rights of the Child');
  });

  test('has on paper every row of the answer, those behind “Show more” too', async () => {
    const { page } = await open('/answer?group=group/migrant-children&state=KAZ&on=2012-10-01&about=topic/education');
    const rows = page.locator('.answer-row');
    await page
      .getByRole('button', { name: /^Show \d+ more$/ })
      .first()
      .waitFor();
    const told = Number(/\d+/.exec(await textOf(page.locator('.tools p').first()))?.[0]);
    const onScreen = await rows.count();
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await rows.count()).toBe(told);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await rows.count()).toBe(onScreen);
    expect(onScreen).toBeLessThan(told);
  });

  test('narrows the answer by the side, and the address keeps it', async () => {
    const { page } = await open(READY);
    await page.getByRole('checkbox', { name: 'National law runs against it' }).check();
    await page.waitForURL(/only-law=contradicted/);
    await page.reload();
    expect(await page.getByRole('checkbox', { name: 'National law runs against it' }).isChecked()).toBe(true);
  });

  test('searches by the key and a citation, and comes to the page of the article', async () => {
    const { page } = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('art. 28 CRC');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Read as a citation' }).getByRole('link', { name: 'Article 28' }).click();
    await page.getByRole('heading', { level: 1, name: 'Article 28' }).waitFor();
    expect(page.url()).toContain('/thing/un/crc/art-28');
  });

  test('is told of a cited convention that the data lacks, above what has the other words', async () => {
    const { page } = await open('/search?text=ILO+Convention+No.+190+violence+harassment');
    const told = page.getByRole('region', { name: 'Not in the data' });
    expect(await told.getByRole('listitem').textContent()).toMatch(
      /^ILO Convention No\. 190 · The data holds no such instrument or document/,
    );
    await page.locator('.results').getByRole('link', { name: 'Abuse, harassment, violence' }).first().waitFor();
    expect(await page.getByRole('region', { name: 'Read as a citation' }).count()).toBe(0);
  });

  test('tells norms of one name that are found apart by their acts and articles', async () => {
    const { page } = await open('/search?text=schooling&kind=Obligation');
    const found = page
      .locator('.results > li')
      .filter({ has: page.getByRole('link', { name: 'Schooling', exact: true }) });
    await found.first().waitFor();
    const places = await found.locator('p').allTextContents();
    expect(places).toContain('Obligation · Convention relating to the Status of Refugees, art. 22');
    expect(places).toContain('Obligation · Convention relating to the Status of Stateless Persons, art. 22');
  });

  test('sees what is certain on the date first, leaves the rest out, and is told where choices leave nothing', async () => {
    const { page, complaints } = await open('/gaps?group=group/migrant-children&about=topic/education&on=2012-10-01');
    const ofRow = page.locator('.answer-row');
    await ofRow.first().waitFor();
    // No row that is certain comes right after one that is not.
    const doubtful = ':has(.standing-UNKNOWN)';
    expect(await page.locator(`.answer-row${doubtful}`).count()).toBeGreaterThan(0);
    expect(await page.locator(`.answer-row${doubtful} + .answer-row:not(${doubtful})`).count()).toBe(0);
    await page.getByRole('checkbox', { name: /^stands as read last/ }).check();
    await page.waitForURL(/holds=YES/);
    await page.reload();
    await ofRow.first().waitFor();
    expect(await page.locator('.answer-row .standing-UNKNOWN').count()).toBe(0);
    await page.goto(page.url().replace(/holds=[^&]*/, 'holds=NO'));
    await page.getByText('No row fits all these choices').waitFor();
    expect(complaints).toEqual([]);
  });

  test('pastes a draft, and sees each citation in it, what it leads to, and what the data does not hold', async () => {
    const { page, complaints } = await open('/citations?on=2020-01-01');
    const draft = 'Labour Code of 2007, art. 181; Labour Code of 2015, art. 33. Law No. 999-VI.';
    await page.getByLabel('The text').fill(draft);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Check the citations' }).press('Enter');
    await page.getByText('3 citations were found.').waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toBe(draft);
    const marks = page.locator('.checked-text mark');
    expect(await marks.allTextContents()).toEqual([
      'Labour Code of 2007, art. 1811',
      'Labour Code of 2015, art. 332',
      'Law No. 999-VI3',
    ]);
    const rows = page.getByRole('region', { name: 'One by one' }).getByRole('listitem');
    // The code of 2015, in force from 1 January 2016, repealed that of 2007 (art. 204).
    expect(await textOf(rows.nth(0))).toMatch(/Changed or ended.*It ended on 1 January 2016/);
    expect(await textOf(rows.nth(2))).toMatch(/Not held by the data.*whether it exists, and says so, was not checked/);
    await page.getByRole('link', { name: '3: Not held by the data' }).press('Enter');
    await page.waitForURL(/#citation-3$/);
    expect(new URL(page.url()).searchParams.get('text')).toBe(draft);
    // On a day of 2015 it is the other way round.
    await page.getByLabel('On which day').fill('2015-06-01');
    await rows.nth(1).getByText('It was not in force yet: it began on 1 January 2016.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('keeps a long draft out of the address, and finds it again after a look at a norm', async () => {
    const { page } = await open('/citations');
    await page.getByLabel('The text').fill(`${'The claim tells a long story. '.repeat(30)}CRC art. 28.`);
    await page.getByRole('button', { name: 'Check the citations' }).click();
    await page.getByText('1 citation was found.').waitFor();
    expect(page.url()).not.toContain('text=');
    await page.getByRole('region', { name: 'One by one' }).getByRole('link').nth(1).click();
    await page.waitForURL(/thing/);
    await page.goBack();
    await page.getByText('1 citation was found.').waitFor();
    expect(await page.getByRole('textbox', { name: 'The text' }).inputValue()).toContain('CRC art. 28.');
  });

  test('is told that a text is too long, and that one without citations may still cite', async () => {
    const { page } = await open('/citations?text=Nothing+of+the+kind');
    await page.getByRole('heading', { name: 'No citation was recognised' }).waitFor();
    await page.getByLabel('The text').fill('a'.repeat(100_001));
    await page.getByText('The text has 100,001 characters; 100,000 are checked at once.').waitFor();
    expect(await page.getByRole('button', { name: 'Check the citations' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('is told of a gap as of which day its sources were read, and that nothing later was checked', async () => {
    const { page } = await open('/gaps?on=2026-11-30&group=group/stateless-persons');
    // A report of October 2009 calls on Kazakhstan to join: it speaks of that month.
    const gap = page
      .getByRole('listitem')
      .filter({ hasText: 'Kazakhstan was not a party to the Convention relating to the Status of Stateless Persons' })
      .first();
    await gap.waitFor();
    expect(await textOf(gap.locator('.facts'))).toContain('as of October 2009; what came later was not checked');
    await page.getByText(/as its sources were read last|as their sources were read last/).waitFor();
  });
});
