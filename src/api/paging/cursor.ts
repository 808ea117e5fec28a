import { createHash } from 'node:crypto';
import { BadCursor } from '../../model/errors/bad-cursor';
import { LIMITS } from '../../model/limits';
import { isCalendarDate, type CalendarDate } from '../../model/time/partial-date';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What a cursor holds: the query that gave it out, the date that was resolved, and the keys of its row. */
export interface Cursor {
  readonly asOf: CalendarDate;
  readonly keys: readonly string[];
}

/** A short digest of a question and its arguments, the paging and the date left out. */
export function fingerprintOf(question: string, parameters: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([question, parameters]))
    .digest('base64url')
    .slice(0, 8);
}

/** The cursor as clients see it: opaque text. */
export function writeCursor(fingerprint: string, { asOf, keys }: Cursor): string {
  return Buffer.from(JSON.stringify([fingerprint, asOf, ...keys])).toString('base64url');
}

/** Reads a cursor back. Throws `BAD_CURSOR` where it is garbage, or was given out by another question. */
export function readCursor(argument: string, written: string, fingerprint: string): Cursor {
  const parts = partsOf(written);
  const [by, asOf, ...keys] = parts ?? [];
  if (!parts || keys.length === 0 || !isCalendarDate(asOf)) throw new BadCursor(argument, 'is no cursor');
  if (by !== fingerprint) throw new BadCursor(argument, 'is a cursor of another question, or of other arguments');
  return { asOf, keys };
}

function partsOf(written: string): string[] | null {
  if (written.length > LIMITS.cursor) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(written, 'base64url').toString('utf8'));
    const areTexts =
      Array.isArray(parts) && parts.every((part) => typeof part === 'string' && !LONE_SURROGATE.test(part));
    return areTexts ? (parts as string[]) : null;
  } catch {
    return null;
  }
}
