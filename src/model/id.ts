const NODE_ID =
  /^(?:[A-Z]{3}|[a-z0-9]+(?:[-.][a-z0-9]+)*(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*(?:~\d{4}(?:-\d{2}){0,2})?)?)$/;

/** What is wrong with a text as a node's id, as a sentence without a subject; null where nothing is. */
export function describeIdProblem(id: string): string | null {
  if (NODE_ID.test(id)) return null;
  if (/[A-Z]/.test(id)) return 'must be lower-case; only a State has three capitals';
  return 'must be words of a-z and 0-9 joined by "-", in parts joined by "/", such as un/crc/art-28-1#free-primary-education';
}

/** Whether the id has the form of a State's: three capitals (ISO 3166-1 alpha-3). */
export function isStateId(id: string): boolean {
  return /^[A-Z]{3}$/.test(id);
}

/** The id of a later version of a norm: that of the first, and the date on which the change takes effect. */
export function versionIdOf(norm: string, from: string): string {
  return `${norm}~${from}`;
}

/** The norm of which the id names a later version; null where it names no version. */
export function amendedNormOf(id: string): string | null {
  const end = id.indexOf('~');
  return end < 0 ? null : id.slice(0, end);
}

/** A norm within an id, each run of digits padded, and the date of its version. */
const PADDED_NORM = /(#[a-z0-9-]+)(~[\d-]+)?(?=>|$)/g;

/**
 * The id with each run of digits padded, so that plain text order puts `art-9` before `art-10`; of versions of a norm
 * the newest comes first.
 */
export function sortKeyOf(id: string): string {
  const padded = id.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return id.includes('#') ? padded.replace(PADDED_NORM, newestFirst) : padded;
}

/** `!` stands before all that ids hold, so that versions stay together: `#rest!...` before `#rest-periods!...`. */
function newestFirst(_: string, norm: string, version: string | undefined): string {
  return `${norm}!${version?.replace(/\d/g, (digit) => String(9 - Number(digit))) ?? '~~'}`;
}

/** An edge's id: `KAZ>PARTICIPATION:ratification:1994-08-12>un/crc`. */
export function edgeIdOf(from: string, kind: string, key: string, to: string): string {
  return `${from}>${kind}${key ? `:${key}` : ''}>${to}`;
}

/**
 * The ids of the nodes that an edge joins, read from its own id; null where the text has not the form of an edge's id.
 */
export function endsOfEdgeId(id: string): { readonly from: string; readonly to: string } | null {
  const [from, kind, to, ...rest] = id.split('>');
  return from && kind && to && rest.length === 0 ? { from, to } : null;
}

/** The part of an edge's id that tells it from others of its kind between the same nodes. */
export function edgeKeyOf(values: readonly (string | number | boolean | null | undefined)[]): string {
  return values
    .filter((value) => value !== undefined && value !== null)
    .map((value) => `${value}`.toLowerCase().replaceAll(/[\s>:]+/g, '-'))
    .join(':');
}
