import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** The text of the file that a button gives. */
export async function savedBy(page: Page, button: string, within: Page | Locator = page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
