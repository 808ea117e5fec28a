import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { LexgraphError } from '../../model/errors/lexgraph-error';

/**
 * Reads registered queries from a file: a manifest of Apollo's (`operations` with `id` and `body`), or an object from
 * ids to texts as Relay's compiler writes it. Throws `BAD_CONFIGURATION`.
 */
export function readRegisteredQueries(file: string): ReadonlyMap<string, string> {
  const texts = new Map(entriesOf(file));
  for (const [id, text] of texts) {
    try {
      parse(text);
    } catch (error) {
      throw wrong(file, `its query "${id}" is none: ${(error as Error).message}`);
    }
  }
  return texts;
}

function entriesOf(file: string): [string, string][] {
  const written = contentOf(file);
  const operations = (written as { operations?: unknown } | null)?.operations;
  const entries: unknown[][] = Array.isArray(operations)
    ? operations.map((each: { id?: unknown; body?: unknown } | null) => [each?.id, each?.body])
    : Object.entries(written ?? {});
  if (entries.length > 0 && entries.every((entry) => entry.every((part) => typeof part === 'string' && part !== '')))
    return entries as [string, string][];
  throw wrong(file, 'it must hold a manifest with "operations" of "id" and "body", or an object from ids to texts');
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw wrong(file, (error as Error).message);
  }
}

function wrong(file: string, problem: string): LexgraphError {
  return new LexgraphError('BAD_CONFIGURATION', `PERSISTED_QUERIES: ${file} can’t be used: ${problem}.`);
}
