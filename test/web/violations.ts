import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page breaks WCAG 2.2 AA, as far as a program can tell: each rule with the first places. */
export function violations(page: Page): Promise<string[]> {
  return broken(page, ALL_RULES);
}

/** Of these what hangs on colours, which alone differ between light and dark. */
export function violationsOfColour(page: Page): Promise<string[]> {
  return broken(page, ['color-contrast', 'link-in-text-block']);
}

/** What breaks the rules, named by their ids or their tags. */
async function broken(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const options = { runOnly: rules, resultTypes: ['violations'] };
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(' | ')}`,
  );
}
