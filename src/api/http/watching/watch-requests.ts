import { context } from '@opentelemetry/api';
import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { endRequestSpan, startRequestSpan } from '../../tracing/request-span';
import type { Handler, HttpRequest } from '../handler';
import type { Metrics } from './metrics';
import { recordOf } from './request-record';

/** Logs, counts and traces each request to that address, until it has been answered or its client has gone. */
export function watchRequests(route: string, logger: Logger, metrics: Metrics): Handler {
  return (request, response, next) => {
    const begun = performance.now();
    const { span, inside } = startRequestSpan(request, route);
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - begun);
      const { id, caller, cache, notes, operation, question = notes?.question ?? null } = recordOf(response);
      const code = codeOf(response);
      const { cost, reads } = { cost: notes?.cost ?? 0, reads: notes?.reads ?? 0 };
      metrics.record({ question: question ?? 'none', code, cache, milliseconds, cost, reads });
      const asked = {
        request: id,
        caller: caller?.name ?? null,
        operation: operation ?? operationOf(request),
        question,
      };
      const given = { status: response.statusCode, code, cache, cost, statements: reads, milliseconds };
      logger.info({ ...asked, ...given }, 'answered');
      const told = {
        'lexgraph.request': id,
        'lexgraph.cache': cache,
        'lexgraph.cost': cost,
        'lexgraph.statements': reads,
      };
      endRequestSpan(span, given, told);
    });
    context.with(inside, next);
  };
}

/** The code of the first thing that is wrong; `OK` where nothing is. */
function codeOf(response: ServerResponse): string {
  const { refusal, notes } = recordOf(response);
  return refusal ?? notes?.codes[0] ?? (response.writableFinished ? 'OK' : 'CLIENT_LEFT');
}

/** How much is logged of the name that a client gave its operation. */
const SHOWN_NAME = 80;

function operationOf({ body, url = '' }: HttpRequest): string | null {
  const { operationName = new URLSearchParams(/\?.*$/.exec(url)?.[0]).get('operationName') } = (body ?? {}) as {
    readonly operationName?: unknown;
  };
  return typeof operationName === 'string' ? operationName.slice(0, SHOWN_NAME) : null;
}
