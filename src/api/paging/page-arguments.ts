import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import { BadCursor } from '../../model/errors/bad-cursor';
import { BadPage } from '../../model/errors/bad-page';
import { LIMITS } from '../../model/limits';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { readCursor, type Cursor } from './cursor';
import type { Page } from '../../store/graph-store';

/** The largest page that is served. */
export const MOST_ROWS = LIMITS.page;
/** The rows of a page where none are asked for. */
export const DEFAULT_ROWS = 50;

const tooFew = { message: `"$property" must be at least 1, but it is $value.` };
const tooMany = { message: `"$property" must be at most ${MOST_ROWS}, but it is $value.` };

/** Relay's paging: forward with `first` and `after`, backward with `last` and `before`. */
@ArgsType()
export class PageArguments {
  @Min(1, tooFew)
  @Max(MOST_ROWS, tooMany)
  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the front, 1 to ${MOST_ROWS}; ${DEFAULT_ROWS} unless said (20 of a search, 100 of a timeline).`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows after the one with this cursor.' })
  after?: string | null;

  @Min(1, tooFew)
  @Max(MOST_ROWS, tooMany)
  @Field(() => Int, { nullable: true, description: `How many rows from the back, 1 to ${MOST_ROWS}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows before the one with this cursor.' })
  before?: string | null;
}

/** Paging of something that depends on a date. */
@ArgsType()
export class DatedPageArguments extends PageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date asked about; inherited by everything nested below. Today (UTC) unless said, here or above.',
  })
  asOf?: CalendarDate | null;
}

/** A page that was asked for, and the date that it speaks of. */
export interface AskedPage {
  readonly page: Page;
  readonly asOf: CalendarDate;
  /** Worked out when it is needed, where a function was given. */
  readonly fingerprint: string;
}

interface PageOptions {
  /** The date that holds where none is said; today where null. */
  readonly inherited?: CalendarDate | null;
  /** The rows of a page where none are asked for. */
  readonly rows?: number;
  /** Whether keys out of a cursor are such as rows have. */
  readonly isRow?: (keys: readonly string[]) => boolean;
}

/**
 * Reads paging arguments. A cursor carries the date of the answer that gave it out: it holds where no date is said, and
 * must be the same where one is. Throws `BAD_PAGE` or `BAD_CURSOR`.
 */
export function askedPage(
  given: DatedPageArguments,
  fingerprint: string | (() => string),
  { inherited = null, rows = DEFAULT_ROWS, isRow = () => true }: PageOptions = {},
): AskedPage {
  refuseMixedDirections(given);
  const backward = isGiven(given.last);
  const argument = backward ? 'before' : 'after';
  const written = given[argument];
  const digest = () => (typeof fingerprint === 'string' ? fingerprint : fingerprint());
  const cursor = isGiven(written) ? readCursor(argument, written, digest()) : null;
  if (cursor && !isRow(cursor.keys)) throw new BadCursor(argument, 'is no cursor');
  const limit = (backward ? given.last : given.first) ?? rows;
  return {
    page: { limit, backward, ...(cursor && { [argument]: cursor.keys }) },
    asOf: dateOf(given.asOf ?? null, cursor, argument, inherited),
    get fingerprint() {
      return digest();
    },
  };
}

function refuseMixedDirections({ first, after, last, before }: PageArguments): void {
  if (isGiven(last) && isGiven(first))
    throw new BadPage('Give "first" (with "after") or "last" (with "before"), not both.');
  if (isGiven(last) && isGiven(after)) throw new BadPage('"after" goes with "first"; with "last" give "before".');
  if (isGiven(before) && !isGiven(last))
    throw new BadPage('"before" goes with "last"; say how many rows you want before the cursor.');
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function dateOf(
  said: CalendarDate | null,
  cursor: Cursor | null,
  argument: string,
  inherited: CalendarDate | null,
): CalendarDate {
  if (!cursor) return said ?? inherited ?? today();
  if (said !== null && said !== cursor.asOf)
    throw new BadCursor(argument, `is a cursor of an answer as of ${cursor.asOf}, but "asOf" is ${said}`);
  return cursor.asOf;
}
