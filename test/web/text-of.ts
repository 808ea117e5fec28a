import type { Locator } from 'playwright-core';

/** Its text with ordinary spaces. */
export async function textOf(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replaceAll('\u00a0', ' ');
}
