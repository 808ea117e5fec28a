import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { PageRenderer, type Rendered } from '../../src/api/pages/page-renderer';
import { inEmbeddedStore, useStartedApi } from '../project-seeds/use-started-api';

const BUILT = resolve(__dirname, '../../dist/web');
const QUESTION = '/answer?group=group/migrant-children&state=KAZ&on=2012-10-01&about=topic/education';
const HOSTILE = `</script><script>window.hurt = 1</script><img src=x onerror="window.hurt = 1">$&$\` &amp; \u2028`;

const describeWhereBuilt = existsSync(BUILT) ? describe : describe.skip;

describeWhereBuilt('the explorer as it is rendered for the server', () => {
  const api = useStartedApi({}, inEmbeddedStore);
  const renderer = new PageRenderer(BUILT, pino({ level: 'silent' }));
  beforeAll(async () => {
    while (!(await renderer.ready())) await wait(20);
  }, 60_000);
  afterAll(() => renderer.stop());

  test('asks what the page asks, and has every row of the answer and how many there are', async () => {
    const page = await documentOf(QUESTION, 'en');
    const query = `{ obligationsCovering(group: "group/migrant-children", state: "KAZ", asOf: "2012-10-01", topics: ["topic/education"], first: 500) {
      totalCount edges { node { standing obligation { name summary } } } } }`;
    const { data } = JSON.parse(await answerTo(JSON.stringify({ query }))) as {
      data: {
        obligationsCovering: {
          totalCount: number;
          edges: { node: { obligation: { name: string; summary: string | null } } }[];
        };
      };
    };
    const { totalCount, edges } = data.obligationsCovering;
    const text = textOf(page);
    const first = edges.slice(0, 60).map(({ node: { obligation } }) => obligation.summary ?? obligation.name);
    expect(first.filter((row) => !text.includes(row))).toEqual([]);
    expect(page.match(/class="answer-row"/g)).toHaveLength(first.length);
    expect(text).toContain(totalCount > 60 ? `${totalCount} obligations` : 'international obligations bind Kazakhstan');
    // CRC art. 28(1) binds Kazakhstan since 11 September 1994 (30 days after its ratification of 12 August 1994, art.
    // 49(2)).
    expect(text).toContain('Binding since 11\u00a0September\u00a01994');
    expect(page).toContain('<title>Migrant children, 1\u00a0October\u00a02012 · lexgraph</title>');
  });

  test.each([
    ['ru', 'Чьи права защищаются'],
    ['kk', 'балалары'],
  ])('speaks %s', async (language, words) => {
    const page = await documentOf(QUESTION, language);
    expect(page).toContain(`<html lang="${language}"`);
    expect(textOf(page)).toContain(words);
  });

  test('shows hostile names as they are, and lets nothing of them run', async () => {
    const name = JSON.stringify(HOSTILE).slice(1, -1);
    const page = await documentOf(QUESTION, 'en', (answer) =>
      answer.replaceAll('Migrant children', () => name).replaceAll('"summary":"', () => `"summary":"${name}`),
    );
    // The program, and what the page was answered, which no browser runs.
    expect(page.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script type="module" blocking="render" crossorigin src="\/assets\/[\w-]+\.js">$/),
      '<script type="application/json" id="answers">',
    ]);
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/ style="/);
    const held = /id="answers">([^]*?)<\/script>/.exec(page)![1]!;
    expect(JSON.stringify(JSON.parse(held))).toContain(name);
  });

  test.each([
    '/answer?group=group/no-such&state=KAZ&on=2012-10-01',
    '/answer?group=group/migrant-children&state=KAZ&on=2012-13-45',
    '/answer?state=KAZ',
    '/answer?group=%00%ff&state=%F0%9F%92%A5&only-law=nonsense&by=%5B%7B',
    '/answer',
  ])('leaves %s to the page itself, which says what helps', async (address) => {
    expect(await outcomeOf(address, 'en')).toBeNull();
  });

  async function documentOf(address: string, language: string, change?: (answer: string) => string): Promise<string> {
    const outcome = await outcomeOf(address, language, change);
    if (!outcome?.document) throw new Error('it was not rendered');
    return outcome.document;
  }

  /** What becomes of a page whose questions are answered by the API. */
  async function outcomeOf(address: string, language: string, change = (answer: string) => answer): Promise<Rendered> {
    const first = await renderer.render({ address, language, answers: {} });
    if (!first?.asks) return first;
    const answers: Record<string, string> = {};
    for (const body of first.asks) answers[body] = change(await answerTo(body));
    return renderer.render({ address, language, answers });
  }

  async function answerTo(body: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${api()}/graphql`, { method: 'POST', headers, body })).text();
  }

  function textOf(page: string): string {
    const shown = page.replace(/<script[^]*?<\/script>/g, '').replace(/<!--[^]*?-->/g, '');
    const text = shown.replace(/<[^>]*>/g, '');
    return text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  }
});
