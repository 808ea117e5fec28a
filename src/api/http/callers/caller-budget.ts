import type { ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import callerAddress from 'proxy-addr';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LexgraphError } from '../../../model/errors/lexgraph-error';
import type { Handler } from '../handler';
import { recordOf } from '../watching/request-record';

/** The length of a window, in seconds. */
const WINDOW = 60;

/** What a request costs beside its questions. */
const REQUEST = 1;

/**
 * Lets each caller ask for so much cost a minute; the cost of its questions is known once they were asked, and counts
 * for the next request. Refuses with 429 (`TOO_MANY_REQUESTS`) and `Retry-After`. `trust`: whether an address is a
 * proxy’s, whose word is taken on who stands behind it; it counts from 0, the one that is connected.
 */
export function callerBudget(costAMinute: number, trust: (address: string, hop: number) => boolean): Handler {
  if (costAMinute === 0) return (_request, _response, next) => next();
  const budget = new RateLimiterMemory({ points: costAMinute, duration: WINDOW });
  return async (request, response, next) => {
    const caller = recordOf(response).caller?.name ?? callerOf(callerAddress(request, trust));
    try {
      await budget.consume(caller, REQUEST);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      response.setHeader('retry-after', Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
      throw tooMany(costAMinute);
    }
    whenEnded(response, () => {
      const cost = recordOf(response).notes?.cost;
      if (cost) void budget.penalty(caller, cost);
    });
    next();
  };
}

/** Once: as soon as all is handed over, or when the connection ends before that. */
function whenEnded(response: ServerResponse, work: () => void): void {
  const once = () => {
    response.off('finish', once).off('close', once);
    work();
  };
  response.on('finish', once).on('close', once);
}

/** Whoever has an IPv6 address has a network of them. */
function callerOf(address: string): string {
  const isShort = isIPv6(address) && !address.startsWith('::');
  return isShort ? address.split(':').slice(0, 4).join(':') : address;
}

function tooMany(costAMinute: number): LexgraphError {
  return new LexgraphError(
    'TOO_MANY_REQUESTS',
    `One caller may ask questions for a cost of ${costAMinute} a minute (extensions.cost tells that of each request). Wait as long as Retry-After says.`,
  );
}
