import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request, with its body once that has been read. */
export interface HttpRequest extends IncomingMessage {
  body?: unknown;
}

/**
 * Answers a request or hands it on. It needs Node’s own objects alone, so that it stands in Express as it does in a row
 * of ours.
 */
export type Handler = (
  request: HttpRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void | Promise<void>;
