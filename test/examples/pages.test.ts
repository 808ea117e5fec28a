import { useStartedApi } from '../project-seeds/use-started-api';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { useBrowser, whyNoBrowser } from '../web/use-browser';
import { serveBuilt, servePlain, type ServedExample } from './serve-example';

const lack = whyNoBrowser();
const describeHere = lack ? describe.skip : describe;

describeHere(`pages of examples${lack ? ` (${lack})` : ''}`, () => {
  const api = useStartedApi({ corsOrigins: ['*'] });
  const browser = useBrowser();
  const folder = temporaryFolder();
  const served: ServedExample[] = [];
  afterAll(() => {
    for (const each of served) each.stop();
    removeFolder(folder);
  });

  /** The page, once it has been answered, and what went wrong in it. */
  async function open({ origin }: ServedExample, parameters = '') {
    const page = await browser().newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${origin}/?api=${encodeURIComponent(`${api()}/graphql`)}${parameters}`);
    return { page, problems };
  }

  async function data<Data>(query: string): Promise<Data> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${api()}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data: Data }).data;
  }

  test('the dashboard shows the counts of its date', async () => {
    const example = await servePlain('dashboard');
    served.push(example);
    const { page, problems } = await open(example, '&asOf=2012-10-01');
    await page.getByText('As of 2012-10-01.').waitFor();
    const { gaps } = await data<{ gaps: { totalCount: number; countsBy: { value: string; count: number }[] } }>(
      '{ gaps(state: "KAZ", group: "group/migrant-children", asOf: "2012-10-01") { totalCount countsBy(fields: [KIND]) { value count } } }',
    );
    expect(gaps.countsBy.length).toBeGreaterThan(2);
    const table = page.getByRole('table', { name: `${gaps.totalCount} gaps, by kind` });
    for (const { value, count } of gaps.countsBy)
      await table.getByRole('row', { name: `${value} ${count}`, exact: true }).waitFor();
    expect(problems).toEqual([]);
  }, 60_000);

  test('the dashboard says so where the API refuses the date', async () => {
    const example = await servePlain('dashboard');
    served.push(example);
    const { page } = await open(example, '&asOf=2012-02-30');
    await page.getByText('No answer: ').waitFor();
  }, 60_000);

  test('the page with Apollo Client shows two dates side by side, each as it was', async () => {
    const example = await serveBuilt('react-apollo', folder);
    served.push(example);
    const { page, problems } = await open(example);
    const slider = page.getByRole('slider');
    await slider.waitFor();
    await slider.fill('0');
    // The Convention has bound Kazakhstan since 11 September 1994, the 30th day after its ratification (CRC art.
    // 49(2)).
    const row = page.locator('[data-id="un/crc/art-28-1#access-to-education"]');
    await row.locator('td').nth(0).getByText('BINDING', { exact: true }).waitFor();
    const first = await page.getByRole('columnheader').nth(2).textContent();
    expect(String(first) < '1994-09-11').toBe(true);
    await row
      .locator('td')
      .nth(1)
      .getByText(/^(NOT_BINDING|NOT_IN_FORCE|UNKNOWN|SIGNED_ONLY)$/)
      .waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  test('the chart draws what binds', async () => {
    const example = await serveBuilt('chart', folder);
    served.push(example);
    const { page, problems } = await open(example);
    await page.getByText('What binds follows from').waitFor();
    expect(await page.locator('figure svg rect').count()).toBeGreaterThan(25);
    expect(problems).toEqual([]);
  }, 120_000);
});
