import { Neo4jError } from 'neo4j-driver';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { Neo4jSettings } from './neo4j-settings';
import { translateError } from './store-errors';

/** What precedes a statement to have it planned and not run. A line of its own, so that columns stay as they are. */
export const EXPLAIN = 'EXPLAIN\n';

/** Errors that speak of the statement, and of nothing but it. */
const OF_THE_STATEMENT = [
  'Statement.SyntaxError',
  'Statement.SemanticError',
  'Statement.TypeError',
  'Statement.ArgumentError',
  'Statement.ArithmeticError',
  'Statement.ParameterMissing',
  'Statement.EntityNotFound',
].map((code) => `Neo.ClientError.${code}`);

/** An error of a statement from outside as one that its author can act on. */
export function translateConsoleError(error: unknown, settings: Neo4jSettings): Error {
  if (error instanceof RangeError) return tooLarge('is nested too deeply to be read');
  if (!(error instanceof Neo4jError)) return translateError(error, settings);
  const { code } = error;
  if (OF_THE_STATEMENT.includes(code)) return new LexgraphError('BAD_STATEMENT', inItsOwnLines(error.message));
  if (code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated')) return statementTooSlow();
  // What the server says where its own stack ends while it plans.
  if (code === 'Neo.DatabaseError.General.UnknownError') return tooComplicated();
  if (/Memory|StackOverFlow/.test(code)) return tooLarge('takes more memory than one statement may have');
  if (code === 'Neo.ClientError.Statement.AccessMode') return refused('it would change the database');
  if (code.startsWith('Neo.ClientError.Security.Forbidden')) return refused('the console’s account may not do that');
  if (/^Neo\.ClientError\.(Statement|Procedure|General)\./.test(code))
    return new LexgraphError('BAD_STATEMENT', `Neo4j could not run the statement (${code}).`);
  return translateError(error, settings);
}

/** Positions as the author sees them, who wrote no EXPLAIN. */
function inItsOwnLines(message: string): string {
  return message.replace(
    /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g,
    (whole, line: string, column: string, offset: string) =>
      Number(offset) < EXPLAIN.length
        ? whole
        : `(line ${Math.max(1, Number(line) - 1)}, column ${Math.max(1, Number(column))} (offset: ${Number(offset) - EXPLAIN.length}))`,
  );
}

/** A statement that the gate does not let through. `reason` goes on after "because". */
export function refused(reason: string): LexgraphError {
  return new LexgraphError(
    'STATEMENT_REFUSED',
    `The console does not run this statement, because ${reason}. It takes one statement that reads; for anything else connect to Neo4j itself.`,
  );
}

export function tooComplicated(): LexgraphError {
  return refused('it is too complicated or nested too deeply to be checked');
}

export function tooLong(length: number, most: number): LexgraphError {
  return refused(`it has ${length} characters, and at most ${most} are taken; pass long lists as parameters`);
}

export function statementTooSlow(): LexgraphError {
  return new LexgraphError(
    'STATEMENT_TIMEOUT',
    'The statement took too long and was ended. Match fewer nodes, bound the paths, or add a LIMIT before the costly part.',
  );
}

export function tooLarge(reason: string): LexgraphError {
  return new LexgraphError('RESULT_TOO_LARGE', `The result ${reason}. Return fewer or smaller values.`);
}

export function consoleBusy(most: number): LexgraphError {
  return new LexgraphError(
    'CONSOLE_BUSY',
    `The console runs ${most} statements at a time, and all are under way (those that were ended may take a while to stop). Try again in a few seconds.`,
  );
}

export function badParameters(reason: string): LexgraphError {
  return new LexgraphError(
    'BAD_PARAMETERS',
    `"parameters" ${reason}. Pass a JSON object with a member for each parameter: { "id": "KAZ" } for $id.`,
  );
}
