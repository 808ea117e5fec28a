import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { Program } from '../test/main/program';
import { CoveringOperation } from '../src/web/pages/answer/answer.generated';
import { SMOKE, interleaved, report, tellMachine, type Times } from './timing';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ROUNDS = SMOKE ? 1 : 15;
const ROWS = 5_000;
const SEEDS = resolve(__dirname, '../seeds');
const ANSWER = '/answer?group=group/migrant-children&state=KAZ&about=topic/education&on=';
const [DAY, DAY_BEFORE] = ['2012-10-01', '2012-08-28'];

/** What the page asks for before it paints, as a program asks it. */
async function bareAnswer(address: string, asOf: string): Promise<void> {
  const variables = {
    group: 'group/migrant-children',
    state: 'KAZ',
    topics: ['topic/education'],
    asOf,
    after: null,
    first: 60,
  };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: CoveringOperation, variables }),
  });
  if (!(await response.text()).includes('"totalCount"')) throw new Error(`HTTP ${response.status}`);
}

/** The page from its address to the first row of the answer, its scripts kept by the browser. */
async function paint(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address + ANSWER + DAY, { waitUntil: 'commit' });
  await page.locator('.answer-row').first().waitFor();
  return page;
}

/** To the day before and back, each new to the page, so that it asks. */
async function moveDate(context: BrowserContext, address: string): Promise<number> {
  const page = await paint(context, address);
  const link = page.getByRole('link', { name: /Change before/ });
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  const begun = performance.now();
  await link.click();
  await page.waitForURL(/on=2012-08-28/);
  await page.locator('.date-now', { hasText: '28' }).waitFor();
  const took = performance.now() - begun;
  await page.close();
  return took;
}

/** A list of so many rows scrolls by, and a page with nothing on it, which drops as many frames as the machine makes every page drop. */
async function scroll(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { data: { responsibilities?: { totalCount: number; edges: unknown[] } } };
    const list = body.data.responsibilities;
    if (list) {
      list.edges = Array.from({ length: ROWS }, (_, index) => list.edges[index % list.edges.length]);
      list.totalCount = ROWS;
    }
    await route.fulfill({ response, json: body });
  });
  await page.goto(`${address}/responsibilities?on=${DAY}`);
  await page
    .locator('.answer-row')
    .nth(ROWS - 1)
    .waitFor({ state: 'attached', timeout: 120_000 });
  const rows = await framesOf(page);
  await page.setContent('<div style="height: 600000px">');
  const bare = await framesOf(page);
  console.log(`  ${ROWS} rows scroll: ${inWords(rows)}; a page with nothing on it: ${inWords(bare)}`);
  await page.close();
}

/** How long each frame took while the page scrolled. */
async function framesOf(page: Page): Promise<number[]> {
  return page.evaluate<number[]>(`new Promise((done) => {
    const times = [];
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      window.scrollBy(0, 120);
      if (times.length < ${SMOKE ? 20 : 300}) requestAnimationFrame(step);
      else done(times.slice(2));
    };
    requestAnimationFrame(step);
  })`);
}

function inWords(frames: readonly number[]): string {
  const late = frames.filter((frame) => frame > 34).length;
  return `${late} of ${frames.length} frames dropped, the longest took ${Math.max(...frames).toFixed(0)} ms`;
}

function judge(times: Readonly<Record<string, Times>>): void {
  const [bare, painted] = [times['bare answer']?.p50 ?? 0, times['page painted']?.p50 ?? 0];
  console.log(
    `  page painted: ${painted.toFixed(0)} ms, of at most ${(1.5 * bare + 150).toFixed(0)} ms (1.5 times the bare answer and 150 ms)`,
  );
}

async function run(): Promise<void> {
  if (!existsSync(CHROMIUM)) return console.log(`  skipped: there is no browser at ${CHROMIUM}`);
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-explorer-'));
  const program = Program.start(folder, { LEXGRAPH_SEEDS: SEEDS, NEO4J_URI: '', HOST: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    await program.greeted(180_000);
    const { address } = program;
    const context = await browser.newContext({ locale: 'en-GB' });
    const times = await interleaved(ROUNDS, {
      'bare answer': () => bareAnswer(address, DAY),
      'page painted': async () => (await paint(context, address)).close(),
      'bare answer of another day': () => bareAnswer(address, DAY_BEFORE),
    });
    report(Object.values(times));
    judge(times);
    const moves: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) moves.push(await moveDate(context, address));
    moves.sort((one, other) => one - other);
    console.log(`  the date control moved: ${moves[Math.floor(moves.length / 2)]?.toFixed(0)} ms`);
    await scroll(context, address);
  } finally {
    await browser.close();
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void run();
