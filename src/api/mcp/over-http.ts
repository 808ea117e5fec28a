import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { errorBody } from '../http/error-body';
import { recordOf } from '../http/watching/request-record';
import type { Ask } from './answering/ask';
import type { PreparedTool } from './answering/prepared-tool';
import { assistantServer } from './assistant-server';

/** How much is logged of what a message calls itself. */
const SHOWN_NAME = 80;

/**
 * Answers messages of assistants by streamable HTTP, each by itself: no session is kept, so that any process can answer
 * any message. One request holds one message, so that it has one cost and one time.
 */
export function assistantsOverHttp(
  tools: readonly PreparedTool[],
  askFor: (request: Request, response: Response) => Ask,
  logger: Logger,
): RequestHandler {
  return async (request, response) => {
    if (Array.isArray(request.body)) {
      const message = 'Send each message in a request of its own: this server takes no batches.';
      recordOf(response).refusal = 'BAD_REQUEST';
      return void response.status(400).json(errorBody('BAD_REQUEST', message));
    }
    const operation = operationOf(request.body);
    if (operation !== null) recordOf(response).operation = operation;
    const server = assistantServer(tools, askFor(request, response), (error) =>
      logger.error({ err: error }, 'unforeseen error'),
    );
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    response.once('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, request.body);
  };
}

/** `tools/call gaps`. */
function operationOf(body: unknown): string | null {
  const { method, params } = (body ?? {}) as {
    readonly method?: unknown;
    readonly params?: { readonly name?: unknown };
  };
  if (typeof method !== 'string') return null;
  const name = params?.name;
  return (typeof name === 'string' ? `${method} ${name}` : method).slice(0, SHOWN_NAME);
}
