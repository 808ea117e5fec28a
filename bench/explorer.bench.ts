import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { Program } from '../test/main/program';
import { CoveringOperation } from '../src/web/pages/answer/answer.generated';
import { DaysOfChangeOperation } from '../src/web/pages/answer/dates.generated';
import { SMOKE, interleaved, report, tellMachine, timesOf, type Times } from './timing';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ROUNDS = SMOKE ? 1 : 15;
const ROWS = 5_000;
const SEEDS = resolve(__dirname, '../seeds');
const ANSWER = '/answer?group=group/migrant-children&state=KAZ&about=topic/education&on=';
const DAY = '2012-10-01';

/** So far along the line of time, of 1,000, is a day that is not beside the one shown. */
const FAR = 430;

/**
 * Runs in each page: when the first row of the answer was painted, and when the date that is shown was, by the page's
 * own clock.
 */
const WATCH = `
  const painted = (name) => {
    const note = () => {
      document.documentElement.dataset[name] = performance.now();
      console.debug(name + ' painted');
    };
    requestAnimationFrame(() => setTimeout(note));
  };
  let rows, date;
  new MutationObserver(() => {
    const [row, now] = [document.querySelector('.answer-row'), document.querySelector('.date-now strong')?.textContent];
    if (row && !rows) painted('rows');
    rows ??= row;
    if (row && now !== date) painted('date');
    if (row) date = now;
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;

/** Runs before a click: notes when it comes, and forgets when the date before it was painted. */
const CLICKED = `
  addEventListener('click', () => (window.clickedAt = performance.now()), { capture: true });
  delete document.documentElement.dataset.date;
`;

async function ask<Answer>(address: string, query: string, variables: object): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`HTTP ${response.status}: ${text.slice(0, 200)}`);
  return (JSON.parse(text) as { data: Answer }).data;
}

/** What the page asks for before it paints, as a program asks it. */
async function bareAnswer(address: string, asOf: string): Promise<void> {
  const group = 'group/migrant-children';
  await ask(address, CoveringOperation, {
    group,
    state: 'KAZ',
    topics: ['topic/education'],
    asOf,
    after: null,
    first: 60,
    language: 'EN',
  });
}

/**
 * What the page says once so much is painted. Waiting for it runs nothing in the page, as waiting for an element would.
 */
async function told(page: Page, what: 'rows' | 'date'): Promise<void> {
  await page.waitForEvent('console', (message) => message.text() === `${what} painted`);
}

/**
 * A page of the answer whose first row is painted. The browser keeps its scripts, as every browser does that was here
 * before, but not compiled, as a private window does. Opening the tab is the browser's affair.
 */
async function paint(context: BrowserContext, address: string, day: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/health/live`);
  await Promise.all([told(page, 'rows'), page.goto(address + ANSWER + day, { waitUntil: 'commit' })]);
  return page;
}

/** How long after the beginning of the navigation the first row was painted, in milliseconds. */
async function paintTime(context: BrowserContext, address: string): Promise<number> {
  const page = await paint(context, address, DAY);
  const took = await page.evaluate<number>('Number(document.documentElement.dataset.rows)');
  await page.close();
  return took;
}

/**
 * How a mark of the date control is chosen: the next one as it is, the next one pointed at before, as a mouse does, or
 * one farther along.
 */
type Move = 'next' | 'pointed at' | 'far';

/** How long after the click the day stands there with its rows. */
async function moveTime(context: BrowserContext, address: string, day: string, move: Move): Promise<number> {
  const page = await paint(context, address, day);
  const link = page.getByRole('link', { name: /Next change/ });
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  if (move === 'pointed at') {
    await link.hover();
    await page.waitForTimeout(400);
  }
  await page.evaluate(CLICKED);
  const line = page.locator('.marks svg');
  const box = (await line.boundingBox())!;
  const now = Number(await page.locator('.marks .now').getAttribute('x1'));
  const far = { x: (((now + FAR) % 1000) / 1000) * box.width, y: box.height / 2 };
  await Promise.all([told(page, 'date'), move === 'far' ? line.click({ position: far }) : link.click()]);
  const took = await page.evaluate<number>('Number(document.documentElement.dataset.date) - window.clickedAt');
  await page.close();
  return took;
}

/**
 * Each day but those far away is asked for once, so that neither the page nor the bare question finds it in the
 * server's memory.
 */
