import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { Handler } from './handler';

/** How long a request may take, and how long one may go on when the server stops, in milliseconds. */
const LONGEST_REQUEST = 20_000;
/** How long one that sends a whole graph may take, as fast as it is read. */
export const LONGEST_EXPORT = 600_000;
const LONGEST_STOP = 5000;

/** When those that were refused may come again, in seconds. */
const RETRY_AFTER = 1;

/**
 * The requests that have come whole and are being answered, so that a stop can wait for them, and for no other
 * connection.
 */
export class RequestsUnderWay {
  private readonly underWay = new Set<RequestEnd>();
  private finished: (() => void) | null = null;

  /** `most`: how many are answered at once; those that come then are refused (`OVERLOADED`). */
  constructor(private readonly most: number) {}

  get number(): number {
    return this.underWay.size;
  }

  get isFull(): boolean {
    return this.underWay.size >= this.most;
  }

  /** Counts a request, and ends it after so many milliseconds. */
  counted =
    (longest = LONGEST_REQUEST): Handler =>
    (_request, response, next) => {
      if (this.isFull) {
        response.setHeader('retry-after', RETRY_AFTER);
        throw new LexgraphError('OVERLOADED', 'The API answers as many requests as it can. Try again in a second.');
      }
      const end = new RequestEnd(performance.now() + longest);
      ends.set(response, end);
      this.underWay.add(end);
      response.once('close', () => {
        end.come(CLIENT_GONE);
        this.underWay.delete(end);
        if (this.underWay.size === 0) this.finished?.();
      });
      next();
    };

  /** Resolves when all of them have been answered, or their clients have gone; those that take too long are ended. */
  async done(): Promise<void> {
    if (this.underWay.size === 0) return;
    const timer = setTimeout(() => {
      for (const end of this.underWay) end.come(tooSlow('The server is being stopped.'));
    }, LONGEST_STOP);
    await new Promise<void>((resolve) => (this.finished = resolve));
    clearTimeout(timer);
  }
}

/**
 * When and why a request’s work has to end. Its signal is made when something asks for it, which what is answered at
 * once does not.
 */
class RequestEnd {
  private controller: AbortController | null = null;
  private timer: NodeJS.Timeout | undefined;
  private reason: LexgraphError | null = null;

  /** `latest`: when, by `performance.now()`. */
  constructor(private readonly latest: number) {}

  get signal(): AbortSignal {
    return (this.controller ??= this.newController()).signal;
  }

  /** The first reason counts. */
  come(reason: LexgraphError): void {
    this.reason ??= reason;
    clearTimeout(this.timer);
    this.controller?.abort(this.reason);
  }

  private newController(): AbortController {
    const controller = new AbortController();
    // Each statement that runs or waits listens.
    setMaxListeners(0, controller.signal);
    const tooLate = () => this.come(tooSlow('The answer took too long. Ask for less.'));
    if (this.reason) controller.abort(this.reason);
    else this.timer = setTimeout(tooLate, this.latest - performance.now());
    return controller;
  }
}

const ends = new WeakMap<ServerResponse, RequestEnd>();

/** One for all: each request that was answered ends by it, and an error that is made anew writes down where. */
const CLIENT_GONE = tooSlow('The client has gone.');

/** The signal that ends the work for a request that is counted: its client has gone, or its time is over. */
export function endOf(response: ServerResponse): AbortSignal {
  const end = ends.get(response);
  if (!end) throw new Error('The request is not counted');
  return end.signal;
}

function tooSlow(message: string): LexgraphError {
  return new LexgraphError('TOO_SLOW', message);
}
