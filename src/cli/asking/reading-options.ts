import { InvalidArgumentError, Option, type Command } from 'commander';
import { wholeNumber } from './argument-option';
import { dateRead } from './date-read';

/** How an answer is asked for and shown, beside the question. */
export interface ReadingOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly jsonLines?: true;
  readonly full?: true;
  readonly url?: string;
  readonly limit?: number;
  readonly all?: true;
  readonly asOf?: string;
  readonly fields?: string;
}

const ROWS = 20;

/**
 * The options of every command that reads; `asOf` and `pages` where there is a date to ask about, and rows to count.
 */
export function addReadingOptions(command: Command, has: { readonly asOf: boolean; readonly pages: boolean }): Command {
  if (has.asOf)
    command.option('--as-of <date>', 'the date asked about, as 2012-10-01 (today, in UTC, unless said)', dateRead);
  if (has.pages) {
    command.addOption(new Option('--limit <rows>', `how many rows to show (${ROWS} unless said)`).argParser(positive));
    command.addOption(new Option('--all', 'show all rows').conflicts('limit'));
  }
  return command
    .option('--full', 'tell lists within rows to their ends')
    .option('--json', 'write the answer as the API gives it')
    .addOption(new Option('--csv', 'write its rows as CSV, all fields at one level').conflicts(['json', 'jsonLines']))
    .addOption(new Option('--json-lines', 'write each of its rows as a line of JSON').conflicts('json'))
    .option('--url <address>', 'ask this server (or LEXGRAPH_URL) instead of the local store');
}

/** How many rows are wanted. */
export function rowsWanted({ all, limit }: ReadingOptions): number {
  return all ? Infinity : (limit ?? ROWS);
}

function positive(written: string): number {
  const number = wholeNumber(written);
  if (number > 0) return number;
  throw new InvalidArgumentError('It must be 1 or more.');
}
