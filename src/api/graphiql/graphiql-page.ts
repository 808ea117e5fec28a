import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphiqlTab } from './tabs';

/**
 * The page, with questions ready to run, the first of them open. It may be served at any path directly below the
 * server's root.
 */
export function graphiqlPage(tabs: readonly GraphiqlTab[]): string {
  const texts = tabs.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) }));
  return readFileSync(path.join(__dirname, 'page.html'), 'utf8').replace('"__DEFAULT_TABS__"', () =>
    asScriptContent(texts),
  );
}

/** JSON that cannot end the script element it stands in. */
function asScriptContent(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
