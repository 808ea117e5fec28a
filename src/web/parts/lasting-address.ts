import { today } from '../language/dates';

/** Pages that are about no day. */
const WITHOUT_DAY = ['/', '/must-do', '/search', '/timeline', '/discrepancies', '/cypher'];

/**
 * The address of what is shown, which shows the same later: with the day, also where it was today because none was
 * given, and with the state of the data, where that is known. `besides` is set in it too.
 */
export function lastingAddress(version: string | undefined, besides: Readonly<Record<string, string>> = {}): string {
  const address = new URL(location.href);
  const { pathname, searchParams } = address;
  if (!searchParams.has('on') && !WITHOUT_DAY.includes(pathname)) searchParams.set('on', today());
  if (version) searchParams.set('data', version);
  for (const [name, value] of Object.entries(besides)) searchParams.set(name, value);
  return address.href;
}
