import type { Request } from 'express';
import { DEFAULT_BASE, type ExportScope } from '../../../export/exported-graph';
import { BadArgument } from '../../../model/errors/bad-argument';
import { LexgraphError } from '../../../model/errors/lexgraph-error';
import { LIMITS } from '../../../model/limits';
import { describeCalendarProblem, isCalendarDate } from '../../../model/time/partial-date';

const BASE = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[:/#]$/i;

/** What is exported, as the address says it. Throws `BAD_DATE` or `BAD_ARGUMENT`. */
export function readExportScope(query: Request['query'], kind: string | null): ExportScope {
  const asOf = textNamed('asOf', query) ?? null;
  if (asOf !== null && !isCalendarDate(asOf))
    throw new LexgraphError(
      'BAD_DATE',
      `"asOf" ${describeCalendarProblem(asOf) ?? 'must be a whole day, as 2012-10-01'}.`,
    );
  const base = textNamed('base', query) ?? DEFAULT_BASE;
  if (!BASE.test(base))
    throw new BadArgument('base', 'must be an address that ends with "/", ":" or "#", as https://example.org/');
  return { asOf, kind, base };
}

function textNamed(name: string, query: Request['query']): string | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.length <= LIMITS.id) return value;
  throw new BadArgument(name, `must be given once, with at most ${LIMITS.id} characters`);
}