async function moves(context: BrowserContext, address: string): Promise<void> {
  const { datesOfChange } = await ask<{ datesOfChange: readonly { date: string }[] }>(address, DaysOfChangeOperation, {
    group: 'group/migrant-children',
    state: 'KAZ',
    topics: ['topic/education'],
  });
  const days = datesOfChange.map(({ date }) => date);
  const times: Record<'bare' | Move, number[]> = { bare: [], next: [], 'pointed at': [], far: [] };
  for (let first = 0; first + 8 < days.length && times.bare.length < ROUNDS; first += 9) {
    times.next.push(await moveTime(context, address, days[first]!, 'next'));
    times['pointed at'].push(await moveTime(context, address, days[first + 3]!, 'pointed at'));
    times.far.push(await moveTime(context, address, days[first + 6]!, 'far'));
    const begun = performance.now();
    await bareAnswer(address, days[first + 8]!);
    times.bare.push(performance.now() - begun);
  }
  report([
    timesOf('bare answer of a marked day', times.bare),
    timesOf('the date control moved to the next marked day', times.next),
    timesOf('the same, pointed at before the click', times['pointed at']),
    timesOf('the date control moved to a mark far away', times.far),
  ]);
}

/**
 * A list of so many rows scrolls by, and a page with nothing on it, which drops as many frames as the machine makes
 * every page drop.
 */
async function scroll(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { data: { recommendations?: { totalCount: number; edges: unknown[] } } };
    const list = body.data.recommendations;
    if (list) {
      list.edges = Array.from({ length: ROWS }, (_, index) => list.edges[index % list.edges.length]);
      list.totalCount = ROWS;
    }
    await route.fulfill({ response, json: body });
  });
  await page.goto(`${address}/recommendations?state=KAZ&on=${DAY}`);
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

/** What has many relations each: opened all at once, they make a graph of about 2,000 nodes. */
const HUBS =
  '{ topics(first: 90) { ...I } documents(first: 70) { ...I } treaties(first: 60) { ...I } groups(first: 60) { ...I } }';

/**
 * A large graph, laid out and drawn: for how long at a time the page could not answer its reader, while it came and
 * while it was moved.
 */
async function graph(context: BrowserContext, address: string): Promise<void> {
  const connections = await ask<Record<string, { edges: readonly { node: { id: string } }[] }>>(
    address,
    HUBS.replaceAll('...I', 'edges { node { id } }'),
    {},
  );
  const [of, ...open] = Object.values(connections)
    .flatMap(({ edges }) => edges.map(({ node }) => node.id))
    .slice(0, SMOKE ? 20 : undefined);
  const page = await context.newPage();
  await page.addInitScript(`
    window.tasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.tasks.push(duration)))
      .observe({ type: 'longtask', buffered: true });
  `);
  const asked = new URLSearchParams({ on: DAY, of: of! });
  for (const id of open) asked.append('open', id);
  await page.goto(`${address}/graph?${asked.toString()}`);
  await page.locator('.drawing[aria-busy=false]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3_000);
  const coming = await page.evaluate<number[]>('window.tasks.splice(0)');
  await page.getByRole('group', { name: /Arrow keys/ }).focus();
  for (const key of ['ArrowLeft', 'ArrowUp', '+', '+', 'ArrowRight', '-', 'ArrowDown', '0'])
    await page.keyboard.press(key);
  await page.waitForTimeout(1_000);
  const moved = await page.evaluate<number[]>('window.tasks.splice(0)');
  const size = await page.getByText(/nodes, .* relations/).textContent();
  console.log(
    `  graph of ${/^\S+ nodes, \S+ relations/.exec(size ?? '')?.[0]}: while it comes ${longest(coming)}; while it is moved ${longest(moved)}`,
  );
  await page.close();
}

function longest(tasks: readonly number[]): string {
  return `the page stands still for ${Math.max(0, ...tasks).toFixed(0)} ms at most (${tasks.filter((task) => task > 200).length} times over 200 ms)`;
}

function inWords(frames: readonly number[]): string {
  const late = frames.filter((frame) => frame > 34).length;
  return `${late} of ${frames.length} frames dropped, the longest took ${Math.max(...frames).toFixed(0)} ms`;
}

function judge(bare: Times, painted: Times): void {
  const most = 1.5 * bare.p50 + 150;
  console.log(
    `  page painted: ${painted.p50.toFixed(0)} ms, of at most ${most.toFixed(0)} ms (1.5 times the bare answer and 150 ms); the quickest tenth ${painted.p10.toFixed(0)} ms`,
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
    await context.addInitScript(WATCH);
    const painted: number[] = [];
    const times = await interleaved(ROUNDS, {
      'bare answer': () => bareAnswer(address, DAY),
      'tab opened, answer shown, tab closed': async () => painted.push(await paintTime(context, address)),
    });
    const rows = timesOf('first row painted, from the beginning of the navigation', painted.slice(-ROUNDS));
    report([...Object.values(times), rows]);
    judge(times['bare answer']!, rows);
    await moves(context, address);
    await scroll(context, address);
    await graph(context, address);
  } finally {
    await browser.close();
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void run();
