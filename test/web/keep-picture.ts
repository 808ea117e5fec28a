import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the whole page in the folder that `LEXGRAPH_PICTURES` names; without one, none. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['LEXGRAPH_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/[^a-z]+/gi, '-')}.png`), fullPage: true });
}
